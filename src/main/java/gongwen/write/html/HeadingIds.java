package gongwen.write.html;

import java.util.ArrayList;
import java.util.List;

/** The headings met so far, each with the name by which it is found. */
final class HeadingIds {
  private final List<HtmlPage.Heading> all = new ArrayList<>();

  /** Notes a heading of the text; returns its id. */
  String add(int level, String text) {
    String id = "heading-" + (all.size() + 1);
    add(id, level, text);
    return id;
  }

  void add(String id, int level, String text) {
    all.add(new HtmlPage.Heading(id, level, text));
  }

  List<HtmlPage.Heading> all() {
    return List.copyOf(all);
  }
}
