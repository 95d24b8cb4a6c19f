package gongwen.inspect.docx;

import gongwen.diagnostic.Message;
import gongwen.inspect.docx.Draft.Drawn;
import gongwen.inspect.docx.Draft.Form;
import gongwen.inspect.docx.Draft.LineRule;
import gongwen.inspect.docx.Draft.Tab;
import gongwen.inspect.measured.Piece;
import gongwen.inspect.measured.Radicals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/** Reads a paragraph with everything that its styles give it. */
final class DraftReader {
  private static final double USUAL_SIZE = 10;

  /** No word processor knows a larger one. */
  private static final double LARGEST_SIZE = 1638;

  private final Styles styles;
  private final Fonts fonts;
  private final ListLabels labels;
  private final Radicals radicals = new Radicals();

  DraftReader(Styles styles, Fonts fonts, ListLabels labels) {
    this.styles = styles;
    this.fonts = fonts;
    this.labels = labels;
  }

  /** What one should know of the characters that were read. */
  List<Message> notes() {
    return radicals.notes();
  }

  Draft read(XmlElement paragraph) {
    XmlElement own = paragraph.child("w:pPr");
    String style = own.child("w:pStyle").val();
    Props named = styles.paragraph(style);
    XmlElement numbering = named.with(own).get("w:numPr");
    ListLabels.Label label =
        labels.next(numbering.isOn() || !numbering.children().isEmpty(), numbering);
    Props props = label.indents().children().isEmpty() ? named : named.with(label.indents());
    props = props.with(own);
    Props runs = styles.run(style);
    Words words = new Words(runs);
    if (!label.text().isEmpty()) {
      words.add(label.text(), runs.with(label.looks()));
    }
    words.read(paragraph);
    Form form = form(props, words.size(runs.with(own.child("w:rPr"))), tracking(words.main));
    List<Drawn> lines = new ArrayList<>(borders(props.get("w:pBdr")));
    lines.addAll(words.lines);
    return new Draft(
        words.text.toString(),
        words.pieces,
        form,
        props.get("w:pageBreakBefore").isOn() || words.breakBefore,
        words.breakAfter,
        lines,
        words.boxes);
  }

  private static double tracking(Props run) {
    return run.get("w:spacing").twips("w:val").orElse(0);
  }

  private static double size(Props run) {
    double size = run.get("w:sz").number("w:val").orElse(2 * USUAL_SIZE) / 2;
    return size >= 1 && size <= LARGEST_SIZE ? size : USUAL_SIZE;
  }

  private static Form form(Props props, double size, double tracking) {
    XmlElement indents = props.get("w:ind");
    double left = length(indents, "left", "start", size);
    double right = length(indents, "right", "end", size);
    double hanging = length(indents, "hanging", "hanging", size);
    double first = hanging > 0 ? -hanging : length(indents, "firstLine", "firstLine", size);
    XmlElement spacing = props.get("w:spacing");
    OptionalDouble line = positive(spacing.twips("w:line"));
    LineRule rule =
        switch (spacing.attribute("w:lineRule")) {
          case "exact" -> LineRule.EXACT;
          case "atLeast" -> LineRule.LEAST;
          default -> LineRule.MULTIPLE;
        };
    // A multiple counts in 240ths.
    double value = rule == LineRule.MULTIPLE ? line.orElse(12) / 12 : line.orElse(0);
    return new Form(
        size,
        tracking,
        props.get("w:jc").val(),
        left,
        right,
        first,
        space(spacing, "before"),
        space(spacing, "after"),
        line.isPresent() ? rule : LineRule.MULTIPLE,
        value,
        props.get("w:snapToGrid") == XmlElement.NOTHING || props.get("w:snapToGrid").isOn(),
        tabs(props.get("w:tabs")));
  }

  /** A line without height, or of less than none, is as high as its font. */
  private static OptionalDouble positive(OptionalDouble length) {
    return length.orElse(0) < 1 ? OptionalDouble.empty() : length;
  }

  /** Characters win over twips, as in word processors. */
  private static double length(XmlElement indents, String name, String other, double size) {
    for (String each : new String[] {name, other}) {
      OptionalDouble characters = indents.number("w:" + each + "Chars");
      if (characters.isPresent() && characters.getAsDouble() != 0) {
        return characters.getAsDouble() / 100 * size;
      }
    }
    OptionalDouble twips = indents.twips("w:" + name);
    return twips.isPresent() ? twips.getAsDouble() : indents.twips("w:" + other).orElse(0);
  }

