package gongwen.template.library;

import gongwen.template.sandbox.Engine;
import gongwen.text.SourceText;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A report kind: what it says of itself, and its folder. Its text is read and compiled only when a
 * report of the kind is composed.
 */
public final class Template {
  /** What it says of itself. */
  static final String YAML = "template.yaml";

  private final TemplateInfo info;
  private final SourceText yaml;
  private final TemplateFolder folder;
  private @Nullable Engine engine;

  Template(TemplateInfo info, SourceText yaml, TemplateFolder folder) {
    this.info = info;
    this.yaml = yaml;
    this.folder = folder;
  }

  public TemplateInfo info() {
    return info;
  }

  /** The files of its folder, to be copied: their texts by name. */
  public SortedMap<String, String> files() {
    SortedMap<String, String> files = new TreeMap<>();
    for (String name : folder.names()) {
      folder.read(name).ifPresent(file -> files.put(name, file.text()));
    }
    return files;
  }

  /** The file in which it says that. */
  public SourceText yaml() {
    return yaml;
  }

  /** Made at the first report, kept for the others of the kind. */
  public synchronized Engine engine() {
    if (engine == null) {
      engine = new Engine(folder::read, BuiltInFolders.engine(), BuiltInFolders.shared()::read);
    }
    return engine;
  }

  @Override
  public String toString() {
    return info.id();
  }
}
