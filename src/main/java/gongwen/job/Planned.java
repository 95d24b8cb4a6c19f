package gongwen.job;

import gongwen.model.Report;
import gongwen.source.LoadedUnit;
import gongwen.template.Template;
import gongwen.template.TemplateLibrary;
import java.nio.file.Path;

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
  Path file(String format) {
    return folder.resolve(name + "." + format);
  }
}