  private static double space(XmlElement spacing, String side) {
    OptionalDouble lines = spacing.number("w:" + side + "Lines");
    if (lines.isPresent() && lines.getAsDouble() != 0) {
      return lines.getAsDouble() / 100 * 15.6;
    }
    return spacing.twips("w:" + side).orElse(0);
  }

  private static List<Tab> tabs(XmlElement tabs) {
    List<Tab> stops = new ArrayList<>();
    for (XmlElement each : tabs.all("w:tab")) {
      if (!each.val().equals("clear")) {
        stops.add(new Tab(each.twips("w:pos").orElse(0), each.val()));
      }
    }
    stops.sort(Comparator.comparingDouble(Tab::at));
    return stops;
  }

  private static List<Drawn> borders(XmlElement borders) {
    List<Drawn> lines = new ArrayList<>();
    for (XmlElement each : borders.children()) {
      boolean top = each.is("w:top");
      if ((top || each.is("w:bottom")) && isDrawn(each)) {
        lines.add(
            new Drawn(
                top,
                OptionalDouble.empty(),
                each.number("w:sz").orElse(4) / 8,
                Colours.of(each.attribute("w:color")),
                OptionalDouble.of(each.number("w:space").orElse(0))));
      }
    }
    return lines;
  }

  static boolean isDrawn(XmlElement border) {
    return border != XmlElement.NOTHING && !List.of("", "nil", "none").contains(border.val());
  }

  /** The text of a paragraph and what hangs on it. */
  private final class Words {
    final Props base;
    Props main;
    final StringBuilder text = new StringBuilder();
    final List<Piece> pieces = new ArrayList<>();
    final List<Drawn> lines = new ArrayList<>();
    final List<Draft> boxes = new ArrayList<>();
    boolean breakBefore;
    boolean breakAfter;
    private int longest;

    Words(Props base) {
      this.base = base;
      this.main = base;
    }

    /** The size of most of the text, or of the mark at the end of an empty paragraph. */
    double size(Props mark) {
      return DraftReader.size(longest > 0 ? main : mark);
    }

    void read(XmlElement parent) {
      for (XmlElement child : parent.children()) {
        switch (child.name()) {
          case "w:r" -> run(child);
          case "w:hyperlink",
              "w:ins",
              "w:moveTo",
              "w:smartTag",
              "w:fldSimple",
              "w:sdt",
              "w:sdtContent",
              "w:customXml",
              "w:dir",
              "w:bdo" ->
              read(child);
          default -> {}
        }
      }
    }

    private void run(XmlElement run) {
      XmlElement own = run.child("w:rPr");
      Props props = styles.under(base, own.child("w:rStyle").val()).with(own);
      if (props.get("w:vanish").isOn()) {
        return;
      }
      for (XmlElement child : run.children()) {
        switch (child.name()) {
          case "w:t" -> add(child.text(), props);
          case "w:tab", "w:ptab" -> text.append('\t');
          case "w:cr" -> text.append('\n');
          case "w:br" -> lineBreak(child);
          case "w:noBreakHyphen" -> add("-", props);
          case "w:drawing", "w:pict", "mc:AlternateContent" -> drawing(child);
          default -> {}
        }
      }
    }

    private void lineBreak(XmlElement node) {
      if (!node.attribute("w:type").equals("page")) {
        text.append('\n');
      } else if (text.toString().isBlank()) {
        breakBefore = true;
      } else {
        breakAfter = true;
      }
    }

    private void drawing(XmlElement node) {
      lines.addAll(Shapes.lines(node));
      for (XmlElement box : Shapes.boxes(node)) {
        box.all("w:p").forEach(paragraph -> boxes.add(DraftReader.this.read(paragraph)));
      }
    }

    void add(String written, Props props) {
      String words = radicals.plain(written);
      if (words.length() > longest && !words.isBlank()) {
        longest = words.length();
        main = props;
      }
      text.append(words);
      int from = 0;
      while (from < words.length()) {
        boolean chinese = Piece.isChinese(words.codePointAt(from));
        int to = from;
        while (to < words.length() && Piece.isChinese(words.codePointAt(to)) == chinese) {
          to += Character.charCount(words.codePointAt(to));
        }
        String part = words.substring(from, to);
        if (!part.isBlank()) {
          String font = fonts.of(props, chinese);
          pieces.add(
              new Piece(
                  part.strip(),
                  font,
                  fonts.role(font),
                  DraftReader.size(props),
                  props.get("w:b").isOn(),
                  Colours.of(props.get("w:color").val()),
                  chinese));
        }
        from = to;
      }
    }
  }
}
