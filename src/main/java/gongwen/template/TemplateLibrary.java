package gongwen.template;

import gongwen.diagnostic.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The report kinds that there are: the built-in ones, and a user's own, which win. */
public final class TemplateLibrary {
  private final Map<String, Template> templates;

  private TemplateLibrary(Map<String, Template> templates) {
    this.templates = templates;
  }

  /** The kinds that the program brings. */
  public static TemplateLibrary builtIn() {
    return new TemplateLibrary(Map.of());
  }

  /**
   * With the template in this folder, which wins over one of the same id.
   *
   * @param folder holds {@code template.yaml} and {@code body.md.ftl}
   */
  public Outcome<TemplateLibrary> with(Path folder) {
    throw new UnsupportedOperationException();
  }

  /** All kinds, by id. */
  public List<Template> list() {
    return List.copyOf(templates.values());
  }

  /** The kind with this id or name; if there is none, the fault names those that there are. */
  public Outcome<Template> find(String idOrName) {
    throw new UnsupportedOperationException();
  }
}
