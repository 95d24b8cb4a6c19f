package gongwen.write.html;

import gongwen.document.EnvelopeText;
import gongwen.layout.IssuerMark;
import gongwen.layout.PageLayout;
import gongwen.layout.PageLayout.Orientation;
import gongwen.layout.SignerRows;
import gongwen.layout.TextWidth;
import gongwen.standard.Standard;
import java.util.List;

/** The head zone (版头, 7.2): from the copy number to the red rule. */
final class HtmlHeadZone {
  private final PageLayout layout;
  private final EnvelopeText.Head words;
  private final Tag zone = Tag.of("header", "head");

  private HtmlHeadZone(PageLayout layout, EnvelopeText.Head words) {
    this.layout = layout;
    this.words = words;
  }

  static void add(Parts parts, EnvelopeText.Head words) {
    HtmlHeadZone head = new HtmlHeadZone(parts.layout(), words);
    int lines = head.corner();
    if (!words.mark().isEmpty()) {
      head.mark(lines);
    }
    if (!words.mark().isEmpty() || !words.number().isEmpty() || !words.signers().isEmpty()) {
      head.number();
      head.zone.add(Tag.of("div", "red-rule").with("role", "separator"));
    }
    if (!head.zone.isEmpty()) {
      parts.add(head.zone);
    }
  }

  /** Copy number on line 1, secrecy on line 2, urgency under them; returns the lines taken. */
  private int corner() {
    int lines = 0;
    if (!words.copyNumber().isEmpty()) {
      zone.add(Tag.of("p", "copy-number").text(words.copyNumber()));
      lines++;
    } else if (!words.secrecy().isEmpty()) {
      zone.add(Tag.of("div", "blank"));
      lines++;
    }
    for (String word : List.of(words.secrecy(), words.urgency())) {
      if (!word.isEmpty()) {
        zone.add(Tag.of("p", "secrecy").text(word));
        lines++;
      }
    }
    return lines;
  }

  /** The issuer mark, the tops of its characters 35 mm under that of the type area. */
  private void mark(int linesAbove) {
    double size = IssuerMark.of(words, layout).size();
    double line = DocumentCss.MARK_LINE * size;
    double aboveCharacters = (line - size) / 2 + DocumentCss.EMPTY_ABOVE * size;
    double space = Standard.MARK_TOP.points() - linesAbove * layout.pitch() - aboveCharacters;
    Tag mark = words.mark().size() == 1 ? singleMark() : jointMark();
    zone.add(
        mark.style("margin-top:" + Css.pt(Math.max(0, space)))
            .style("font-size:" + Css.pt(size))
            .style("line-height:" + Css.pt(line)));
  }

  private Tag singleMark() {
    return Tag.of("p", "mark").text(words.mark().get(0) + words.markWord());
  }

  /** Several organs under one another, spread to one width; the word at their right. */
  private Tag jointMark() {
    double longest = IssuerMark.of(words, layout).longest();
    Tag organs = Tag.of("td");
    for (String organ : words.mark()) {
      int gaps = organ.codePointCount(0, organ.length()) - 1;
      double gap = gaps > 0 ? (longest - TextWidth.of(organ)) / gaps : 0;
      Tag line = Tag.of("p", "mark");
      organs.add(
          gap > 0 ? line.style("letter-spacing:" + Css.em(gap)).text(organ) : line.text(organ));
    }
    Tag row = Tag.of("tr").add(organs.style("width:" + Css.em(longest + 0.05)));
    if (!words.markWord().isEmpty()) {
      row.add(Tag.of("td", "mark-word").text(words.markWord()));
    }
    return Tag.of("table", "joint-mark").with("role", "presentation").add(row);
  }

  /** The number, alone in the middle, or at the left of the last signers. */
  private void number() {
    if (words.signers().isEmpty()) {
      if (!words.number().isEmpty()) {
        zone.add(Tag.of("p", "number").text(words.number()));
      } else {
        zone.add(Tag.of("div", "blank"));
      }
      return;
    }
    SignerRows signers = SignerRows.of(words.signers());
    List<List<String>> rows = signers.rows();
    double name = signers.nameWidth();
    double label = TextWidth.of(words.signers().label());
    int most = rows.get(0).size();
    double indent = Standard.HEAD_INDENT.count();
    double total = layout.typeWidth(Orientation.PORTRAIT) / layout.characterAdvance();
    double number = Math.max(2, total - 2 * indent - label - most * name - (most - 1));
    Tag table = Tag.of("table", "signers").with("role", "presentation");
    for (int i = 0; i < rows.size(); i++) {
      Tag row = Tag.of("tr");
      if (i == 0) {
        row.add(cell(words.number(), number).with("rowspan", String.valueOf(rows.size())));
      }
      row.add(cell(i == 0 ? words.signers().label() : "", label));
      for (int j = 0; j < most; j++) {
        String each = j < rows.get(i).size() ? rows.get(i).get(j) : "";
        row.add(cell(each, j + 1 < most ? name + 1 : name).with("class", "signer"));
      }
      table.add(row);
    }
    zone.add(table.style("margin-left:" + Css.em(indent)));
  }

  private static Tag cell(String text, double characters) {
    return Tag.of("td").style("width:" + Css.em(characters)).text(text);
  }
}
