package gongwen.cli;

import gongwen.changes.Changes;
import gongwen.changes.ChangesRequest;
import gongwen.changes.DocumentChanges;
import gongwen.cli.print.ChangesPrinter;
import gongwen.cli.print.Console;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.fix.FileFix;
import gongwen.fix.Mending;
import gongwen.inspect.measured.InspectCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gongwen changes}: what somebody changed in a document, and back into the unit file. */
@Command(name = "changes")
final class ChangesCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "FILE.docx", descriptionKey = "changed-documents")
  private List<String> files = new ArrayList<>();

  @Option(names = "--apply")
  private boolean apply;

  @Option(names = "--units", paramLabel = "DIR", descriptionKey = "units-of-documents")
  private String units = "";

  @Option(names = "--profile", paramLabel = "FILE", descriptionKey = "changes-profile")
  private String profile = "";

  @Option(
      names = {"-t", "--template"},
      paramLabel = "KIND|FOLDER",
      descriptionKey = "changes-template")
  private String template = "";

  ChangesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ChangesPrinter printer = new ChangesPrinter(console);
    ExitCode code = ExitCode.DONE;
    int failed = 0;
    for (Path file : files.stream().map(ChangesCommand::document).toList()) {
      Outcome<DocumentChanges> changes = changes(file);
      console.findings(changes.diagnostics());
      changes.value().ifPresent(printer::document);
      if (changes.value().isEmpty()) {
        code = code == ExitCode.DONE ? ExitCode.INPUT : code;
        failed++;
      } else if (apply && apply(changes.value().get()) == ExitCode.ENVIRONMENT) {
        code = ExitCode.ENVIRONMENT;
      }
    }
    printer.summary(apply, failed);
    console.flush();
    return code.code();
  }

  private static Path document(String typed) {
    Path path = Arguments.path(typed);
    if (!Files.isRegularFile(path)) {
      throw UsageFault.of("找不到文件 %s", "there is no file %s", typed);
    }
    if (!typed.toLowerCase(Locale.ROOT).endsWith(".docx")) {
      throw UsageFault.of("%s 不是 DOCX 文稿", "%s is no DOCX document", typed)
          .hint(
              "要改的地方改在 DOCX 里：只有它的改动收得回来",
              "make the corrections in the DOCX: only from there they can be taken back");
    }
    return path;
  }

  private Outcome<DocumentChanges> changes(Path file) {
    try {
      return Changes.of(file, request());
    } catch (IOException e) {
      return Outcome.failed(
          Diagnostic.of(
              InspectCode.INSPECT_UNREADABLE, Message.of("%s 读不了", "%s cannot be read", file)));
    }
  }

  /** The unit file itself may be named, too. */
  private ChangesRequest request() {
    boolean isFile = !units.isEmpty() && Files.isRegularFile(Arguments.path(units));
    return new ChangesRequest(
        isFile ? Optional.of(Arguments.path(units)) : Arguments.folder("--units", units),
        Arguments.list(profile),
        template.isEmpty() ? Optional.empty() : Optional.of(template));
  }

  private ExitCode apply(DocumentChanges changes) {
    Outcome<List<FileFix>> fixed = Mending.of(changes.taken());
    console.findings(fixed.diagnostics());
    boolean failed = fixed.hasErrors();
    for (FileFix each : fixed.value().orElse(List.of())) {
      Outcome<Path> written = each.write();
      console.findings(written.diagnostics());
      written.value().ifPresent(file -> console.line(file.toString()));
      failed |= written.hasErrors();
    }
    return failed ? ExitCode.ENVIRONMENT : ExitCode.DONE;
  }
}
