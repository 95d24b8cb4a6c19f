package gongwen.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.facts.Facts;
import gongwen.facts.IndicatorFact;
import gongwen.facts.IssueFact;
import gongwen.facts.ObligationFact;
import gongwen.facts.Scope;
import gongwen.model.Report;
import gongwen.model.UnitFile;
import gongwen.source.LoadedUnit;
import gongwen.source.UnitLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a small unit file says in its first report, of the second quarter, sentence by sentence. */
final class Spoken {
  final Facts facts;
  final Setting setting;
  final Printing printing = new Printing(FigurePrinter.PLAIN);
  final ObligationSentences obligations = new ObligationSentences(printing);
  final IndicatorSentences indicators;
  final IssueSentences issues;
  final RiskSentences risks;
  final CitedSentences cited;
  final ResponsibilitySentences responsibility;
  final PlanSentences plans;
  final MeetingSentences meetings;

  private Spoken(Facts facts, Report report) {
    this.facts = facts;
    this.setting = new Setting(facts, report);
    this.indicators = new IndicatorSentences(setting, printing);
    this.issues = new IssueSentences(setting, printing);
    this.risks = new RiskSentences(setting, issues);
    this.cited = new CitedSentences(setting);
    this.responsibility = new ResponsibilitySentences(setting, printing);
    this.plans = new PlanSentences(setting, issues);
    this.meetings = new MeetingSentences(setting);
  }

  static Spoken of(Path folder, String records) {
    return of(folder, records, "2024-Q2", "2024-06-28");
  }

  static Spoken of(Path folder, String records, String period, String date) {
    String yaml =
        "unit: {name: 某镇中心学校, shortName: 某校, selfName: 我校}\nyear: 2024\n"
            + records
            + ("reports: [{template: analysis, period: " + period)
            + (", document: {date: " + date + "}}]\n");
    try {
      Files.writeString(folder.resolve("unit.yaml"), yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var loaded = new UnitLoader(folder).load(folder.resolve("unit.yaml"));
    assertEquals(List.of(), loaded.diagnostics());
    LoadedUnit unit = loaded.value().orElseThrow();
    Report report = unit.dossier().own().reports().get(0);
    return new Spoken(Facts.ofYear(unit.dossier()).in(report.period()), report);
  }

  UnitFile unit() {
    return facts.dossier().own();
  }

  IssueFact issue(int index) {
    return facts.issues(Scope.OWN).get(index);
  }

  List<ObligationFact> duties() {
    return facts.obligations(Scope.OWN);
  }

  List<IndicatorFact> values() {
    return facts.indicators(Scope.OWN);
  }
}
