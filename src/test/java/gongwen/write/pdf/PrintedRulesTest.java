package gongwen.write.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.document.Document;
import gongwen.layout.PageLayout;
import gongwen.layout.TitleShape;
import gongwen.standard.Measure;
import gongwen.standard.Standard;
import gongwen.testing.PrintedPdf;
import gongwen.testing.PrintedPdf.Glyph;
import gongwen.testing.PrintedPdf.Line;
import gongwen.testing.PrintedPdf.Page;
import gongwen.testing.PrintedPdf.Rule;
import gongwen.write.docx.Samples;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Measures the pages of PDF, rule by rule; lengths in points from the top left corner. */
class PrintedRulesTest {
  private static final double LEFT = Standard.MARGIN_LEFT.points();
  private static final double RIGHT = Standard.PAGE_WIDTH.points() - Standard.MARGIN_RIGHT.points();
  private static final double TOP = Standard.MARGIN_TOP.points();
  private static final double FOOT =
      Standard.PAGE_HEIGHT.points() - Standard.MARGIN_BOTTOM.points();
  private static final double PITCH = Standard.PITCH.points();

  /** 3号 as it is printed: 28 of them fill the line. */
  private static final double CHARACTER = Standard.TEXT_SIZE.points() + Standard.TRACKING.points();

  /** Of a character's square this part stands above the base line. */
  private static final double ABOVE = 0.88;

  private static final int RED = 0xFF0000;

  private static final Map<String, PrintedPdf> PDFS = new LinkedHashMap<>();

  @BeforeAll
  static void print() {
    Samples.all().forEach((name, each) -> PDFS.put(name, PrintedPdf.read(Printed.bytes(each))));
    for (int line = 17; line <= 23; line++) {
      PDFS.put("end" + line, PrintedPdf.read(Printed.bytes(Samples.endingOn(line))));
    }
  }

  private static PrintedPdf pdf(String name) {
    return PDFS.getOrDefault(name, new PrintedPdf(List.of()));
  }

  private static void near(double expected, double actual, double tolerance, String what) {
    assertEquals(expected, actual, tolerance, what);
  }

  /** The base line of a line of the text, from 1, of a page without head zone. */
  private static double baseline(int line) {
    return TOP + (line - 0.5) * PITCH + (ABOVE - 0.5) * CHARACTER;
  }

  /** The upper edge of a line's squares. */
  private static double top(Line line) {
    return line.baseline() - ABOVE * line.size();
  }

  private static double foot(Line line) {
    return line.baseline() + (1 - ABOVE) * line.size();
  }

  private static void font(String font, Line line, String text) {
    int at = line.text().indexOf(text);
    int seen = 0;
    for (Glyph glyph : line.glyphs()) {
      if (seen >= at && seen < at + text.length()) {
        assertTrue(glyph.font().startsWith(font), () -> glyph + " is not in " + font);
      }
      seen += glyph.text().length();
    }
  }

  @Test
  void pageIsA4() {
    for (PrintedPdf pdf : PDFS.values()) {
      for (Page page : pdf.pages()) {
        near(595.28, Math.min(page.width(), page.height()), 0.1, "width");
        near(841.89, Math.max(page.width(), page.height()), 0.1, "height");
      }
    }
  }

  @Test
  void nothingStandsOutsideTheTypeArea() {
    for (PrintedPdf pdf : PDFS.values()) {
      for (Page page : pdf.pages()) {
        if (page.width() < page.height()) {
          for (Line line : page.text()) {
            assertTrue(line.left() > LEFT - 0.5, () -> line + " " + line.left());
            assertTrue(line.right() < RIGHT + 0.5, () -> line + " " + line.right());
            assertTrue(top(line) > TOP - 0.5, () -> line + " " + top(line));
            assertTrue(foot(line) < FOOT + 0.5, () -> line + " " + foot(line));
          }
        }
      }
    }
  }

