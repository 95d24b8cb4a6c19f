package gongwen.job;

import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Outcome;
import gongwen.template.Template;
import gongwen.template.TemplateLibrary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The report kinds of one job.
 *
 * @param library the built-in kinds, and the one of the folder that was given
 * @param asked the kind of the report that the command line asks for
 */
record Kinds(TemplateLibrary library, Optional<Template> asked) {

  /** Empty when what was asked for cannot be had; the fault is in {@code found}. */
  static Optional<Kinds> of(Optional<String> asked, Diagnostics found) {
    TemplateLibrary builtIn = TemplateLibrary.builtIn();
    if (asked.isEmpty()) {
      return Optional.of(new Kinds(builtIn, Optional.empty()));
    }
    String name = asked.get();
    if (!name.isEmpty() && Files.isDirectory(Path.of(name))) {
      Set<Template> before = new HashSet<>(builtIn.list());
      return found
          .take(builtIn.with(Path.of(name)))
          .map(
              library ->
                  new Kinds(
                      library,
                      library.list().stream().filter(each -> !before.contains(each)).findFirst()));
    }
    return found
        .take(builtIn.find(name))
        .map(template -> new Kinds(builtIn, Optional.of(template)));
  }

  Outcome<Template> find(String idOrName) {
    return library.find(idOrName);
  }

  boolean means(String word, Template kind) {
    return library.find(word).value().filter(found -> found == kind).isPresent();
  }
}
