package gongwen.prose;

import gongwen.facts.Facts;
import gongwen.model.Report;
import java.util.LinkedHashMap;
import java.util.Map;

/** The groups of methods that the templates of one report can call. */
public final class Prose {
  private final Map<String, Object> groups = new LinkedHashMap<>();

  /**
   * Those of one report.
   *
   * @param printer how its figures go into texts
   */
  public Prose(Facts facts, Report report, FigurePrinter printer) {
    Setting setting = new Setting(facts, report);
    Printing printing = new Printing(printer);
    Totals totals = new Totals(printing);
    IssueSentences issues = new IssueSentences(setting, printing);
    groups.put("text", new Wording());
    groups.put("report", setting);
    groups.put("totals", totals);
    groups.put("work", new ActivityWording(printer, setting, totals));
    groups.put("obligations", new ObligationSentences(printing));
    groups.put("indicators", new IndicatorSentences(setting, printing));
    groups.put("issues", issues);
    groups.put("register", new IssueRows(setting, issues));
    groups.put("ledgers", new LedgerRows(setting, printing));
    groups.put("duties", new DutyRows(setting, printing));
    groups.put("values", new IndicatorRows(printing));
    groups.put("year", new YearSentences(setting, printing));
    groups.put("charts", new ChartRows(setting, printing));
    groups.put("risks", new RiskSentences(setting, issues));
    groups.put("cited", new CitedSentences(setting));
    ResponsibilitySentences responsibility = new ResponsibilitySentences(setting, printing);
    groups.put("responsibility", responsibility);
    groups.put("tasks", new TaskSentences(setting, responsibility));
    groups.put("plans", new PlanSentences(setting, issues));
    groups.put("meetings", new MeetingSentences(setting));
  }

  /** By the names under which templates call them. */
  public Map<String, Object> groups() {
    return groups;
  }
}
