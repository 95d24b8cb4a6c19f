package gongwen.job.plan;

import gongwen.facts.PeriodWords;
import gongwen.model.Period;
import gongwen.model.Report;
import gongwen.template.library.Template;
import gongwen.template.library.TemplateLibrary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which reports are wanted; nothing chosen means all that the file lists.
 *
 * @param reports ids or kinds
 * @param periods only reports of these
 * @param template a kind or a template folder, for a report that the file does not list; it needs a
 *     period
 * @param year only reports of a period that ends in this year
 */
public record Selection(
    List<String> reports, List<Period> periods, Optional<String> template, Optional<Integer> year) {
  public Selection {
    reports = List.copyOf(reports);
    periods = List.copyOf(periods);
  }

  /** All reports of a year. */
  public static Selection ofYear(int year) {
    return new Selection(List.of(), List.of(), Optional.empty(), Optional.of(year));
  }

  public boolean everything() {
    return reports.isEmpty() && periods.isEmpty() && template.isEmpty() && year.isEmpty();
  }

  /**
   * Whether a report that a file lists is wanted.
   *
   * @param kind empty if there is no such kind
   * @param until the last day that the report sees
   */
  boolean wants(Report report, Optional<Template> kind, TemplateLibrary library, LocalDate until) {
    boolean named =
        reports.isEmpty()
            || reports.stream()
                .anyMatch(
                    word ->
                        word.equals(report.id())
                            || word.equals(report.template())
                            || (kind.isPresent() && library.find(word).value().equals(kind)));
    String period = PeriodWords.key(report.period());
    return named
        && (periods.isEmpty()
            || periods.stream().anyMatch(each -> PeriodWords.key(each).equals(period)))
        && year.map(wanted -> wanted == until.getYear()).orElse(true);
  }
}
