package gongwen.cli;

import gongwen.cli.print.Console;
import gongwen.cli.print.InspectionPrinter;
import gongwen.cli.print.MessageFormat;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.inspect.Inspection;
import gongwen.inspect.Verdict;
import gongwen.inspect.measured.InspectCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gongwen inspect}: measures finished documents against GB/T 9704-2012. */
@Command(name = "inspect")
final class InspectCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "inspected")
  private List<String> files = new ArrayList<>();

  @Option(names = "--message-format", paramLabel = "human|json")
  private String messageFormat = "human";

  InspectCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    InspectionPrinter printer = printer();
    List<Path> paths = new ArrayList<>();
    for (String file : files) {
      paths.add(path(file));
    }
    boolean failed = false;
    for (Path path : paths) {
      Outcome<Inspection> outcome = inspect(path);
      outcome.value().ifPresent(inspection -> printer.inspection(path, inspection));
      outcome.diagnostics().forEach(fault -> printer.fault(path, fault));
      failed |= outcome.hasErrors();
      failed |= outcome.value().map(found -> found.count(Verdict.FAIL) > 0).orElse(false);
    }
    ExitCode code = failed ? ExitCode.INPUT : ExitCode.DONE;
    printer.end(code.code());
    return code.code();
  }

  private InspectionPrinter printer() {
    MessageFormat format =
        Arguments.messageFormat(messageFormat, EnumSet.of(MessageFormat.HUMAN, MessageFormat.JSON));
    return format == MessageFormat.JSON
        ? InspectionPrinter.json(console)
        : InspectionPrinter.people(console);
  }

  private static Path path(String typed) {
    Path path = Arguments.path(typed);
    if (Files.isDirectory(path)) {
      throw UsageFault.of("%s 是文件夹", "%s is a folder", typed)
          .hint("指定一份或几份 DOCX 或 PDF 文件", "name one or more DOCX or PDF files");
    }
    if (!Files.exists(path)) {
      throw UsageFault.of("找不到文件 %s", "there is no file %s", typed);
    }
    return path;
  }

  private static Outcome<Inspection> inspect(Path path) {
    try {
      return Inspection.of(path);
    } catch (IOException e) {
      return Outcome.failed(unreadable());
    }
  }

  private static Diagnostic unreadable() {
    return Diagnostic.of(
            InspectCode.INSPECT_UNREADABLE, Message.of("文件无法读取", "the file cannot be read"))
        .hint("检查文件权限和存储设备", "check its permissions and the disk");
  }
}
