package gongwen.job;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.facts.Deadline;
import gongwen.facts.Deadlines;
import gongwen.job.plan.ExpectedUnits;
import gongwen.job.plan.Input;
import gongwen.job.plan.Inputs;
import gongwen.job.plan.RollCall;
import gongwen.job.run.Findings;
import gongwen.model.Unit;
import gongwen.source.FileKind;
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

    /** A unit with errors, of which nothing can be said. */
    void leftOut(Path file);
  }

  /**
   * Reads the units below the paths; files that list no reports too, if they have unit and year.
   *
   * @param list of the units that have to be there
   * @return what is wrong with them
   */
  public static List<Diagnostic> run(
      List<Path> paths, Optional<Path> root, Optional<Path> list, LocalDate on, Listener listener) {
    Diagnostics found = new Diagnostics();
    Optional<ExpectedUnits> expected = list.flatMap(file -> found.take(ExpectedUnits.read(file)));
    RollCall call = new RollCall();
    Map<Path, UnitLoader> loaders = new HashMap<>();
    for (Input input : Inputs.find(paths, root, found)) {
      UnitLoader loader = loaders.computeIfAbsent(input.root(), UnitLoader::new);
      Outcome<OpenedFile> opened = loader.open(input.file());
      Optional<OpenedFile> file = opened.value();
      boolean other = file.filter(each -> each.kind() == FileKind.OTHER).isPresent();
      if (!other || input.named()) {
        opened.diagnostics().forEach(found::add);
      }
      Optional<OpenedFile> whole =
          file.filter(each -> each.whole() || each.kind() == FileKind.UNIT);
      Optional<LoadedUnit> unit = whole.flatMap(each -> found.take(each.load()));
      if (unit.isPresent()) {
        Unit own = unit.get().dossier().own().unit();
        call.unit(RollCall.names(own), true);
        listener.unit(
            own.shortOrFullName(),
            Deadlines.of(unit.get().dossier(), on, Due::kind),
            unit.get().places());
      } else if (whole.isPresent() || (opened.hasErrors() && !other)) {
        call.faulty(input);
        listener.leftOut(input.file());
      } else if (input.named()) {
        found.add(
            Diagnostic.of(
                UnitFileCode.NOT_A_UNIT_FILE,
                Message.of("%s 不是单位文件", "%s is not a unit file", input.file())));
      } else {
        call.other(input);
      }
    }
    expected.ifPresent(all -> all.differences(call).forEach(found::add));
    return Findings.inOrder(found.list());
  }

  /** A kind of the unit's own has no name but the one in the file. */
  private static String kind(String typed) {
    Optional<Template> known = TemplateLibrary.builtIn().find(typed).value();
    return known.map(template -> template.info().names().name()).orElse(typed);
  }
}
