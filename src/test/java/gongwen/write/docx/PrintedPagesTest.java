package gongwen.write.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.document.Document;
import gongwen.layout.PageLayout;
import gongwen.standard.Measure;
import gongwen.standard.Standard;
import gongwen.testing.Office;
import gongwen.testing.PdfPages;
import gongwen.testing.PdfPages.Line;
import gongwen.testing.PdfPages.Page;
import gongwen.testing.Picture;
import gongwen.testing.Picture.Ink;
import gongwen.testing.Slow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures the pages as LibreOffice prints them; lengths in points or, in pictures, millimetres.
 */
@Slow
class PrintedPagesTest {
  private static final double TYPE_LEFT = Standard.MARGIN_LEFT.points();
  private static final double TYPE_RIGHT =
      Standard.PAGE_WIDTH.points() - Standard.MARGIN_RIGHT.points();
  private static final double TYPE_FOOT = 297 - 35;
  private static final int ENDS_FROM = 17;
  private static final int ENDS_TO = 23;
  private static final int DOTS = 150;

  @TempDir static Path folder;
  private static Office office;
  private static final Map<String, Path> PDFS = new LinkedHashMap<>();
  private static final Map<String, PdfPages> PAGES = new LinkedHashMap<>();

  @BeforeAll
  static void print() throws IOException {
    office = Office.in(folder);
    Map<String, Document> documents = new LinkedHashMap<>(Samples.all());
    for (int line = ENDS_FROM; line <= ENDS_TO; line++) {
      documents.put("end" + line, Samples.endingOn(line));
    }
    List<Path> files = new ArrayList<>();
    for (var document : documents.entrySet()) {
      Path file = folder.resolve(document.getKey() + ".docx");
      Files.write(file, new DocxWriter().write(document.getValue(), PageLayout.standard()));
      files.add(file);
    }
    List<Path> pdfs = office.toPdf(files);
    int i = 0;
    for (String name : documents.keySet()) {
      PDFS.put(name, pdfs.get(i));
      PAGES.put(name, office.pages(pdfs.get(i)));
      i++;
    }
  }

  private static PdfPages pages(String name) {
    return PAGES.getOrDefault(name, new PdfPages(List.of()));
  }

  private static Picture picture(String name, int page) {
    return office.picture(PDFS.getOrDefault(name, folder), page, DOTS);
  }

  private static void near(double expected, double actual, double tolerance, String what) {
    assertEquals(expected, actual, tolerance, what);
  }

  @Test
  void fullPageHas22LinesOf28Characters() {
    List<Line> lines = new ArrayList<>(pages("grid").page(2).lines());
    lines.removeIf(line -> !line.text().contains("格"));
    assertEquals(Standard.LINES.count(), lines.size());
    for (Line line : lines) {
      assertEquals(Standard.CHARACTERS.count(), line.text().length());
      near(TYPE_LEFT, line.left(), 1, "left edge");
      near(TYPE_RIGHT, line.right(), 2, "right edge");
    }
  }

  @Test
  void firstLineOfAParagraphHas26Characters() {
    Line first = pages("grid").page(1).line("格格");
    assertEquals(26, first.text().length());
    near(TYPE_LEFT + 32, first.left(), 1, "first line indent");
  }

  @Test
  void pageNumberStandsOutsideSevenMillimetresUnderTheText() {
    near(TYPE_RIGHT - 14, footer(pages("levels").page(1)).right(), 2, "odd page");
    near(TYPE_LEFT + 14, footer(pages("levels").page(2)).left(), 2, "even page");
    assertEquals("—1—", footer(pages("levels").page(1)).text());
    List<Ink> bands = picture("grid", 4).bands(Picture::isBlack);
    Ink number = bands.get(bands.size() - 1);
    near(TYPE_FOOT + 7, (number.top() + number.bottom()) / 2, 0.5, "dash");
  }