  @Test
  void fullPageHas22LinesOf28Characters() {
    for (int page = 2; page <= 3; page++) {
      List<Line> lines = pdf("grid").page(page).text();
      assertEquals(Standard.LINES.count(), lines.size());
      for (Line line : lines) {
        assertEquals(Standard.CHARACTERS.count(), line.glyphs().size());
        near(LEFT, line.left(), 0.2, "left edge");
        near(RIGHT, line.right(), 0.2, "right edge");
      }
      near(baseline(1), lines.get(0).baseline(), 0.2, "first line");
      near(FOOT, lines.get(21).baseline() - baseline(22) + FOOT, 0.3, "last line");
    }
  }

  @Test
  void linesAreOnePitchApart() {
    List<Line> lines = pdf("levels").page(2).text();
    for (int i = 1; i < lines.size(); i++) {
      near(PITCH, lines.get(i).baseline() - lines.get(i - 1).baseline(), 0.05, "pitch");
    }
  }

  @Test
  void textIsIn3haoFangSong() {
    Line line = pdf("levels").page(1).line("同部署");
    near(Standard.TEXT_SIZE.points(), line.size(), 0.3, "size");
    font("GongwenFangSong", line, line.text());
  }

  @Test
  void onlyTheMarkAndTheRuleAreRed() {
    for (String name : List.of("upward", "joint", "ledger", "signers")) {
      Page page = pdf(name).page(1);
      List<Line> lines = page.lines();
      double rule = redRule(page).top();
      for (Line line : lines) {
        boolean mark = line.size() > 26 && line.baseline() < rule;
        line.glyphs().forEach(each -> assertEquals(mark ? RED : 0, each.colour(), each.text()));
      }
      assertEquals(1, page.rules().stream().filter(each -> each.colour() == RED).count());
    }
  }

  private static Rule redRule(Page page) {
    return page.rules().stream().filter(each -> each.colour() == RED).findFirst().orElseThrow();
  }

  @Test
  void cornerHasCopyNumberSecrecyAndUrgencyFromTheTop() {
    Page page = pdf("upward").page(1);
    List<String> words = List.of("000012", "秘密★1年", "加急");
    for (int i = 0; i < words.size(); i++) {
      Line line = page.line(words.get(i));
      near(LEFT, line.left(), 0.2, words.get(i));
      near(baseline(i + 1), line.baseline(), 0.3, words.get(i));
      near(Standard.TEXT_SIZE.points(), line.size(), 0.3, words.get(i));
    }
    font("GongwenFangSong", page.line("000012"), "000012");
    font("GongwenHei", page.line("秘密"), "秘密★1年");
    font("GongwenHei", page.line("加急"), "加急");
    near(baseline(2), pdf("signers").page(1).line("机密").baseline(), 0.3, "line 2 without 份号");
  }

  @Test
  void issuerMarkBegins72MillimetresUnderTheEdgeOfThePaper() {
    for (String name : List.of("upward", "joint", "ledger", "signers")) {
      double highest = 1000;
      for (Line line : pdf(name).page(1).lines()) {
        for (Glyph glyph : line.glyphs()) {
          highest = glyph.colour() == RED ? Math.min(highest, glyph.inkTop()) : highest;
        }
      }
      near(Measure.points(37 + 35), highest, Measure.points(0.5), name);
    }
  }

  @Test
  void issuerMarkIsCentredInRedXiaoBiaoSong() {
    Line mark = pdf("ledger").page(1).line("云川县教育局文件");
    near((LEFT + RIGHT) / 2, (mark.left() + mark.right()) / 2, 0.5, "centre");
    near(Standard.MARK_SIZE.points(), mark.size(), 0.1, "size");
    font("GongwenTitleSong", mark, mark.text());
    Line narrow = pdf("upward").page(1).line("中共柳溪镇中心小学支部委员会文件");
    assertTrue(narrow.size() < Standard.MARK_SIZE.points(), "a long one is smaller");
  }

  @Test
  void wordOfAJointMarkStandsAtTheRightInTheMiddle() {
    Page page = pdf("joint").page(1);
    Line first = page.line("云川县教育局");
    Line second = page.line("云川县互联网信息办公室");
    near(first.left(), second.left(), 0.5, "left edge");
    near(first.right(), second.right(), first.size() / 2, "spread to one width");
    Line word = page.line("文件");
    assertTrue(word.left() > second.right(), "at the right");
    near((first.baseline() + second.baseline()) / 2, word.baseline(), 1, "in the middle");
  }

