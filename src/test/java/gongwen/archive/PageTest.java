package gongwen.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.testing.Browser;
import gongwen.testing.Slow;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of an archive as a person uses it: unpacked, in a browser, from the file system. */
@Slow
class PageTest {
  /** More than one page of every list. */
  private static final int UNITS = 100;

  private static final String FIRST_ROW = "document.querySelector('#reports tbody tr').innerText";
  private static final String COUNT = "document.getElementById('count').innerText";
  private static final String HERE = "document.activeElement";

  @TempDir private static Path folder;

  private static URI page = URI.create("about:blank");
  private static Browser browser;

  @BeforeAll
  static void unpack() throws IOException, ChangedMeanwhile {
    browser = Browser.start(folder);
    Path archive = Year.of(folder, UNITS).archive(folder.resolve("made"));
    Path unpacked = Files.createDirectories(folder.resolve("unpacked"));
    try (InputStream in = Files.newInputStream(archive);
        ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path target = unpacked.resolve(entry.getName());
        Files.createDirectories(target.resolveSibling("."));
        Files.copy(zip, target);
      }
    }
    page = unpacked.resolve(ArchiveNames.INDEX).toUri();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void open() {
    browser.scripts(true);
    browser.size(1280, 900);
    browser.open(page);
  }

  private static void search(String words) {
    browser.evaluate("document.getElementById('words').focus()");
    browser.type(words);
  }

  private static void choose(String field, String value) {
    browser.evaluate(
        "(() => { const field = document.getElementById('"
            + field
            + "');"
            + "field.value = '"
            + value
            + "';"
            + "field.dispatchEvent(new Event('change')); return field.value; })()");
  }

  private static String count(int reports, int units) {
    return "找到 " + reports + " 份报告，来自 " + units + " 个单位";
  }

  private static void awaitCount(int reports, int units) {
    browser.await(COUNT + " === '" + count(reports, units) + "'");
  }

  @Test
  void itShowsTheYear() {
    assertEquals("2024 年度报告归档", browser.text("document.title"));
    assertEquals(count(500, 100), browser.text(COUNT));
    assertEquals("polite", browser.text("document.getElementById('count').ariaLive"));
    assertTrue(browser.text(FIRST_ROW).contains("青石镇中心小学"), browser.text(FIRST_ROW));
  }