  /**
   * On the turned page the foot of the sheet is its left side, and its outer corner is 7 mm off.
   */
  @Test
  void pageNumberOfATurnedPageStandsAtTheFootOfTheSheet() {
    for (int page = 2; page <= 3; page++) {
      String number = String.valueOf(page);
      Page turned = pages("ledger").page(page);
      double foot = Standard.MARGIN_BOTTOM.points() - Standard.PAGE_NUMBER_DISTANCE.points();
      PdfPages.Word word =
          turned.words().stream()
              .filter(each -> each.text().equals(number) && each.right() < foot + 20)
              .findFirst()
              .orElseThrow(() -> new AssertionError(number + " in " + turned.text()));
      near(foot, (word.left() + word.right()) / 2, 6, "from the edge");
      double from = Standard.MARGIN_LEFT.points();
      double to = Standard.PAGE_WIDTH.points() - Standard.MARGIN_RIGHT.points();
      near(page % 2 == 0 ? from + 14 + 20 : to - 14 - 20, word.top(), 15, "outside");
    }
  }

  private static Line footer(Page page) {
    List<Line> lines = page.lines();
    return lines.get(lines.size() - 1);
  }

  @Test
  void issuerMarkBegins72MillimetresUnderTheEdgeOfThePaper() {
    for (String name : List.of("upward", "joint", "ledger")) {
      List<Ink> red = picture(name, 1).bands(Picture::isRed);
      near(37 + 35, red.get(0).top(), 0.8, name);
    }
  }

  @Test
  void redRuleIsAsWideAsTheTextFourMillimetresUnderTheNumber() {
    Picture page = picture("upward", 1);
    List<Ink> red = page.bands(Picture::isRed);
    Ink rule = red.get(red.size() - 1);
    near(28, rule.left(), 0.4, "left end");
    near(210 - 26, rule.right(), 0.4, "right end");
    Ink number =
        page.bands(Picture::isBlack).stream()
            .filter(band -> band.bottom() < rule.top())
            .reduce((a, b) -> b)
            .orElseThrow();
    near(4, rule.top() - number.bottom(), 0.6, "distance");
  }

  @Test
  void numberStandsTwoLinesUnderTheMark() {
    Picture page = picture("ledger", 1);
    Ink mark = page.bands(Picture::isRed).get(0);
    Ink number = page.bands(Picture::isBlack).get(0);
    double pitch = Standard.PITCH.millimetres();
    double leading = pitch - Standard.TEXT_SIZE.millimetres();
    near(2 * pitch + leading, number.top() - mark.bottom(), 2, "two blank lines");
  }

  @Test
  void signerStandsAtTheRightOfTheNumber() {
    Line line = pages("upward").page(1).line("签发人");
    assertTrue(line.text().startsWith("柳小党〔2024〕7号"), line.text());
    near(TYPE_LEFT + 16, line.left(), 1, "left");
    near(TYPE_RIGHT - 16, line.right(), 2, "right");
  }

  @Test
  void titleIsCentredTwoLinesUnderTheRule() {
    Page page = pages("upward").page(1);
    Line line = page.line("季度");
    near((TYPE_LEFT + TYPE_RIGHT) / 2, (line.left() + line.right()) / 2, 2, "centre");
    List<Ink> red = picture("upward", 1).bands(Picture::isRed);
    double rule = Measure.points(red.get(red.size() - 1).bottom());
    Line title = page.lines().stream().filter(l -> l.top() > rule).findFirst().orElseThrow();
    double pitch = Standard.PITCH.points();
    near(2 * pitch, title.top() - rule, 0.4 * pitch, "two blank lines");
  }

  @Test
  void colophonStandsOnTheFootOfTheLastPage() {
    for (String name : List.of("joint", "ledger", "end17", "end20", "end21", "end22", "end23")) {
      int last = pages(name).count();
      List<Ink> bands = picture(name, last).bands(Picture::isBlack);
      Ink rule = bands.get(bands.size() - 2);
      near(TYPE_FOOT, rule.bottom(), 0.5, name);
      near(28, rule.left(), 0.5, name);
      near(184, rule.right(), 0.5, name);
      assertTrue(rule.bottom() - rule.top() < 0.8, name + ": a rule");
    }
  }