  @Test
  void numberStandsTwoLinesUnderTheMark() {
    for (String name : List.of("upward", "joint", "ledger")) {
      Page page = pdf(name).page(1);
      double mark = 0;
      for (Line line : page.lines()) {
        mark = line.glyphs().get(0).colour() == RED ? Math.max(mark, foot(line)) : mark;
      }
      Line number = page.line("〔2024〕");
      double leading = PITCH - CHARACTER;
      near(2 * PITCH + leading / 2, top(number) - mark, 6, name);
    }
    Line number = pdf("ledger").page(1).line("〔2024〕");
    near((LEFT + RIGHT) / 2, (number.left() + number.right()) / 2, 0.5, "centre");
  }

  @Test
  void signerStandsAtTheRightOfTheNumber() {
    Line line = pdf("upward").page(1).line("签发人");
    assertTrue(line.text().startsWith("柳小党〔2024〕7号"), line.text());
    near(LEFT + CHARACTER, line.left(), 0.5, "left");
    near(RIGHT - CHARACTER, line.right(), 0.5, "right");
    font("GongwenFangSong", line, "签发人");
    font("GongwenKai", line, "林闻道");
  }

  @Test
  void signersStandTwoALineUnderTheFirst() {
    Page page = pdf("signers").page(1);
    Line first = page.line("苏明远");
    Line second = page.line("欧阳若谷");
    assertTrue(first.text().contains("签发人：苏明远白一"), first.text());
    near(PITCH, second.baseline() - first.baseline(), 0.1, "next line");
    near(first.glyph("苏").left(), second.glyph("欧").left(), 0.5, "under one another");
    assertTrue(second.text().startsWith("云教〔2024〕16号"), "number on the line of the last");
  }

  @Test
  void redRuleIsAsWideAsTheTextFourMillimetresUnderTheNumber() {
    for (String name : List.of("upward", "joint", "ledger", "signers")) {
      Page page = pdf(name).page(1);
      Rule rule = redRule(page);
      near(LEFT, rule.left(), 0.3, "left end");
      near(RIGHT, rule.right(), 0.3, "right end");
      near(Standard.RED_RULE.points(), rule.thickness(), 0.1, "thickness");
      double foot = 0;
      for (Line line : page.lines()) {
        foot = line.baseline() < rule.top() ? Math.max(foot, foot(line)) : foot;
      }
      near(Standard.NUMBER_TO_RULE.points(), rule.top() - foot, 0.3, name);
    }
  }

  @Test
  void titleIsCentredTwoLinesUnderTheRule() {
    for (String name : List.of("upward", "joint", "ledger")) {
      Page page = pdf(name).page(1);
      double rule = redRule(page).bottom();
      List<Line> below = page.text().stream().filter(line -> line.baseline() > rule).toList();
      Line title = below.get(0);
      double half = (PITCH - Standard.TITLE_SIZE.points()) / 2;
      near(2 * PITCH + half, top(title) - rule, 0.5, "two blank lines");
      near(Standard.TITLE_SIZE.points(), title.size(), 0.1, "size");
      font("GongwenTitleSong", title, title.text());
    }
    Line top = pdf("levels").page(1).text().get(0);
    near(TOP + PITCH / 2 - Standard.TITLE_SIZE.points() / 2, top(top), 0.3, "without head zone");
  }

