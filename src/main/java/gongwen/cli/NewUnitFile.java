package gongwen.cli;

import gongwen.diagnostic.Language;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.job.NewFiles;
import gongwen.model.Period;
import gongwen.schema.StartingFile;
import gongwen.template.Template;
import gongwen.template.TemplateInfo;
import gongwen.template.TemplateLibrary;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Unit files that {@code gongwen new} writes, to a file or to the standard output. */
final class NewUnitFile {
  /** The program knows no clock; whoever starts in another year says which. */
  private static final String A_YEAR = "2024";

  private final Console console;
  private final boolean zhKeys;
  private final String output;
  private final boolean force;

  /**
   * @param keys zh or en; empty: that of the language
   * @param output empty or {@code -}: the standard output
   */
  NewUnitFile(Console console, String keys, String output, boolean force) {
    this.console = console;
    this.zhKeys = keys.isEmpty() ? console.language() == Language.ZH : keys.equals("zh");
    this.output = output.equals("-") ? "" : output;
    this.force = force;
  }

  /** A file to start from, for a report of this kind. */
  ExitCode start(String kind, String period) {
    Outcome<Template> found = TemplateLibrary.builtIn().find(kind);
    new HumanPrinter(console, console.err(), console.terminal().err())
        .findings(found.diagnostics());
    if (found.value().isEmpty()) {
      return ExitCode.INPUT;
    }
    TemplateInfo info = found.value().get().info();
    Period of = Arguments.period(period.isEmpty() ? A_YEAR : period);
    List<TemplateInfo> kinds =
        TemplateLibrary.builtIn().list().stream().map(Template::info).toList();
    StartingFile file = new StartingFile(kinds, of, zhKeys, console.language() == Language.ZH);
    return put(file.of(info), file.memberPath(), file.member(info));
  }

  private ExitCode put(String text, String memberPath, Optional<String> member) {
    if (output.isEmpty()) {
      console.line(text.stripTrailing());
      if (member.isPresent()) {
        console.say(
            Message.of(
                "还要有下级单位的文件，如 %s；用 -o 指定文件名就一并写好",
                "files of members are needed too, as %s; with -o one is written", memberPath));
      }
      return ExitCode.DONE;
    }
    Path target = Arguments.path(output);
    List<Path> files = new ArrayList<>();
    Outcome<Path> written = NewFiles.write(target, bytes(text), force);
    if (member.isPresent() && written.value().isPresent()) {
      files.add(target);
      written = NewFiles.write(target.resolveSibling(memberPath), bytes(member.get()), force);
    }
    written.value().ifPresent(files::add);
    return Written.tell(console, written.value().map(last -> files), written.diagnostics());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
