package gongwen.write.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.document.Document;
import gongwen.document.PlainText;
import gongwen.layout.PageLayout;
import gongwen.write.docx.Samples;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HtmlWriterTest {
  private static String html(Document document) {
    return HtmlWriter.text(document, PageLayout.standard());
  }

  /** What a reader sees: without tags, without the head. */
  private static String seen(String html) {
    return html.substring(html.indexOf("<body>"))
        .replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\u3000]", "");
  }

  @TestFactory
  Stream<DynamicTest> textIsThePlainText() {
    return Samples.all().entrySet().stream()
        .map(
            sample ->
                DynamicTest.dynamicTest(
                    sample.getKey(),
                    () ->
                        assertEquals(
                            bare(String.join("", PlainText.of(sample.getValue()))),
                            bare(seen(html(sample.getValue()))))));
  }

  @Test
  void fileStandsForItself() {
    for (Document document : Samples.all().values()) {
      String html = html(document).toLowerCase(Locale.ROOT);
      for (String never :
          List.of("<script", "<link", "<img", "src=", "url(", "@import", "@font-face", "http")) {
        assertFalse(html.contains(never), never);
      }
    }
  }

  @Test
  void everyTagIsClosedInOrder() {
    Pattern tag = Pattern.compile("<(/?)([a-z0-9]+)[^>]*>");
    for (Map.Entry<String, Document> sample : Samples.all().entrySet()) {
      java.util.ArrayDeque<String> open = new java.util.ArrayDeque<>();
      Matcher each = tag.matcher(html(sample.getValue()).replace("<!DOCTYPE html>", ""));
      while (each.find()) {
        if (List.of("meta", "br", "col").contains(each.group(2))) {
          continue;
        }
        if (each.group(1).isEmpty()) {
          open.push(each.group(2));
        } else {
          assertEquals(open.pop(), each.group(2), sample.getKey());
        }
      }
      assertTrue(open.isEmpty(), sample.getKey());
    }
  }

  @Test
  void elementsSayWhatTheyAre() {
    String html = html(Samples.upward());
    assertTrue(html.startsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">"), html.substring(0, 60));
    assertTrue(html.contains("<title>中共柳溪镇中心小学支部委员会关于2024年第二季度"));
    assertEquals(1, count(html, "<h1 "));
    assertTrue(html.contains("<h2 class=\"level-1\" id=\"heading-1\">一、基本情况</h2>"));
    assertTrue(html.contains("<h3 class=\"level-2\""));
    assertTrue(html.contains("role=\"heading\" aria-level=\"3\">（二）坚持学习，筑牢思想根基。</span>坚持把"));
    assertTrue(html.contains("<thead>"));
    assertTrue(html.contains("<th scope=\"col\">序号</th>"));
    assertTrue(html.contains("<a href=\"#attachment-1\">"));
    assertEquals(1, count(html, "id=\"attachment-1\""));
    assertTrue(html.contains("name=\"viewport\""));
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  @Test
  void fontsAreNamedAsTheLayoutNamesThem() {
    String html = html(Samples.levels());
    assertTrue(html.contains("\"仿宋_GB2312\", \"仿宋\", \"FangSong\""));
    assertTrue(html.contains("\"方正小标宋简体\""));
  }

  @Test
  void dataCannotBecomeMarkup() {
    Samples.EnvelopeBuilder envelope = new Samples.EnvelopeBuilder();
    envelope.title = "<script>alert(1)</script>";
    envelope.number = "\"><img src=x>";
    Document document =
        new Document(
            envelope.build(),
            List.of(Samples.body("a<b & c>d \"e\" </style><script>\u0000\uD800\uFFFF&lt;")),
            List.of());
    String html = html(document);
    assertFalse(html.contains("<script"), html);
    assertFalse(html.contains("<img"), html);
    assertTrue(
        html.contains("a&lt;b &amp; c&gt;d \"e\" &lt;/style&gt;&lt;script&gt;&amp;lt;"), html);
  }

  @Test
  void fontNameCannotEndTheStyleSheet() {
    PageLayout standard = PageLayout.standard();
    Map<gongwen.layout.FontRole, String> fonts = new java.util.EnumMap<>(standard.fonts());
    fonts.put(gongwen.layout.FontRole.FANG, "x\"; } </style><script>");
    PageLayout layout =
        new PageLayout(
            standard.margins(),
            standard.pitch(),
            standard.pageNumber(),
            fonts,
            false,
            0,
            Optional.empty());
    String html = HtmlWriter.text(Samples.report(), layout);
    assertFalse(html.contains("<script"), "script");
    assertEquals(1, count(html, "</style>"));
  }

  @Test
  void documentWithoutAnythingIsAPage() {
    Samples.EnvelopeBuilder envelope = new Samples.EnvelopeBuilder();
    envelope.title = "";
    envelope.issuers = List.of();
    envelope.date = Optional.empty();
    assertEquals("", bare(seen(html(new Document(envelope.build(), List.of(), List.of())))));
  }
}
