package gongwen.cli;

import gongwen.cli.print.Console;
import gongwen.diagnostic.Language;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.job.output.NewFiles;
import gongwen.model.UnitFile;
import gongwen.schema.LedgerForms;
import gongwen.schema.Starters;
import gongwen.schema.StartingFile;
import gongwen.source.LoadedUnit;
import gongwen.source.UnitLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gongwen new}: files to start from. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "0..1", paramLabel = "KIND", descriptionKey = "kind-to-start")
  private String kind = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "output-file")
  private String output = "";

  @Option(names = "--period", paramLabel = "P")
  private String period = "";

  @Option(names = "--year", paramLabel = "Y")
  private Optional<Integer> year = Optional.empty();

  @Option(names = "--ledger", paramLabel = "FILE.xlsx")
  private String ledger = "";

  @Option(names = "--from", paramLabel = "FILE")
  private String from = "";

  @Option(names = "--for", paramLabel = "UNIT")
  private String unitKind = "";

  @Option(names = "--field", paramLabel = "FIELD")
  private String field = "";

  @Option(names = "--unit", paramLabel = "NAME")
  private String unit = "";

  @Option(names = "--keys", paramLabel = "zh|en")
  private String keys = "";

  @Option(names = "--root", paramLabel = "DIR")
  private String root = "";

  @Option(names = "--force")
  private boolean force;

  NewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Optional<Language> spelling = Languages.named(keys);
    if (!keys.isEmpty() && spelling.isEmpty()) {
      throw UsageFault.of("--keys 只能是 zh 或 en，不是“%s”", "--keys is zh or en, not \"%s\"", keys);
    }
    if (!kind.isEmpty() && !(from.isEmpty() && ledger.isEmpty())) {
      throw UsageFault.of(
          "模板不能和 --from、--ledger 一起用", "a report kind excludes --from and --ledger");
    }
    if (ledger.isEmpty() && !from.isEmpty()) {
      return new NewUnitFile(console, spelling.orElse(console.language()), output, force)
          .rollOver(Arguments.path(from), reach(Arguments.path(from)), year, period)
          .code();
    }
    if (!kind.isEmpty()) {
      return new NewUnitFile(console, spelling.orElse(console.language()), output, force)
          .start(kind, starter(), period)
          .code();
    }
    if (ledger.isEmpty() && console.answered()) {
      Optional<NewQuestions.Answers> answers = new NewQuestions(console, force).ask();
      if (answers.isEmpty()) {
        console.say(Message.of("没有答完，什么也没有写。", "not all was answered, and nothing was written."));
        return ExitCode.USAGE.code();
      }
      return start(answers.get(), spelling.orElse(console.language())).code();
    }
    if (ledger.isEmpty()) {
      throw UsageFault.of("没有说要新建什么", "it is not said what is to be made")
          .hint(
              "新建单位文件：gongwen new 分析研判报告 -o 2024.yaml；结转到下一年：gongwen new --from 2024.yaml -o 2025.yaml；新建空白台账：gongwen new --ledger 台账.xlsx --from 2024.yaml",
              "for a unit file: gongwen new analysis -o 2024.yaml; for the next year: gongwen new --from 2024.yaml -o 2025.yaml; for an empty ledger: gongwen new --ledger ledger.xlsx --from 2024.yaml");
    }
    if (!ledger.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      throw UsageFault.of("台账的文件名以 .xlsx 结尾", "the name of a ledger ends in .xlsx");
    }
    Path target = Arguments.path(ledger);
    Optional<UnitFile> unit = Optional.empty();
    if (!from.isEmpty()) {
      Outcome<LoadedUnit> loaded = load(Arguments.path(from));
      console.findings(loaded.diagnostics());
      if (loaded.value().isEmpty()) {
        return ExitCode.INPUT.code();
      }
      unit = loaded.value().map(u -> u.dossier().own());
    }
    Outcome<Path> written =
        NewFiles.write(target, LedgerForms.workbook(unit, spelling.orElse(Language.ZH)), force);
    return FinalReport.ofFile(console, written).code();
  }

  private ExitCode start(NewQuestions.Answers answers, Language spelling) {
    ExitCode code =
        new NewUnitFile(console, spelling, answers.file(), force)
            .start(answers.kind(), answers.starter(), answers.period());
    if (code == ExitCode.DONE) {
      console.say(
          Message.of(
              "用记事本打开它填写；看还有什么没填：gongwen check %1$s；生成 Word：gongwen render %1$s",
              "open it in an editor and fill it in; what is left: gongwen check %1$s; the document:"
                  + " gongwen render %1$s",
              answers.file()));
    }
    return code;
  }

  private StartingFile.Starter starter() {
    return new StartingFile.Starter(
        choice("--for", Starters.units(), unitKind),
        choice("--field", Starters.fields(), field),
        unit);
  }

  private static Starters.Choice choice(String option, List<Starters.Choice> all, String typed) {
    if (typed.isEmpty()) {
      return all.get(0);
    }
    return Starters.find(all, typed)
        .orElseThrow(
            () -> {
              String known =
                  String.join(
                      "、", all.stream().map(each -> each.name() + " " + each.id()).toList());
              UsageFault fault =
                  UsageFault.of(
                      "%s 没有“%s”；可以写：%s", "%s has no \"%s\"; there are: %s", option, typed, known);
              return Starters.nearest(all, typed)
                  .map(near -> fault.hint("是不是要写 %s？", "did you mean %s?", near))
                  .orElseGet(
                      () ->
                          fault.hint("都不是就不写这一项", "if it is none of these, leave the option out"));
            });
  }

  /** A file may already name the ledger that it is to get. */
  private Outcome<LoadedUnit> load(Path file) {
    Path reach = reach(file);
    Outcome<LoadedUnit> whole = new UnitLoader(reach).load(file);
    return whole.value().isPresent() ? whole : UnitLoader.withoutLedgers(reach).load(file);
  }

  private Path reach(Path file) {
    Path parent = file.getParent();
    return Arguments.folder("--root", root).orElse(parent == null ? Path.of("") : parent);
  }
}
