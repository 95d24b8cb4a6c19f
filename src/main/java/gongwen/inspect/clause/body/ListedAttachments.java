package gongwen.inspect.clause.body;

import gongwen.inspect.measured.MeasuredParagraph;
import java.util.ArrayList;
import java.util.List;

/** ListedAttachments of attachments as the note lists them. */
final class ListedAttachments {
  private ListedAttachments() {}

  /** Without their numbers, in their order; a wrapped line belongs to the name before it. */
  static List<String> of(List<MeasuredParagraph> note) {
    List<String> names = new ArrayList<>();
    for (MeasuredParagraph line : note) {
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
