package gongwen.job.plan;

import gongwen.facts.Facts;
import gongwen.model.Owed;
import gongwen.model.Report;
import gongwen.model.UnitFile;
import gongwen.source.LoadedUnit;
import gongwen.template.library.Template;
import gongwen.template.library.TemplateLibrary;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * A report that is to be made.
 *
 * @param facts what follows from the unit's records for its period
 * @param folder where below the output folder
 * @param name of its files, without ending
 */
public record PlannedReport(
    LoadedUnit unit,
    Facts facts,
    Report report,
    Template template,
    TemplateLibrary library,
    Path folder,
    String name) {
  /** The end of a period that has none: the document's day. */
  public static LocalDate until(UnitFile own, Report report) {
    return report
        .period()
        .to()
        .or(() -> report.document().signing().date())
        .orElse(LocalDate.of(own.year(), 12, 31));
  }

  /** What its kind owes the reader. */
  public List<Owed> owed() {
    return template.info().content().owes();
  }

  /** Below the output folder, without ending. */
  public String path() {
    return folder.resolve(name).toString().replace('\\', '/');
  }

  public Path file(String format) {
    return folder.resolve(name + "." + format);
  }

  /** Where the document is written if somebody changed what is there. */
  public Path fileBeside(String format) {
    return folder.resolve(OutputName.beside(name) + "." + format);
  }
}