  @Test
  void nothingIsFetchedAndNothingGoesWrong() {
    for (String view : List.of("reports", "units", "year")) {
      browser.evaluate("document.getElementById('tab-" + view + "').click()");
    }
    browser.evaluate("document.getElementById('language').click()");
    assertEquals(List.of(page.toString()), browser.requests());
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void searching() {
    search("河湾 年度");
    awaitCount(9, 9);
    assertTrue(browser.text(FIRST_ROW).contains("河湾镇中心小学"), browser.text(FIRST_ROW));
    browser.evaluate("document.getElementById('clear').click()");
    awaitCount(500, 100);
    search("没有这样的");
    awaitCount(0, 0);
    assertTrue(browser.text("document.getElementById('reports').innerText").contains("没有符合条件"));
  }

  @Test
  void filters() {
    choose("kind", "ledger");
    awaitCount(100, 100);
    choose("period", "2024-Q1");
    awaitCount(0, 0);
    choose("kind", "");
    awaitCount(100, 100);
    choose("period", "");
    choose("state", "unmet");
    awaitCount(70, 14);
    choose("state", "warned");
    awaitCount(125, 25);
  }

  @Test
  void documentsOpen() throws IOException {
    search("白石镇中心小学 2024-Q2");
    browser.await("document.querySelectorAll('#reports tbody tr').length < 40");
    String address = browser.text("document.querySelector('#reports .title a').href");
    assertTrue(address.endsWith(".pdf"), address);
    Path document = Path.of(URI.create(address));
    assertTrue(Files.readString(document).contains("白石镇中心小学-2024-Q2"), document.toString());
    String formats = "[...document.querySelector('#reports .files').children].map((a) => a.text)";
    assertEquals(List.of("DOCX", "PDF"), browser.evaluate(formats));
  }

  @Test
  void everyLinkLeadsToAFile() {
    int pages = 0;
    boolean more = true;
    while (more) {
      pages++;
      Object links =
          browser.evaluate("[...document.querySelectorAll('a[href]')].map((a) => a.href)");
      for (Object link : (List<?>) links) {
        String address = String.valueOf(link).replaceFirst("#.*", "");
        assertTrue(Files.exists(Path.of(URI.create(address))), address);
      }
      more =
          browser
              .evaluate(
                  "(() => { const next = document.querySelector('.pager button:last-child');"
                      + "if (next.disabled) return false; next.click(); return true; })()")
              .equals(true);
    }
    assertEquals(13, pages);
  }

  @Test
  void byKeyboardAlone() {
    browser.press("/");
    assertEquals("words", browser.text(HERE + ".id"));
    browser.type("松涛镇初级中学");
    awaitCount(10, 2);
    browser.press("ArrowDown");
    assertEquals("A", browser.text(HERE + ".tagName"));
    String first = browser.text(HERE + ".innerText");
    browser.press("ArrowDown");
    assertFalse(first.equals(browser.text(HERE + ".innerText")), first);
    browser.press("ArrowUp");
    browser.press("ArrowUp");
    assertEquals("words", browser.text(HERE + ".id"));
    browser.press("Enter");
    assertEquals(first, browser.text(HERE + ".innerText"));
    browser.press("Tab");
    assertEquals("DOCX", browser.text(HERE + ".innerText"));
    assertFalse(browser.text("getComputedStyle(" + HERE + ").outlineStyle").equals("none"));
    browser.evaluate(
        "window.opened = ''; document.addEventListener('click', (e) => {"
            + "window.opened = e.target.href; e.preventDefault(); })");
    browser.press("Enter");
    assertTrue(browser.text("window.opened").endsWith(".docx"), browser.text("window.opened"));
  }

  @Test
  void tabsTurnByArrows() {
    browser.evaluate("document.getElementById('tab-reports').focus()");
    browser.press("ArrowRight");
    assertEquals("tab-units", browser.text(HERE + ".id"));
    assertEquals("true", browser.text(HERE + ".getAttribute('aria-selected')"));
    assertTrue(browser.text("document.querySelector('#units tbody').innerText").contains("已完成整改"));
    browser.press("ArrowRight");
    assertEquals(
        6L, browser.evaluate("document.querySelectorAll('#year figure svg[role=img]').length"));
  }

  @Test
  void aUnitLeadsToItsReports() {
    browser.evaluate("document.getElementById('tab-units').click()");
    browser.evaluate("document.querySelector('#units .open').click()");
    assertTrue(browser.text(FIRST_ROW).contains("青石镇中心小学"));
    assertEquals("青石镇中心小学", browser.text("document.getElementById('words').value"));
  }

  @Test
  void plotsSayInWordsWhatTheyShow() {
    browser.evaluate("document.getElementById('tab-year').click()");
    assertEquals(
        "各类报告: 分析研判报告 300, 问题整改台账 100, 年度工作总结 100",
        browser.text("document.querySelectorAll('#year svg[role=img]')[1].ariaLabel"));
    assertEquals(
        "100", browser.text("document.querySelectorAll('#year details td')[2].textContent"));
  }

  @Test
  void inEnglish() {
    browser.evaluate("document.getElementById('language').click()");
    assertEquals("500 reports found, of 100 units", browser.text(COUNT));
    assertEquals("en", browser.text("document.documentElement.lang"));
    assertEquals("Archive of reports, 2024", browser.text("document.title"));
  }

  @Test
  void theAddressKeepsWhatIsAskedFor() {
    choose("kind", "summary");
    browser.evaluate("document.getElementById('tab-year').click()");
    assertEquals("#kind=summary&view=year", browser.text("location.hash"));
    browser.open(URI.create(page + "#kind=ledger&view=units"));
    assertEquals(count(100, 100), browser.text(COUNT));
    assertEquals("ledger", browser.text("document.getElementById('kind').value"));
  }

  @Test
  void onAPhone() {
    browser.size(390, 800);
    for (String view : List.of("reports", "units", "year")) {
      browser.evaluate("document.getElementById('tab-" + view + "').click()");
      assertEquals(
          390L, browser.evaluate("document.documentElement.scrollWidth"), view + " is too wide");
    }
  }

  @Test
  void onPaper() throws IOException {
    search("初级中学");
    awaitCount(120, 24);
    Path pdf = browser.print(folder.resolve("page.pdf"));
    try (var document = org.apache.pdfbox.Loader.loadPDF(pdf.toFile())) {
      String text = new org.apache.pdfbox.text.PDFTextStripper().getText(document);
      assertEquals(120, text.split("2024-\\d\\d-\\d\\d", -1).length - 1, "every row is printed");
      assertFalse(text.contains("下一页"), text);
    }
    assertTrue(browser.text("document.querySelector('.pager').innerText").contains("下一页"));
  }

  @Test
  void withoutScripts() {
    browser.scripts(false);
    browser.open(page);
    browser.size(390, 800);
    assertEquals(
        500L,
        browser.evaluate("document.querySelectorAll('noscript tbody td a:last-child').length"));
    assertEquals(false, browser.evaluate("document.getElementById('app').checkVisibility()"));
  }
}
