package gongwen.job;

import gongwen.facts.Facts;
import gongwen.model.Report;
import gongwen.model.UnitFile;
import gongwen.source.LoadedUnit;
import gongwen.template.Template;
import gongwen.template.TemplateLibrary;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * A report that is to be made.
 *
 * @param folder where below the output folder
 * @param name of its files, without ending
 */
record Planned(
    LoadedUnit unit,
    Report report,
    Template template,
    TemplateLibrary library,
    Path folder,
    String name) {
  /** What follows from the unit's records for its period. */
  Facts facts() {
    UnitFile own = unit.dossier().own();
    LocalDate until = report.document().date().orElse(LocalDate.of(own.year(), 12, 31));
    return Facts.of(unit.dossier(), report.period(), until);
  }

  Path file(String format) {
    return folder.resolve(name + "." + format);
  }
}
