package gongwen.inspect.clause;

import gongwen.inspect.measured.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Names of attachments as the note lists them. */
final class Names {
  private Names() {}

  /** Without their numbers, in their order; a turned line belongs to the name before it. */
  static List<String> of(List<Paragraph> note) {
    List<String> names = new ArrayList<>();
    for (Paragraph line : note) {
      String text = line.text().replaceFirst("^附\\s*件\\s*\\d?\\s*[：:]\\s*", "");
      boolean first = names.isEmpty();
      boolean numbered = text.matches("\\d{1,2}\\s*[.．、].*");
      String name = text.replaceFirst("^\\d{1,2}\\s*[.．、]", "");
      if (first || numbered) {
        names.add(plain(name));
      } else {
        names.set(names.size() - 1, names.get(names.size() - 1) + plain(name));
      }
    }
    return names;
  }

  /**
   * Without blanks, quotation marks and a mark at the end, which names and titles may differ by.
   */
  static String plain(String name) {
    return name.replaceAll("[\\s\u3000《》]|[。；，、;,]$", "");
  }
}
