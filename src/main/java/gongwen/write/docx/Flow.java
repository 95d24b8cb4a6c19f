package gongwen.write.docx;

import gongwen.layout.PageLayout;
import gongwen.layout.PageLayout.Orientation;
import java.util.ArrayList;
import java.util.List;

/** The body in the order of reading, divided into sections where the orientation changes. */
final class Flow {
  private static final int KEPT_LINES = 3;

  private final PageLayout layout;
  private final List<BodyElement> elements = new ArrayList<>();
  private Orientation orientation = Orientation.PORTRAIT;

  private final ChartParts charts;

  Flow(PageLayout layout) {
    this.layout = layout;
    this.charts = new ChartParts(layout);
  }

  /** The charts that stand in the text. */
  ChartParts charts() {
    return charts;
  }

  PageLayout layout() {
    return layout;
  }

  Orientation orientation() {
    return orientation;
  }

  /** Width of the type area in twips, in the orientation of the pages here. */
  long typeWidth() {
    return SectionXml.typeWidth(layout, orientation);
  }

  ParagraphXml paragraph(String style) {
    ParagraphXml paragraph = new ParagraphXml(style);
    if (!elements.isEmpty() && elements.get(elements.size() - 1) instanceof TableXml table) {
      paragraph.before(table.roomBelow());
    }
    elements.add(paragraph);
    return paragraph;
  }

  void blankLines(int count) {
    for (int i = 0; i < count; i++) {
      paragraph(StyleSheet.NORMAL);
    }
  }

  void add(BodyElement element) {
    elements.add(element);
  }

  /** Leaves room between the last paragraph and what comes. */
  void spaceAfterLast(long twips) {
    if (!elements.isEmpty() && elements.get(elements.size() - 1) instanceof ParagraphXml last) {
      last.after(twips);
    }
  }

  /**
   * Keeps what was last added on one page with what comes, unless it is so long that half a page
   * would stay empty: a paragraph is moved as a whole.
   */
  void keepLastWithNext() {
    if (!elements.isEmpty()
        && elements.get(elements.size() - 1) instanceof ParagraphXml last
        && last.length() <= KEPT_LINES * layout.charactersPerLine()) {
      last.keepNext();
    }
  }

  /**
   * Gives the pages from here on this orientation.
   *
   * @return whether a new page begins here by that
   */
  boolean orient(Orientation to) {
    if (to == orientation) {
      return false;
    }
    boolean begun = !elements.isEmpty();
    if (begun) {
      lastParagraph().endSection(SectionXml.of(layout, orientation));
    }
    orientation = to;
    return begun;
  }

  private ParagraphXml lastParagraph() {
    if (elements.get(elements.size() - 1) instanceof ParagraphXml last) {
      return last;
    }
    ParagraphXml tiny = new ParagraphXml(StyleSheet.TINY);
    elements.add(tiny);
    return tiny;
  }

  /** Writes everything and the properties of the last section. */
  void write(Xml out) {
    if (elements.isEmpty()) {
      paragraph(StyleSheet.NORMAL);
    } else {
      // A word processor wants a paragraph after the last table.
      lastParagraph();
    }
    elements.forEach(element -> element.write(out));
    out.raw(SectionXml.of(layout, orientation));
  }
}
