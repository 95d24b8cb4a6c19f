package gongwen.write.docx;

import gongwen.document.EnvelopeText;
import gongwen.layout.IssuerMark;
import gongwen.layout.SignerRows;
import gongwen.layout.TextWidth;
import gongwen.standard.Standard;
import gongwen.write.docx.TableXml.RowKind;
import java.util.ArrayList;
import java.util.List;

/** The head zone (版头, 7.2): from the copy number to the red rule. */
final class DocxHeadZone {
  /** The top of a character stands this part of its size above the base line. */
  private static final double CHARACTER_TOP = 0.86;

  /** And its foot this part under it. */
  private static final double CHARACTER_FOOT = 0.12;

  /** Height of a line of the mark, in its size. */
  private static final double MARK_LINE = 1.25;

  private final Flow flow;
  private final EnvelopeText.Head words;

  private DocxHeadZone(Flow flow, EnvelopeText.Head words) {
    this.flow = flow;
    this.words = words;
  }

  static void add(Flow flow, EnvelopeText.Head words) {
    DocxHeadZone zone = new DocxHeadZone(flow, words);
    int lines = zone.corner();
    boolean head = !words.mark().isEmpty() || !words.number().isEmpty();
    if (!words.mark().isEmpty()) {
      zone.mark(lines);
    }
    if (head || !words.signers().isEmpty()) {
      zone.number();
      zone.rule();
    }
    if (head || lines > 0) {
      flow.blankLines(Standard.RULE_TO_TITLE.count());
    }
  }

  /** Copy number on line 1, secrecy on line 2, urgency under them; returns the lines taken. */
  private int corner() {
    int lines = 0;
    if (!words.copyNumber().isEmpty()) {
      flow.paragraph(StyleSheet.COPY_NUMBER).run(words.copyNumber());
      lines++;
    } else if (!words.secrecy().isEmpty()) {
      flow.blankLines(1);
      lines++;
    }
    for (String word : List.of(words.secrecy(), words.urgency())) {
      if (!word.isEmpty()) {
        flow.paragraph(StyleSheet.SECRECY).run(word);
        lines++;
      }
    }
    return lines;
  }

  /** The issuer mark, its top edge 35 mm under that of the type area. */
  private void mark(int linesAbove) {
    double size = IssuerMark.of(words, flow.layout()).size();
    double line = MARK_LINE * size;
    double above = line * Footers.ASCENT - CHARACTER_TOP * size;
    double space = Standard.MARK_TOP.points() - linesAbove * flow.layout().pitch() - above;
    // A paragraph, for a distance above a paragraph is not kept at the top of a page everywhere.
    flow.paragraph(StyleSheet.NORMAL).exactly(Math.max(20, Twips.ofPoints(space)));
    Run run = Run.sized(Twips.halfPoints(size));
    if (words.mark().size() == 1) {
      flow.paragraph(StyleSheet.MARK)
          .exactly(Twips.ofPoints(line))
          .run(words.mark().get(0) + words.markWord(), run);
    } else {
      flow.add(jointMark(size, line, run));
    }
    flow.blankLines(Standard.MARK_TO_NUMBER.count());
  }

  /** Several organs under one another, the word at their right, centred vertically. */
  private TableXml jointMark(double size, double line, Run run) {
    List<BodyElement> organs = new ArrayList<>();
    for (String organ : words.mark()) {
      organs.add(
          new ParagraphXml(StyleSheet.MARK)
              .exactly(Twips.ofPoints(line))
              .align("distribute")
              .run(organ, run));
    }
    // A little room, so that a name is never broken for a rounded half point.
    long names = Twips.ofPoints((IssuerMark.of(words, flow.layout()).longest() + 0.2) * size);
    if (words.markWord().isEmpty()) {
      return TableXml.plain(List.of(names), "center").row(RowKind.WHOLE, List.of(organs));
    }
    double wordWidth = TextWidth.of(words.markWord()) + 0.8;
    BodyElement word =
        new ParagraphXml(StyleSheet.MARK)
            .exactly(Twips.ofPoints(line))
            .align("right")
            .run(words.markWord(), run);
    return TableXml.plain(List.of(names, Twips.ofPoints(wordWidth * size)), "center")
        .row(RowKind.WHOLE, List.of(organs, List.of(word)));
  }

  /** The number, alone in the middle, or at the left of the (last) signers. */
  private void number() {
    if (words.signers().isEmpty()) {
      flow.paragraph(StyleSheet.NUMBER).align("center").run(words.number());
      return;
    }
    long indent = Standard.HEAD_INDENT.count() * Twips.ofPoints(Standard.TEXT_SIZE.points());
    SignerRows signers = SignerRows.of(words.signers());
    List<List<String>> rows = signers.rows();
    double name = signers.nameWidth();
    long column = twips(name + 1);
    long names = flow.typeWidth() - indent - (rows.get(0).size() - 1) * column - twips(name);
    long labelAt = names - twips(TextWidth.of(words.signers().label()));
    if (rows.size() == 1) {
      ParagraphXml line = flow.paragraph(StyleSheet.NUMBER).indent(indent, 0, 0);
      line.run(words.number()).tab("left", labelAt).toTab().run(words.signers().label());
      names(line, rows.get(0), names, column);
      return;
    }
    // Side by side in a table, for the number is read first and stands on the last line.
    List<BodyElement> lines = new ArrayList<>();
    for (List<String> row : rows) {
      ParagraphXml line = new ParagraphXml(StyleSheet.NUMBER);
      if (lines.isEmpty()) {
        line.run(words.signers().label());
      } else {
        line.tab("left", names - labelAt).toTab();
      }
      lines.add(names(line, row, names - labelAt, column));
    }
    ParagraphXml number =
        new ParagraphXml(StyleSheet.NUMBER).indent(indent, 0, 0).run(words.number());
    flow.add(
        TableXml.plain(List.of(labelAt, flow.typeWidth() - labelAt), "bottom")
            .row(RowKind.WHOLE, List.of(List.of(number), lines)));
  }

  /** Names on one line, the first where the line stands, the others a column apart. */
  private static ParagraphXml names(ParagraphXml line, List<String> names, long from, long column) {
    Run kai = Run.styled(StyleSheet.SIGNER);
    for (int i = 0; i < names.size(); i++) {
      if (i > 0) {
        line.tab("left", from + i * column).toTab();
      }
      line.run(names.get(i), kai);
    }
    return line;
  }

  private long twips(double characters) {
    return Twips.ofPoints(characters * flow.layout().characterAdvance());
  }

  /** The red rule, 4 mm under the characters of the number. */
  private void rule() {
    double line = flow.layout().pitch();
    double under = line * (1 - Footers.ASCENT) - CHARACTER_FOOT * Standard.TEXT_SIZE.points();
    double space = Standard.NUMBER_TO_RULE.points() - under;
    flow.paragraph(StyleSheet.RULE).exactly(Math.max(20, Twips.ofPoints(space)));
  }
}
