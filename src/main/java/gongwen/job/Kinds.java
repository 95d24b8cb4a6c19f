package gongwen.job;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Outcome;
import gongwen.template.Template;
import gongwen.template.TemplateLibrary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The report kinds of one job: the built-in ones, those beside each unit file, and the one of the
 * folder that was given, which wins over all.
 */
final class Kinds {
  private final TemplateLibrary builtIn = TemplateLibrary.builtIn();
  private final Optional<Path> given;
  private final Optional<String> asked;
  private final Diagnostics found;
  private final Map<Path, TemplateLibrary> libraries = new HashMap<>();
  private final Set<String> told = new HashSet<>();

  private Kinds(Optional<Path> given, Optional<String> asked, Diagnostics found) {
    this.given = given;
    this.asked = asked;
    this.found = found;
  }

  /**
   * Empty when the folder that was given holds no template; the fault is in {@code found}.
   *
   * @param asked a kind or a template folder, as on the command line
   */
  static Optional<Kinds> of(Optional<String> asked, Diagnostics found) {
    if (asked.isEmpty() || asked.get().isEmpty() || !Files.isDirectory(Path.of(asked.get()))) {
      return Optional.of(new Kinds(Optional.empty(), asked, found));
    }
    Path folder = Path.of(asked.get());
    return found
        .take(TemplateLibrary.inFolder(folder))
        .map(own -> new Kinds(Optional.of(folder), Optional.of(own.info().id()), found));
  }

  /** Those that a unit file can name; what is wrong with its own is told once. */
  TemplateLibrary library(Input input) {
    Path parent = input.file().getParent();
    Path folder = parent == null ? Path.of("") : parent;
    return libraries.computeIfAbsent(
        folder,
        here -> {
          TemplateLibrary beside = found.take(builtIn.beside(here, input.root())).orElse(builtIn);
          return given.flatMap(own -> beside.with(own).value()).orElse(beside);
        });
  }

  /** Whether one kind is asked for, for reports that the files do not list. */
  boolean asking() {
    return asked.isPresent();
  }

  /** The kind that is asked for; if there is none, it is told, though only once. */
  Optional<Template> asked(TemplateLibrary library) {
    Outcome<Template> kind = library.find(asked.orElse(""));
    for (Diagnostic each : kind.diagnostics()) {
      if (told.add(each.message().en())) {
        found.add(each);
      }
    }
    return kind.value();
  }
}