  @Test
  void titleLinesArePhrases() {
    for (Map.Entry<String, Document> sample : Samples.all().entrySet()) {
      List<String> expected =
          TitleShape.lines(sample.getValue().envelope().title(), 20).stream()
              .map(PrintedRulesTest::bare)
              .toList();
      List<String> printed = new ArrayList<>();
      for (Line line : pdf(sample.getKey()).page(1).lines()) {
        Glyph first = line.glyphs().get(0);
        if (first.colour() != RED && Math.abs(line.size() - 22) < 0.1) {
          printed.add(bare(line.text()));
          near((LEFT + RIGHT) / 2, (line.left() + line.right()) / 2, 0.5, line.text());
        }
      }
      assertEquals(expected, printed, sample.getKey());
    }
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\u3000]", "");
  }

  @Test
  void addresseesStandFlushLeftOneLineUnderTheTitle() {
    Page page = pdf("joint").page(1);
    Line last = page.line("的通知");
    Line addressees = page.line("各中小学");
    near(LEFT, addressees.left(), 0.2, "left");
    assertTrue(addressees.text().endsWith("："), addressees.text());
    near(2 * PITCH, middle(addressees) - middle(last), 0.1, "one blank line");
  }

  private static double middle(Line line) {
    return (top(line) + foot(line)) / 2;
  }

  @Test
  void firstLineOfAParagraphHas26Characters() {
    Line first = pdf("grid").page(1).line("格格");
    assertEquals(26, first.glyphs().size());
    near(LEFT + 2 * CHARACTER, first.left(), 0.2, "indent");
  }

  @Test
  void levelsHaveTheFontsOfTheStandard() {
    Page page = pdf("levels").page(1);
    font("GongwenHei", page.line("一、主要任务"), "一、主要任务");
    font("GongwenKai", page.line("（一）加强"), "（一）加强阵地建设和管理");
    Line runIn = page.line("1.健全分析研判制度。");
    font("GongwenFangSong", runIn, runIn.text());
    Line mixed = pdf("upward").page(1).line("筑牢思想根基");
    font("GongwenKai", mixed, "（二）坚持学习，筑牢思想根基。");
    font("GongwenFangSong", mixed, "坚持把意识形态");
    near(LEFT + 2 * CHARACTER, page.line("一、主要任务").left(), 0.2, "indent");
  }

  @Test
  void attachmentNamesAreAligned() {
    Page page = pdf("upward").page(2);
    Line first = page.line("附件：");
    Line second = page.line("公众号审核登记表");
    near(LEFT + 2 * CHARACTER, first.left(), 0.2, "indent");
    near(first.glyph("柳").left(), second.glyph("公").left(), 0.3, "names");
    near(first.glyph("1").left(), second.glyph("2").left(), 0.3, "numbers");
    near(2 * PITCH, first.baseline() - page.line("特此报告").baseline(), 0.1, "one blank line");
    near(PITCH, second.baseline() - first.baseline(), 0.1, "pitch");
  }

  @Test
  void sealedIssuerIsCentredOnADateFourCharactersFromTheRight() {
    PrintedPdf pdf = pdf("signers");
    Page page = pdf.page(pdf.count());
    Line date = page.line("2024年6月28日");
    Line issuer = lineBefore(page, date);
    near(RIGHT - 4 * CHARACTER, date.right(), 1, "four characters");
    near(centre(date), centre(issuer), 0.5, "centred");
    near(PITCH, date.baseline() - issuer.baseline(), 0.1, "pitch");
  }

  private static Line lineBefore(Page page, Line line) {
    Line before = page.lines().get(0);
    for (Line each : page.lines()) {
      before = each.baseline() < line.baseline() - 1 ? each : before;
    }
    return before;
  }

  private static double centre(Line line) {
    return (line.left() + line.right()) / 2;
  }

  @Test
  void unsealedDateBeginsTwoCharactersRightOfTheIssuer() {
    Page page = pdf("upward").page(2);
    Line date = page.line("2024年6月28日");
    Line issuer = lineBefore(page, date);
    near(RIGHT - 2 * CHARACTER, issuer.right(), 0.5, "issuer");
    near(issuer.left() + 2 * CHARACTER, date.left(), 0.3, "date");
  }

  @Test
  void longerDateStandsTwoCharactersFromTheRight() {
    Page page = pdf("report").page(1);
    Line date = page.line("2024年6月28日");
    Line issuer = lineBefore(page, date);
    near(RIGHT - 2 * CHARACTER, date.right(), 1, "date");
    near(date.left() - 2 * CHARACTER, issuer.left(), 0.3, "issuer");
  }

  @Test
  void signatureOfATurnedPageStandsAtItsRight() {
    Samples.EnvelopeBuilder envelope = new Samples.EnvelopeBuilder();
    Document document = new Document(envelope.build(), List.of(Samples.ledgerTable(2)), List.of());
    Page page = PrintedPdf.read(Printed.bytes(document)).page(1);
    assertTrue(page.width() > page.height(), "landscape");
    double right = page.width() - Standard.MARGIN_TOP.points();
    // In the last column of the table stands no date of that size.
    Line date =
        page.lines().stream()
            .filter(line -> line.text().equals("2024年6月28日"))
            .findFirst()
            .orElseThrow();
    near(right - 2 * CHARACTER, date.right(), 1, "date");
  }

  @Test
  void noteStandsUnderTheDateIndentedByTwo() {
    Page page = pdf("upward").page(2);
    Line note = page.line("（联系人：党政办公室）");
    near(LEFT + 2 * CHARACTER, note.left(), 0.2, "indent");
    near(PITCH, note.baseline() - page.line("2024年6月28日").baseline(), 0.1, "next line");
  }

  @Test
  void attachmentBeginsAPageWithItsTitleOnLineThree() {
    Page page = pdf("upward").page(5);
    Line label = page.text().get(0);
    assertEquals("附件2", label.text());
    near(LEFT, label.left(), 0.2, "left");
    near(baseline(1), label.baseline(), 0.3, "line 1");
    font("GongwenHei", label, "附件2");
    Line title = page.text().get(1);
    assertEquals("公众号审核登记表", title.text());
    near(TOP + 2.5 * PITCH, middle(title), 0.3, "line 3");
    near(centre(title), (LEFT + RIGHT) / 2, 0.5, "centre");
  }

  @Test
  void colophonRulesAreThickThinThick() {
    PrintedPdf pdf = pdf("joint");
    List<Rule> rules = new ArrayList<>(pdf.page(pdf.count()).rules());
    rules.sort((a, b) -> Double.compare(a.top(), b.top()));
    assertEquals(3, rules.size());
    double thick = Standard.THICK_RULE.points();
    double thin = Standard.THIN_RULE.points();
    near(thick, rules.get(0).thickness(), 0.05, "first");
    near(thin, rules.get(1).thickness(), 0.05, "middle");
    near(thick, rules.get(2).thickness(), 0.05, "last");
    for (Rule rule : rules) {
      near(LEFT, rule.left(), 0.3, "left end");
      near(RIGHT, rule.right(), 0.3, "right end");
    }
  }

  @Test
  void colophonStandsOnTheFootOfTheLastPage() {
    for (Map.Entry<String, PrintedPdf> each : PDFS.entrySet()) {
      if (!each.getKey().matches("end\\d+|joint|ledger")) {
        continue;
      }
      PrintedPdf pdf = each.getValue();
      Page last = pdf.page(pdf.count());
      double lowest = last.rules().stream().mapToDouble(Rule::bottom).max().orElse(0);
      near(FOOT, lowest, 0.3, each.getKey() + ": last rule");
      double upper = last.rules().stream().mapToDouble(Rule::top).min().orElse(0);
      for (Line line : last.text()) {
        boolean within = line.size() < 15;
        assertEquals(within, line.baseline() > upper, each.getKey() + ": " + line);
      }
      for (Page page : pdf.pages().subList(0, pdf.count() - 1)) {
        assertTrue(
            page.lines().stream().noneMatch(line -> line.text().startsWith("抄送")), each.getKey());
      }
    }
  }

  @Test
  void colophonIsIndentedByOneCharacterOnBothSides() {
    Page page = pdf("ledger").page(4);
    double character = Standard.COLOPHON_SIZE.points();
    Line cc = page.line("抄送：");
    near(LEFT + character, cc.left(), 0.2, "left");
    near(character, cc.size(), 0.1, "size");
    font("GongwenFangSong", cc, "抄送：");
    Line turned = page.line("云川县委网信办");
    near(LEFT + 4 * character, turned.left(), 0.3, "turned line");
    assertTrue(turned.text().endsWith("。"), turned.text());
    Line printed = page.line("印发");
    near(LEFT + character, printed.left(), 0.2, "printed by");
    near(RIGHT - character, printed.right(), 0.5, "printed on");
  }

  @Test
  void pageNumberStandsOutsideSevenMillimetresUnderTheText() {
    double size = Standard.PAGE_NUMBER_SIZE.points();
    PrintedPdf pdf = pdf("levels");
    for (int n = 1; n <= pdf.count(); n++) {
      Line number = pdf.page(n).number();
      assertEquals("—" + n + "—", bare(number.text()));
      if (n % 2 == 1) {
        near(RIGHT - size, number.right(), 0.3, "odd page");
      } else {
        near(LEFT + size, number.left(), 0.3, "even page");
      }
      Glyph dash = number.glyphs().get(0);
      double stroke = (dash.inkTop() + dash.inkBottom()) / 2;
      near(FOOT + Standard.PAGE_NUMBER_DISTANCE.points(), stroke, 0.3, "dash");
      near(size, number.size(), 0.1, "size");
      font("GongwenSong", number, number.text());
    }
  }

  @Test
  void pageNumberOfATurnedPageStandsAtTheFootOfTheSheet() {
    PrintedPdf pdf = pdf("ledger");
    for (int n = 2; n <= 3; n++) {
      Page page = pdf.page(n);
      List<Glyph> turned = page.glyphs().stream().filter(Glyph::turned).toList();
      String text = String.join("", turned.stream().map(Glyph::text).toList());
      assertEquals("—" + n + "—", bare(text));
      // The foot of the sheet is the left side of the page; lines run down.
      Glyph dash = turned.get(0);
      Glyph last = turned.get(turned.size() - 1);
      double size = Standard.PAGE_NUMBER_SIZE.points();
      near(size, dash.size(), 0.1, "size");
      double stroke = Measure.points(35) - Standard.PAGE_NUMBER_DISTANCE.points();
      near(stroke, dash.left() + 0.27 * size, 0.5, "dash");
      double type = Standard.MARGIN_LEFT.points();
      if (n % 2 == 0) {
        near(type + size, dash.baseline(), 0.3, "even page");
      } else {
        near(type + Measure.points(156) - size, last.baseline() + last.width(), 0.5, "odd page");
      }
    }
  }

  @Test
  void wideTableLiesOnLandscapePagesAndRepeatsItsHead() {
    PrintedPdf pdf = pdf("ledger");
    List<Boolean> turned = pdf.pages().stream().map(page -> page.width() > page.height()).toList();
    assertEquals(List.of(false, true, true, false), turned);
    for (int n = 2; n <= 3; n++) {
      Line head = pdf.page(n).line("整改措施");
      font("GongwenHei", head, "整改措施");
    }
  }

  @Test
  void noLineBeginsOrEndsWithAMarkThatMayNot() {
    int lines = 0;
    for (PrintedPdf pdf : PDFS.values()) {
      for (Page page : pdf.pages()) {
        for (Line line : page.text()) {
          lines++;
          String text = line.text().strip();
          assertTrue("，。、；：？！）》”’〕…%".indexOf(text.charAt(0)) < 0, text);
          assertTrue("（《“‘〔".indexOf(text.charAt(text.length() - 1)) < 0, text);
        }
      }
    }
    assertTrue(lines > 300, "lines looked at: " + lines);
  }

  @Test
  void profileMovesThePageNumberAndTheMargins() {
    PageLayout standard = PageLayout.standard();
    PageLayout layout =
        new PageLayout(
            new PageLayout.Margins(30, 30, 30, 30),
            28,
            PageLayout.PageNumber.CENTRE,
            standard.fonts(),
            true,
            0,
            java.util.Optional.empty());
    PrintedPdf pdf = PrintedPdf.read(Printed.bytes(Samples.levels(), layout));
    Page page = pdf.page(2);
    near(page.width() / 2, centre(page.number()), 0.5, "number");
    near(Measure.points(30), page.text().get(1).left(), 0.3, "margin");
    near(28, page.text().get(2).baseline() - page.text().get(1).baseline(), 0.1, "pitch");
  }
}
