package gongwen.cli;

import gongwen.cli.print.Console;
import gongwen.cli.print.FactsPrinter;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Outcome;
import gongwen.facts.Facts;
import gongwen.facts.FactsReport;
import gongwen.job.run.Findings;
import gongwen.model.Period;
import gongwen.source.LoadedUnit;
import gongwen.source.UnitLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gongwen facts}: the figures of a period, with the records they were counted from. */
@Command(name = "facts")
final class FactsCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private String file = "";

  @Option(names = "--period", required = true, paramLabel = "P")
  private String period = "";

  @Option(names = "--root", paramLabel = "DIR")
  private String root = "";

  @Option(names = "--json")
  private boolean json;

  FactsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path path = Arguments.path(file);
    Period wanted = Arguments.period(period);
    Path parent = path.getParent();
    Path reach = Arguments.folder("--root", root).orElse(parent == null ? Path.of("") : parent);
    Outcome<LoadedUnit> loaded = new UnitLoader(reach).load(path);
    List<Diagnostic> findings = Findings.inOrder(loaded.diagnostics());
    console.findings(findings);
    loaded.value().ifPresent(unit -> print(unit, wanted));
    return (loaded.hasErrors() ? ExitCode.INPUT : ExitCode.DONE).code();
  }

  private void print(LoadedUnit unit, Period wanted) {
    Facts facts = Facts.of(unit.dossier(), wanted, wanted.to().orElse(wanted.from()));
    FactsPrinter printer = new FactsPrinter(console, unit.places());
    FactsReport report = FactsReport.of(facts);
    if (json) {
      printer.json(report);
    } else {
      printer.people(report);
    }
  }
}
