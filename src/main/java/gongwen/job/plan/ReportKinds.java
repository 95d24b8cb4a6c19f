package gongwen.job.plan;

import gongwen.diagnostic.Outcome;
import gongwen.template.library.Template;
import gongwen.template.library.TemplateLibrary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The report kinds of one job: the built-in ones, those beside each unit file, and the one of the
 * folder that was given, which wins over all. Safe for many threads.
 */
public final class ReportKinds {
  private final TemplateLibrary builtIn = TemplateLibrary.builtIn();
  private final Optional<Path> given;
  private final Optional<String> asked;
  private final Map<Path, Outcome<TemplateLibrary>> libraries = new ConcurrentHashMap<>();

  private ReportKinds(Optional<Path> given, Optional<String> asked) {
    this.given = given;
    this.asked = asked;
  }

  /**
   * Without a value when the folder that was given holds no template.
   *
   * @param asked a kind or a template folder, as on the command line
   */
  static Outcome<ReportKinds> of(Optional<String> asked) {
    if (asked.isEmpty() || asked.get().isEmpty() || !Files.isDirectory(Path.of(asked.get()))) {
      return Outcome.of(new ReportKinds(Optional.empty(), asked));
    }
    Path folder = Path.of(asked.get());
    Outcome<Template> own = TemplateLibrary.inFolder(folder);
    return new Outcome<>(
        own.value()
            .map(kind -> new ReportKinds(Optional.of(folder), Optional.of(kind.info().id()))),
        own.diagnostics());
  }

  /** Those that a unit file can name, with what is wrong with its own. */
  Outcome<TemplateLibrary> library(Input input) {
    Path parent = input.file().getParent();
    Path folder = parent == null ? Path.of("") : parent;
    return libraries.computeIfAbsent(folder, here -> load(here, input.root()));
  }

  private Outcome<TemplateLibrary> load(Path folder, Path root) {
    Outcome<TemplateLibrary> beside = builtIn.beside(folder, root);
    TemplateLibrary all = beside.value().orElse(builtIn);
    return Outcome.of(
        given.flatMap(own -> all.with(own).value()).orElse(all), beside.diagnostics());
  }

  /** The folder of a template that was given. */
  Optional<Path> given() {
    return given;
  }

  /** Whether one kind is asked for, for reports that the files do not list. */
  public boolean asking() {
    return asked.isPresent();
  }

  /** The kind that is asked for; if there is none, it is reported. */
  Outcome<Template> asked(TemplateLibrary library) {
    return library.find(asked.orElse(""));
  }
}
