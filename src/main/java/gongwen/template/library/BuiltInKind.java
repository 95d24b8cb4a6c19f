package gongwen.template.library;

import gongwen.diagnostic.Outcome;
import gongwen.text.SourceText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A kind that the program brings. A run needs one or two of them, so no more than the names is read
 * of the others: to decode all descriptions took a tenth of the time of one report.
 */
final class BuiltInKind implements Kind {
  private final String id;
  private @Nullable SourceText yaml;
  private @Nullable Template template;

  BuiltInKind(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String name() {
    return line("name: ");
  }

  @Override
  public String englishName() {
    return line("englishName: ");
  }

  /** Names stand on lines of their own and without quotes; the program's own files keep to that. */
  private String line(String key) {
    SourceText source = yaml();
    Optional<String> line = source.line(1);
    for (int number = 2; line.isPresent(); number++) {
      if (line.get().startsWith(key)) {
        return line.get().substring(key.length());
      }
      line = source.line(number);
    }
    throw new IllegalStateException(source + " has no " + key);
  }

  private synchronized SourceText yaml() {
    if (yaml == null) {
      yaml =
          BuiltInFolders.folder(id)
              .read(Template.YAML)
              .orElseThrow(() -> new IllegalStateException("no description of " + id));
    }
    return yaml;
  }

  @Override
  public synchronized Template template() {
    if (template == null) {
      Outcome<Template> read = TemplateLibrary.read(BuiltInFolders.folder(id), "templates/" + id);
      template =
          read.value().orElseThrow(() -> new IllegalStateException(read.diagnostics().toString()));
    }
    return template;
  }
}
