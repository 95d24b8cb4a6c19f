package gongwen.template.library;

import gongwen.text.SourceText;
import java.util.List;
import java.util.Optional;

/** The files of one template, and no others. */
interface TemplateFolder {
  /**
   * @param name a file's name in the folder, with {@code /} between folders
   * @return empty when there is none, or when it would lie outside the folder
   */
  Optional<SourceText> read(String name);

  /** The names of its files, sorted. */
  List<String> names();
}