  @Test
  void colophonNeverCoversTheText() {
    for (int line = ENDS_FROM; line <= ENDS_TO; line++) {
      PdfPages pages = pages("end" + line);
      int count = 0;
      for (Page page : pages.pages()) {
        for (Line each : page.lines()) {
          count += each.text().chars().filter(c -> c == '格').count();
          assertTrue(
              !each.text().contains("格") || each.text().matches("格+"),
              () -> "two things on one line: " + each.text());
        }
      }
      assertEquals(26 + 28 * (19 + line), count);
      Page last = pages.page(pages.count());
      double colophon = last.line("抄送").top();
      last.lines().stream()
          .filter(each -> each.text().contains("格"))
          .forEach(each -> assertTrue(each.bottom() < colophon + 8));
    }
  }

  @Test
  void wideTableLiesOnLandscapePagesAndRepeatsItsHead() {
    PdfPages pages = pages("ledger");
    assertTrue(pages.page(1).width() < pages.page(1).height());
    for (int page = 2; page < pages.count(); page++) {
      assertTrue(pages.page(page).width() > pages.page(page).height());
      assertTrue(pages.page(page).text().contains("整改措施"), "head on page " + page);
    }
    assertTrue(pages.page(pages.count()).width() < pages.page(pages.count()).height());
    assertTrue(pages.page(2).text().contains("2024年6月30日"), "a date stands on one line");
  }

  @Test
  void attachmentBeginsAPageWithItsTitleOnLineThree() {
    Page page = pages("upward").page(pages("upward").count());
    Line label = page.line("附件2");
    near(TYPE_LEFT, label.left(), 1, "flush left");
    Line title = page.line("公众号审核登记表");
    double pitch = Standard.PITCH.points();
    near(Standard.MARGIN_TOP.points() + pitch / 2, middle(label), 5, "line 1");
    near(2 * pitch, middle(title) - middle(label), 5, "line 3");
  }

  private static double middle(Line line) {
    return (line.top() + line.bottom()) / 2;
  }

  @Test
  void unsealedDateBeginsTwoCharactersRightOfTheIssuer() {
    Page page = pages("upward").page(2);
    Line date = page.line("6月28日");
    Line issuer = page.lines().get(page.lines().indexOf(date) - 1);
    assertEquals("中共柳溪镇中心小学支部委员会", issuer.text());
    near(32, date.left() - issuer.left(), 1, "shift");
    near(TYPE_RIGHT - 32, issuer.right(), 2, "right indent");
  }

  @Test
  void attachmentNamesAreAligned() {
    Page page = pages("upward").page(2);
    double first = word(page, "柳溪镇中心小学");
    double second = word(page, "公众号审核登记表");
    near(first, second, 0.5, "names");
  }

  private static double word(Page page, String start) {
    return page.words().stream()
        .filter(word -> word.text().startsWith(start))
        .reduce((a, b) -> b)
        .orElseThrow(() -> new AssertionError(page.text()))
        .left();
  }

  @Test
  void cornerHasCopyNumberSecrecyAndUrgencyFromTheTop() {
    Page page = pages("upward").page(1);
    double pitch = Standard.PITCH.points();
    double first = Standard.MARGIN_TOP.points() + pitch / 2;
    int line = 0;
    for (String text : List.of("000012", "秘密★1年", "加急")) {
      near(first + line * pitch, middle(page.line(text)), 6, text);
      near(TYPE_LEFT, page.line(text).left(), 1, "flush left");
      line++;
    }
    Line alone = pages("signers").page(1).line("机密★2年");
    near(first + pitch, middle(alone), 6, "secrecy stands on line 2 without a copy number, too");
  }

  @Test
  void wordOfAJointMarkStandsAtTheRightInTheMiddle() {
    Page page = pages("joint").page(1);
    PdfPages.Word first = wordOf(page, "云川县互联网信息办公室");
    PdfPages.Word word = wordOf(page, "文件");
    assertTrue(word.left() > first.right(), "at the right");
    double upper = page.words().stream().mapToDouble(PdfPages.Word::top).min().orElse(0);
    near((upper + first.bottom()) / 2, (word.top() + word.bottom()) / 2, 4, "in the middle");
  }

