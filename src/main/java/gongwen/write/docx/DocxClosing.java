package gongwen.write.docx;

import gongwen.document.EnvelopeText;
import gongwen.document.EnvelopeText.Labelled;
import gongwen.layout.TextWidth;
import gongwen.standard.Standard;
import gongwen.write.docx.TableXml.RowKind;
import java.util.ArrayList;
import java.util.List;

/** What follows the text: attachment note (7.3.4), signature and date (7.3.5), notes (7.3.6). */
final class DocxClosing {
  private static final String NOTE_LABEL = "附件：";

  private final Flow flow;
  private final EnvelopeText words;

  /** Width of a character as an indent: without tracking, as word processors count. */
  private final long character = Twips.ofPoints(Standard.TEXT_SIZE.points());

  private DocxClosing(Flow flow, EnvelopeText words) {
    this.flow = flow;
    this.words = words;
  }

  static void add(Flow flow, EnvelopeText words, boolean sealed) {
    DocxClosing closing = new DocxClosing(flow, words);
    closing.attachmentNote();
    closing.signature(sealed);
    if (!words.notes().isEmpty()) {
      flow.keepLastWithNext();
    }
    words.notes().forEach(note -> flow.paragraph(StyleSheet.NOTE).run(note));
  }

  private long width(String text) {
    return Twips.ofPoints(TextWidth.of(text) * flow.layout().characterAdvance());
  }

  private void attachmentNote() {
    if (words.attachmentNote().isEmpty()) {
      return;
    }
    flow.blankLines(Standard.TEXT_TO_ATTACHMENT_NOTE.count());
    long indent = Standard.FIRST_LINE_INDENT.count() * character;
    long labelEnd = indent + width(NOTE_LABEL);
    if (words.attachmentNote().size() == 1) {
      Labelled only = words.attachmentNote().get(0);
      flow.paragraph(StyleSheet.ATTACHMENT_NOTE)
          .indent(labelEnd, 0, indent - labelEnd)
          .run(only.label())
          .run(only.text());
      return;
    }
    long numbers =
        words.attachmentNote().stream().mapToLong(line -> width(number(line))).max().orElse(0);
    // The names begin at one tab stop; half a character of air keeps the number before it.
    long names = labelEnd + numbers + character / 2;
    for (Labelled line : words.attachmentNote()) {
      flow.keepLastWithNext();
      boolean first = line.label().startsWith(NOTE_LABEL);
      long from = first ? indent : labelEnd;
      flow.paragraph(StyleSheet.ATTACHMENT_NOTE)
          .indent(names, 0, from - names)
          .run(line.label().strip())
          .toTab()
          .run(line.text());
    }
  }

  private static String number(Labelled line) {
    return line.label().replace(NOTE_LABEL, "").strip();
  }

  private void signature(boolean sealed) {
    if (words.signature().isEmpty() && words.date().isEmpty()) {
      return;
    }
    // A signature never stands on a page without a line of the text.
    flow.keepLastWithNext();
    int space = (sealed ? Standard.SEALED_SPACE : Standard.UNSEALED_SPACE).count();
    for (int i = 0; i < space; i++) {
      flow.paragraph(StyleSheet.NORMAL).keepNext();
    }
    if (words.signature().isEmpty()) {
      int empty = Standard.SEALED_DATE_INDENT.count();
      flow.paragraph(StyleSheet.DATE)
          .rightCharacters(empty * 100, empty * character)
          .run(words.date());
    } else if (!sealed) {
      unsealed();
    } else if (words.signature().size() == 1) {
      sealed(words.signature().get(0));
    } else {
      jointlySealed();
    }
  }

  /**
   * 7.3.5.1: the date four characters from the right, the issuer centred on it. Both are centred
   * between the same indents, so that they stay so in any font; an issuer that is too long for that
   * moves both to the left.
   */
  private void sealed(String issuer) {
    long date = width(words.date());
    long box = 2 * (Standard.SEALED_DATE_INDENT.count() * character + date / 2);
    box = Math.min(flow.typeWidth(), Math.max(box, width(issuer) + character / 2));
    long left = flow.typeWidth() - box;
    flow.paragraph(StyleSheet.SIGNATURE).indent(left, 0, 0).align("center").run(issuer);
    if (!words.date().isEmpty()) {
      flow.paragraph(StyleSheet.DATE).indent(left, 0, 0).align("center").run(words.date());
    }
  }

  /** 7.3.5.1, joint: each issuer with room for its seal, the date under the last. */
  private void jointlySealed() {
    long half = flow.typeWidth() / 2;
    TableXml table = TableXml.plain(List.of(half, flow.typeWidth() - half), "top");
    List<String> issuers = words.signature();
    for (int i = 0; i < issuers.size(); i += 2) {
      List<List<BodyElement>> cells = new ArrayList<>();
      boolean last = i + 2 >= issuers.size();
      if (i + 1 == issuers.size()) {
        // The last seal stands at the right, where the date is.
        cells.add(List.of(new ParagraphXml(StyleSheet.SIGNATURE)));
        cells.add(seal(issuers.get(i), words.date(), true));
      } else {
        cells.add(seal(issuers.get(i), "", last));
        cells.add(seal(issuers.get(i + 1), last ? words.date() : "", last));
      }
      table.row(RowKind.WHOLE, cells);
    }
    flow.add(table);
  }

  private static List<BodyElement> seal(String issuer, String date, boolean last) {
    List<BodyElement> lines = new ArrayList<>();
    lines.add(new ParagraphXml(StyleSheet.SIGNATURE));
    lines.add(new ParagraphXml(StyleSheet.SIGNATURE).align("center").run(issuer));
    lines.add(
        date.isEmpty()
            ? new ParagraphXml(StyleSheet.SIGNATURE)
            : new ParagraphXml(StyleSheet.DATE).align("center").run(date));
    if (!last) {
      lines.add(new ParagraphXml(StyleSheet.SIGNATURE));
    }
    return lines;
  }

  /**
   * 7.3.5.2: the issuer two characters from the right, the date beginning two characters to the
   * right of it; a date that is longer stands two characters from the right instead, and the issuer
   * begins two characters to the left of it. Several issuers stand under one another.
   */
  private void unsealed() {
    long right = Standard.UNSEALED_INDENT.count() * character;
    long shift = Standard.UNSEALED_DATE_SHIFT.count() * character;
    long issuer = words.signature().stream().mapToLong(this::width).max().orElse(0);
    long date = width(words.date());
    long end = flow.typeWidth() - right;
    long from = Math.max(0, date > issuer ? end - date - shift : end - issuer);
    for (String each : words.signature()) {
      ParagraphXml line = flow.paragraph(StyleSheet.SIGNATURE).align("left").indent(from, 0, 0);
      line.run(each);
    }
    if (!words.date().isEmpty()) {
      long dateFrom = Math.min(from + shift, flow.typeWidth() - date);
      flow.paragraph(StyleSheet.DATE)
          .align("left")
          // A font with wide digits shall not break the date.
          .indent(Math.max(0, dateFrom), -2 * character, 0)
          .run(words.date());
    }
  }
}
