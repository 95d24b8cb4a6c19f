package gongwen.inspect.docx;

import gongwen.inspect.docx.Draft.Form;
import gongwen.inspect.docx.Draft.Tab;
import gongwen.inspect.measured.MeasuredParagraph.Gaps;
import gongwen.layout.TextWidth;
import java.util.OptionalDouble;

/** Where the words of a paragraph come to stand in their line, by the widths of Chinese fonts. */
final class ParagraphGaps {
  private static final double USUAL_TAB = 36;

  private ParagraphGaps() {}

  /** The width of a text in points. */
  static double width(String text, Form form) {
    return TextWidth.of(text) * form.size()
        + text.codePointCount(0, text.length()) * form.tracking();
  }

  /** Without blanks at the ends; a tab or line break within is one full-width space or nothing. */
  static String plain(String text) {
    return text.replaceAll("[\\s\u3000\u00A0]*\n[\\s\u3000\u00A0]*", "")
        .replaceAll("[ \u3000]*\t[\t \u3000]*", "\u3000")
        .replace('\u00A0', ' ')
        .strip();
  }

  /**
   * @param left of the area from that of the type area
   * @param width of the area
   * @param whole width of the type area
   */
  static Gaps gaps(Draft draft, double left, double width, double whole) {
    Form form = draft.form();
    String text = draft.text().replaceFirst("^\n+", "");
    String words = text.stripLeading();
    String lead = text.substring(0, text.length() - words.length());
    double room = width - form.left() - form.right();
    double outer = whole - left - width + form.right();
    String last = words.substring(words.lastIndexOf('\n') + 1);
    String first = words.lines().findFirst().orElse("");
    double wide = width(last, form);
    boolean turns = wide + Math.max(0, form.first()) > room + 1 || words.indexOf('\n') >= 0;
    return switch (form.align()) {
      case "center" -> {
        double side = left + form.left() + (room + form.first() - width(first, form)) / 2;
        boolean centred = Math.abs(left + form.left() - outer + form.first()) < form.size() / 2;
        yield new Gaps(
            centred,
            OptionalDouble.of(side),
            OptionalDouble.empty(),
            OptionalDouble.of(outer + (room - wide) / 2));
      }
      case "right", "end" -> {
        double trailing = width(last.substring(last.stripTrailing().length()), form);
        yield new Gaps(
            false,
            OptionalDouble.of(left + form.left() + Math.max(0, room - wide)),
            OptionalDouble.empty(),
            OptionalDouble.of(outer + trailing));
      }
      case "distribute" ->
          new Gaps(
              Math.abs(left + form.left() - outer) < form.size(),
              OptionalDouble.of(left + form.left()),
              OptionalDouble.empty(),
              OptionalDouble.of(outer));
      default -> {
        double from = form.left() + form.first() + width(lead.replace("\n", ""), form);
        if (lead.indexOf('\t') >= 0) {
          from = after(from, 0, form);
        }
        double end = turns ? 0 : end(last, from, form, width);
        yield new Gaps(
            false,
            OptionalDouble.of(left + from),
            OptionalDouble.of(left + form.left()),
            turns ? OptionalDouble.empty() : OptionalDouble.of(whole - left - end));
      }
    };
  }

  /** Where a line with tabs ends. */
  private static double end(String line, double from, Form form, double width) {
    double x = from;
    String[] parts = line.stripTrailing().split("\t", -1);
    for (int i = 0; i < parts.length; i++) {
      double part = width(parts[i], form);
      x = i == 0 ? x + part : after(x, part, form) + part;
    }
    return Math.min(x, width);
  }

  /** Where what stands behind a tab begins. */
  private static double after(double x, double part, Form form) {
    for (Tab tab : form.tabs()) {
      if (tab.at() > x) {
        return switch (tab.kind()) {
          case "right", "end" -> tab.at() - part;
          case "center" -> tab.at() - part / 2;
          default -> tab.at();
        };
      }
    }
    if (form.first() < 0 && x < form.left()) {
      return form.left();
    }
    return (Math.floor(x / USUAL_TAB) + 1) * USUAL_TAB;
  }
}
