package gongwen.write.html;

import gongwen.document.EnvelopeText;
import gongwen.document.EnvelopeText.Labelled;
import gongwen.layout.PageLayout;
import gongwen.layout.TextWidth;
import gongwen.standard.Standard;
import java.util.List;

/** What follows the text: attachment note (7.3.4), signature and date (7.3.5), notes (7.3.6). */
final class HtmlClosing {
  private static final String NOTE_LABEL = "附件：";

  private final Parts parts;
  private final EnvelopeText words;

  /** The type area in characters of the text. */
  private final double width;

  private HtmlClosing(Parts parts, EnvelopeText words) {
    this.parts = parts;
    this.words = words;
    PageLayout layout = parts.layout();
    this.width = layout.typeWidth(parts.orientation()) / layout.characterAdvance();
  }

  static void add(Parts parts, EnvelopeText words, boolean sealed) {
    HtmlClosing closing = new HtmlClosing(parts, words);
    closing.attachmentNote();
    Tag signed = Tag.of("div", "signed");
    closing.signature(signed, sealed);
    // Word processors do not keep a table, as joint seals are, with what follows: so nor is it
    // here.
    boolean table = sealed && words.signature().size() > 1;
    for (String note : table ? List.<String>of() : words.notes()) {
      signed.add(Tag.of("p", "note").text(note));
    }
    if (!signed.isEmpty()) {
      // Neither the signature nor a note stands on a page without a line of the text.
      parts.keepLastWithNext();
      parts.add(signed);
    }
    for (String note : table ? words.notes() : List.<String>of()) {
      parts.add(Tag.of("p", "note").text(note));
    }
  }

  private void attachmentNote() {
    List<Labelled> lines = words.attachmentNote();
    if (lines.isEmpty()) {
      return;
    }
    double indent = Standard.FIRST_LINE_INDENT.count();
    double label = TextWidth.of(NOTE_LABEL);
    double numbers = lines.stream().mapToDouble(line -> TextWidth.of(number(line))).max().orElse(0);
    // Half a character of air keeps the number from the name.
    double column = lines.size() > 1 ? numbers + 0.5 : 0;
    Tag table = Tag.of("table", "attachment-note").with("role", "presentation");
    for (int i = 0; i < lines.size(); i++) {
      Tag row = Tag.of("tr");
      row.add(cell(label).text(i == 0 ? NOTE_LABEL : ""));
      if (column > 0) {
        row.add(cell(column).text(number(lines.get(i)) + " "));
      }
      row.add(cell(width - indent - label - column).add(link(i + 1, lines.get(i))));
      table.add(row);
    }
    parts.add(table.style("margin-left:" + Css.em(indent)));
  }

  private static Tag cell(double characters) {
    return Tag.of("td").style("width:" + Css.em(characters));
  }

  private static String number(Labelled line) {
    return line.label().replace(NOTE_LABEL, "").strip();
  }

  private static Tag link(int n, Labelled line) {
    return Tag.of("a").with("href", "#" + HtmlPage.attachmentId(n)).text(line.text());
  }

  private void signature(Tag signed, boolean sealed) {
    if (words.signature().isEmpty() && words.date().isEmpty()) {
      return;
    }
    Tag block = Tag.of("div", sealed ? "signature sealed" : "signature");
    if (words.signature().isEmpty()) {
      double right = Standard.SEALED_DATE_INDENT.count();
      block.add(
          Tag.of("p", "date")
              .style("text-align:right")
              .style("padding-right:" + Css.em(right))
              .text(words.date()));
    } else if (!sealed) {
      unsealed(block);
    } else if (words.signature().size() == 1) {
      sealed(block, words.signature().get(0));
    } else {
      jointlySealed(block);
    }
    signed.add(block);
  }

  /**
   * 7.3.5.1: the date four characters from the right, the issuer centred on it. Both are centred
   * between the same indents, so that they stay so in any font; an issuer that is too long for that
   * moves both to the left.
   */
  private void sealed(Tag block, String issuer) {
    double right = Standard.SEALED_DATE_INDENT.count();
    double box = 2 * right + TextWidth.of(words.date());
    box = Math.min(width, Math.max(box, TextWidth.of(issuer) + 0.5));
    block.style("padding-left:" + Css.em(width - box)).style("text-align:center");
    lines(block);
  }

  private void lines(Tag block) {
    words.signature().forEach(issuer -> block.add(Tag.of("p", "issuer").text(issuer)));
    if (!words.date().isEmpty()) {
      block.add(Tag.of("p", "date").text(words.date()));
    }
  }

  /** 7.3.5.1, joint: each issuer with room for its seal, the date under the last. */
  private void jointlySealed(Tag block) {
    List<String> issuers = words.signature();
    Tag table = Tag.of("table", "seals").with("role", "presentation");
    table.style("width:" + Css.em(width));
    for (int i = 0; i < issuers.size(); i += 2) {
      boolean last = i + 2 >= issuers.size();
      Tag row = Tag.of("tr");
      if (i + 1 == issuers.size()) {
        // The last seal stands at the right, where the date is.
        row.add(Tag.of("td")).add(seal(issuers.get(i), words.date(), true));
      } else {
        row.add(seal(issuers.get(i), "", last));
        row.add(seal(issuers.get(i + 1), last ? words.date() : "", last));
      }
      table.add(row);
    }
    block.add(table);
  }

  private static Tag seal(String issuer, String date, boolean last) {
    Tag cell = Tag.of("td").add(Tag.of("div", "blank"));
    cell.add(Tag.of("p", "issuer").text(issuer));
    if (!date.isEmpty()) {
      cell.add(Tag.of("p", "date").text(date));
    } else {
      cell.add(Tag.of("div", "blank"));
    }
    return last ? cell : cell.add(Tag.of("div", "blank"));
  }

  /**
   * 7.3.5.2: the issuer two characters from the right, the date beginning two characters to the
   * right of it; a date that is longer stands two characters from the right instead, and the issuer
   * begins two characters to the left of it. Several issuers stand under one another.
   */
  private void unsealed(Tag block) {
    double shift = Standard.UNSEALED_DATE_SHIFT.count();
    double issuer = words.signature().stream().mapToDouble(TextWidth::of).max().orElse(0);
    double date = TextWidth.of(words.date());
    double end = width - Standard.UNSEALED_INDENT.count();
    double from = Math.max(0, date > issuer ? end - date - shift : end - issuer);
    for (String each : words.signature()) {
      block.add(Tag.of("p", "issuer").style("padding-left:" + Css.em(from)).text(each));
    }
    if (!words.date().isEmpty()) {
      double dateFrom = Math.max(0, Math.min(from + shift, width - date));
      block.add(Tag.of("p", "date").style("padding-left:" + Css.em(dateFrom)).text(words.date()));
    }
  }
}