  private static PdfPages.Word wordOf(Page page, String text) {
    return page.words().stream()
        .filter(word -> word.text().equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError(text + " in " + page.text()));
  }

  @Test
  void signersStandTwoALineUnderTheFirst() {
    Page page = pages("signers").page(1);
    PdfPages.Word first = wordOf(page, "签发人：苏明远");
    PdfPages.Word second = wordOf(page, "白一");
    PdfPages.Word third = wordOf(page, "欧阳若谷");
    near(first.bottom(), second.bottom(), 1, "on one line");
    assertTrue(second.left() > first.right());
    near(first.left() + 4 * 15.75, third.left(), 2, "under the first name");
    near(page.line("云教").bottom(), third.bottom(), 3, "number on the last line");
  }

  @Test
  void sealedIssuerIsCentredOnADateFourCharactersFromTheRight() {
    Page page = pages("signers").page(1);
    Line date = page.line("6月28日");
    Line issuer = page.lines().get(page.lines().indexOf(date) - 1);
    assertEquals("云川县教育局", issuer.text());
    near((date.left() + date.right()) / 2, (issuer.left() + issuer.right()) / 2, 1, "centre");
    // Measured at its middle: the stand-in font has wider digits.
    double middle = TYPE_RIGHT - 64 - 6.5 * 15.75 / 2;
    near(middle, (date.left() + date.right()) / 2, 2, "four characters");
  }

  @Test
  void longerDateStandsTwoCharactersFromTheRight() {
    Page page = pages("report").page(1);
    Line date = page.line("6月28日");
    Line issuer = page.lines().get(page.lines().indexOf(date) - 1);
    assertEquals("云川县教育局", issuer.text());
    near(TYPE_RIGHT - 32, date.left() + 6.5 * 15.75, 1, "right indent");
    near(32, date.left() - issuer.left(), 1, "shift");
  }

  @Test
  void noteStandsUnderTheDateIndentedByTwo() {
    Page page = pages("signers").page(1);
    Line note = page.line("（联系人：办公室）");
    near(TYPE_LEFT + 32, note.left(), 10, "indent");
    near(Standard.PITCH.points(), middle(note) - middle(page.line("6月28日")), 2, "next line");
  }

  @Test
  void addresseesStandFlushLeftOneLineUnderTheTitle() {
    Page page = pages("ledger").page(1);
    Line addressees = page.line("云川县委宣传部：");
    near(TYPE_LEFT, addressees.left(), 1, "flush left");
    Line title = page.line("整改台账的函");
    near(2 * Standard.PITCH.points(), middle(addressees) - middle(title), 6, "one blank line");
  }

  @Test
  void colophonIsIndentedByOneCharacterOnBothSides() {
    Page page = pages("joint").page(pages("joint").count());
    near(TYPE_LEFT + 14, page.line("抄送").left(), 1, "copies");
    Line printed = page.line("教育局办公室");
    near(TYPE_LEFT + 14, printed.left(), 1, "printed by");
    near(TYPE_RIGHT - 14, printed.right(), 2, "printed on");
  }

  @Test
  void colophonRulesAreThickThinThick() {
    List<Ink> rules =
        office
            .picture(PDFS.getOrDefault("joint", folder), pages("joint").count(), 600)
            .bands(Picture::isBlack)
            .stream()
            .filter(band -> band.right() - band.left() > 150 && band.bottom() - band.top() < 1)
            .toList();
    assertEquals(3, rules.size());
    double[] thick = rules.stream().mapToDouble(rule -> rule.bottom() - rule.top()).toArray();
    near(Standard.THICK_RULE.value(), thick[0], 0.06, "first");
    near(Standard.THIN_RULE.value(), thick[1], 0.06, "middle");
    near(Standard.THICK_RULE.value(), thick[2], 0.06, "last");
  }
}
