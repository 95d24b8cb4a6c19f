package gongwen.job;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.facts.Deadline;
import gongwen.facts.Deadlines;
import gongwen.job.plan.Input;
import gongwen.job.plan.Inputs;
import gongwen.job.run.Findings;
import gongwen.source.LoadedUnit;
import gongwen.source.OpenedFile;
import gongwen.source.UnitFileCode;
import gongwen.source.UnitLoader;
import gongwen.template.library.Template;
import gongwen.template.library.TemplateLibrary;
import gongwen.text.Places;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the units of a folder still owe: one unit is read, reported and let go before the next. */
public final class Due {
  private Due() {}

  /** Hears of each unit in the order of their files. */
  public interface Listener {
    /**
     * @param name the unit's short name
     * @param deadlines by their days; none when it owes nothing
     */
    void unit(String name, List<Deadline> deadlines, Places places);
  }

  /**
   * Reads the units below the paths; files that list no reports too, if they have unit and year.
   *
   * @return what is wrong with them
   */
  public static List<Diagnostic> run(
      List<Path> paths, Optional<Path> root, LocalDate on, Listener listener) {
    Diagnostics found = new Diagnostics();
    Map<Path, UnitLoader> loaders = new HashMap<>();
    for (Input input : Inputs.find(paths, root, found)) {
      UnitLoader loader = loaders.computeIfAbsent(input.root(), UnitLoader::new);
      Optional<OpenedFile> file = found.take(loader.open(input.file()));
      if (file.isPresent() && file.get().whole()) {
        Optional<LoadedUnit> unit = found.take(file.get().load());
        unit.ifPresent(
            u ->
                listener.unit(
                    u.dossier().own().unit().shortOrFullName(),
                    Deadlines.of(u.dossier(), on, Due::kind),
                    u.places()));
      } else if (file.isPresent() && input.named()) {
        found.add(
            Diagnostic.of(
                UnitFileCode.NOT_A_UNIT_FILE,
                Message.of("%s 不是单位文件", "%s is not a unit file", input.file())));
      }
    }
    return Findings.inOrder(found.list());
  }

  /** A kind of the unit's own has no name but the one in the file. */
  private static String kind(String typed) {
    Optional<Template> known = TemplateLibrary.builtIn().find(typed).value();
    return known.map(template -> template.info().names().name()).orElse(typed);
  }
}
