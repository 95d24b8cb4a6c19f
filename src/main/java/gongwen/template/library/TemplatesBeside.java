package gongwen.template.library;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.template.sandbox.TemplateCode;
import gongwen.text.Span;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A unit's own templates: {@code templates/<id>/} beside its file. */
final class TemplatesBeside {
  private static final String FOLDER = "templates";

  private TemplatesBeside() {}

  /** The folders that hold a {@code template.yaml}, sorted; none that a link leads out to. */
  static List<Path> find(Path folder, Path root) {
    return in(folder.resolve(FOLDER), root);
  }

  /** Those right below a folder. */
  static List<Path> in(Path templates, Path root) {
    List<Path> found = new ArrayList<>();
    if (!Files.isDirectory(templates)) {
      return found;
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(templates)) {
      Path limit = root.toAbsolutePath().toRealPath();
      for (Path each : entries) {
        if (Files.exists(each.resolve(Template.YAML)) && each.toRealPath().startsWith(limit)) {
          found.add(each);
        }
      }
    } catch (IOException e) {
      return List.of();
    }
    found.sort(null);
    return found;
  }

  /** Whether the template has the id that its folder's name promises; if not, that is a fault. */
  static boolean named(Template template, String id, Diagnostics found) {
    String own = template.info().id();
    if (own.equals(id)) {
      return true;
    }
    found.add(
        Diagnostic.of(
                TemplateCode.TEMPLATE_FAULT,
                Span.startOf(template.yaml()),
                Message.of(
                    "模板的编号是“%s”，文件夹却叫“%s”",
                    "the id of the template is “%s”, and its folder is called “%s”", own, id))
            .hint("两处写成一样", "give both the same name"));
    return false;
  }
}
