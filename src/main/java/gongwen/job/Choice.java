package gongwen.job;

import gongwen.model.Period;
import java.util.List;
import java.util.Optional;

/**
 * Which reports are wanted; nothing chosen means all that the file lists.
 *
 * @param reports ids or kinds
 * @param periods only reports of these
 * @param template a kind or a template folder, for a report that the file does not list; it needs a
 *     period
 */
public record Choice(List<String> reports, List<Period> periods, Optional<String> template) {
  public Choice {
    reports = List.copyOf(reports);
    periods = List.copyOf(periods);
  }

  boolean everything() {
    return reports.isEmpty() && periods.isEmpty() && template.isEmpty();
  }
}
