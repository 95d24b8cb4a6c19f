package gongwen.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Documents with one known fault each are told that fault and nothing else. */
class DocxFaultsTest {
  private static final String TEXT = "word/document.xml";
  private static final String STYLES = "word/styles.xml";
  private static final String FOOTERS = "word/footer.*\\.xml";

  @TempDir static Path folder;
  private static Path whole = Path.of("");

  @BeforeAll
  static void render() throws IOException {
    whole = Sample.render(folder, "docx").get(0);
  }

  /** A fault: which part is changed, how, and the clauses that it breaks. */
  private record Fault(String name, String part, UnaryOperator<String> change, Set<String> codes) {
    static Fault of(String name, String part, String from, String to, String... codes) {
      return new Fault(name, part, text -> text.replaceAll(from, to), Set.of(codes));
    }

    /** In the definition of one style. */
    static Fault style(String style, String from, String to, String... codes) {
      String definition = "(?s)(w:styleId=\"" + style + "\".*?</w:style>)";
      return new Fault(
          style + ": " + from + " → " + to,
          STYLES,
          text ->
              Pattern.compile(definition)
                  .matcher(text)
                  .replaceFirst(found -> quoted(found.group(1).replaceFirst(from, to))),
          Set.of(codes));
    }

    private static String quoted(String text) {
      return Matcher.quoteReplacement(text);
    }
  }

  @Test
  void whatIsRightIsToldNothing() throws IOException {
    assertEquals(Set.of(), Sample.faults(whole));
  }

  @TestFactory
  Stream<DynamicTest> oneFaultIsToldAndNothingElse() {
    return faults()
        .map(
            fault ->
                DynamicTest.dynamicTest(
                    fault.name(),
                    () -> {
                      Path file = folder.resolve("changed-" + Math.abs(fault.hashCode()) + ".docx");
                      Sample.changed(whole, file, fault.part(), fault.change());
                      assertEquals(new TreeSet<>(fault.codes()), Sample.faults(file));
                    }));
  }

  private static Stream<Fault> faults() {
    return Stream.of(page(), letterhead(), text(), closing()).flatMap(each -> each);
  }

  private static Stream<Fault> page() {
    return Stream.of(
        Fault.of(
            "top margin 30 mm",
            TEXT,
            "w:top=\"2098\"",
            "w:top=\"1701\"",
            "margin-top",
            "type-area"),
        Fault.of(
            "top margin 38.2 mm",
            TEXT,
            "w:top=\"2098\"(.*?)w:bottom=\"1984\"",
            "w:top=\"2166\"$1w:bottom=\"1916\"",
            "margin-top"),
        Fault.of(
            "top margin 38 mm as programs round it",
            TEXT,
            "w:top=\"2098\"(.*?)w:bottom=\"1984\"",
            "w:top=\"2155\"$1w:bottom=\"1927\""),
        Fault.of(
            "binding margin 29 mm as programs round it",
            TEXT,
            "w:right=\"1474\"(.*?)w:left=\"1587\"",
            "w:right=\"1417\"$1w:left=\"1645\""),
        Fault.of(
            "binding margin 31 mm, outer one 23",
            TEXT,
            "w:right=\"1474\"(.*?)w:left=\"1587\"",
            "w:right=\"1304\"$1w:left=\"1757\"",
            "margin-left"),
        Fault.of(
            "A5",
            TEXT,
            "w:w=\"11906\" w:h=\"16838\"",
            "w:w=\"8391\" w:h=\"11906\"",
            "paper",
            "type-area",
            "grid",
            "signature",
            "printed"),
        Fault.of(
            "landscape",
            TEXT,
            "w:w=\"11906\" w:h=\"16838\"",
            "w:w=\"16838\" w:h=\"11906\"",
            "paper",
            "type-area",
            "landscape-page-number"),
        Fault.of("no page number", TEXT, "<w:footerReference[^>]*/>", "", "page-number-distance"),
        Fault.of(
            "page number in the middle",
            FOOTERS,
            "<w:jc w:val=\"(right|left)\"/>",
            "<w:jc w:val=\"center\"/>",
            "page-number-side"),
        Fault.of("page number without dashes", FOOTERS, "—", "", "page-number-look"),
        Fault.of(
            "odd and even alike",
            "word/settings.xml",
            "<w:evenAndOddHeaders/>",
            "",
            "page-number-side"),
        Fault.of(
            "page number too low",
            TEXT,
            "w:footer=\"\\d+\"",
            "w:footer=\"600\"",
            "page-number-distance"),
        Fault.style("Footer", "宋体\"", "Times New Roman\"", "page-number-look"));
  }

  private static Stream<Fault> letterhead() {
    return Stream.of(
        Fault.of("square brackets", TEXT, "〔2024〕", "[2024]", "number-form"),
        Fault.of("第", TEXT, "〔2024〕7号", "〔2024〕第7号", "number-form"),
        Fault.of(
            "no red rule",
            TEXT,
            "<w:p><w:pPr><w:pStyle w:val=\"RedRule\"/>.*?</w:p>",
            "",
            "red-rule"),
        Fault.style("RedRule", "FF0000", "000000", "red-rule"),
        Fault.style("IssuerMark", "FF0000", "000000", "mark-look"),
        Fault.style("Secrecy", "eastAsia=\"黑体\"", "eastAsia=\"宋体\"", "secrecy"),
        Fault.of("kept secret for long", TEXT, "秘密★1年", "秘密★11年", "secrecy"),
        Fault.of("kept secret for very long", TEXT, "秘密★1年", "秘密★30年", "secrecy"),
        Fault.of("kept secret for as long as may be", TEXT, "秘密★1年", "秘密★10年"),
        Fault.of("an addressee gets a copy", TEXT, "云川县人民政府办公室。", "县直各学校。", "copies"),
        Fault.of("a mark behind the title", TEXT, "开学工作的通知<", "开学工作的通知。<", "title-look"),
        Fault.of("copy number", TEXT, ">000126<", ">0126<", "copy-number"));
  }

  private static Stream<Fault> text() {
    return Stream.of(
        Fault.style("Normal", "eastAsia=\"仿宋_GB2312\"", "eastAsia=\"宋体\"", "text-look"),
        Fault.style("Normal", "w:line=\"579\"", "w:line=\"600\"", "grid"),
        Fault.style("Title", "<w:sz w:val=\"44\"/>", "<w:sz w:val=\"36\"/>", "title-look"),
        Fault.style("Title", "eastAsia=\"方正小标宋简体\"", "eastAsia=\"黑体\"", "title-look"),
        Fault.style(
            "Title", "w:val=\"center\"", "w:val=\"left\"", "title-place", "attachment-pages"),
        Fault.style("NormalIndent", "<w:ind [^>]*/>", "", "indent"),
        Fault.style(
            "NormalIndent",
            "<w:pPr>",
            "<w:rPr><w:color w:val=\"0000FF\"/></w:rPr><w:pPr>",
            "colour"),
        Fault.style(
            "Salutation",
            "</w:style>",
            "<w:pPr><w:ind w:firstLineChars=\"200\"/></w:pPr></w:style>",
            "addressees"),
        Fault.style(
            "Salutation",
            "</w:style>",
            "<w:pPr><w:ind w:left=\"-640\"/></w:pPr></w:style>",
            "addressees"),
        sentence("firstLine=\"0\" w:firstLineChars=\"0\"", "indent"),
        sentence("firstLineChars=\"150\"", "indent"),
        sentence("firstLineChars=\"200\""),
        small(24, "text-look"),
        small(30, "text-look"),
        Fault.style("Heading1", "<w:rPr>", "<w:rPr><w:sz w:val=\"44\"/><w:b/>", "heading-looks"),
        Fault.style("Heading1", "<w:rPr>", "<w:rPr><w:sz w:val=\"52\"/>", "heading-looks"),
        Fault.style("Heading1", "<w:rPr>", "<w:rPr><w:sz w:val=\"30\"/>", "heading-looks"),
        Fault.of("characters coded as radicals", TEXT, "工作", "\u2F2F作"),
        Fault.of(
            "an attachment that is optional",
            TEXT,
            "(<w:pStyle w:val=\"AttachmentLabel\"/>.{0,200}?附件)",
            "$1（可选）"),
        Fault.of("half-width colon", TEXT, "县直各学校：", "县直各学校:", "addressees"),
        Fault.of("a serial is skipped", TEXT, "三、工作要求", "四、工作要求", "heading-numbers"),
        Fault.of(
            "level 2 above level 1", TEXT, "一、总体要求", "（一）总体要求", "heading-numbers", "heading-looks"),
        Fault.style("Heading1", "eastAsia=\"黑体\"", "eastAsia=\"宋体\"", "heading-looks"),
        Fault.style("Heading3", "<w:rPr>", "<w:rPr><w:b/>", "heading-looks"));
  }

  /** The sentence that ends in a colon, with its own indent. */
  private static Fault sentence(String indent, String... codes) {
    return Fault.of(
        "sentence with " + indent,
        TEXT,
        "<w:pStyle w:val=\"NormalIndent\"/>((?:(?!</w:p>).)*?通知如下)。",
        "<w:pStyle w:val=\"NormalIndent\"/><w:ind w:" + indent + "/>$1：",
        codes);
  }

  /** One long paragraph in characters of so many half points. */
  private static Fault small(int size, String... codes) {
    return Fault.of(
        "a paragraph of " + size,
        TEXT,
        "<w:r><w:rPr>((?:(?!<w:r>).)*?各学校要把开学工作摆在突出位置)",
        "<w:r><w:rPr><w:sz w:val=\"" + size + "\"/>$1",
        codes);
  }

  private static Stream<Fault> closing() {
    return Stream.of(
        Fault.of("leading zero", TEXT, "2024年8月30日", "2024年08月30日", "date"),
        Fault.of("Chinese numerals", TEXT, "2024年8月30日", "二〇二四年八月三十日", "date", "signature"),
        Fault.of(
            "another title",
            TEXT,
            "(<w:pStyle w:val=\"AttachmentLabel\"/>.*?)开学准备工作要点",
            "$1开学工作清单",
            "attachment-names"),
        Fault.of("a mark after the name", TEXT, "(附件：.{0,200}?开学准备工作要点)", "$1。", "attachment-note"),
        Fault.of(
            "attachment on the same page", TEXT, "<w:pageBreakBefore/>", "", "attachment-pages"),
        Fault.style("AttachmentLabel", "eastAsia=\"黑体\"", "eastAsia=\"楷体\"", "attachment-pages"),
        Fault.of("note in half-width brackets", TEXT, "（此件不公开发布）", "(此件不公开发布)", "notes"),
        Fault.of("no full stop", TEXT, "云川县人民政府办公室。", "云川县人民政府办公室", "copies"),
        Fault.of("printed on 08", TEXT, "8月31日印发", "08月31日印发", "printed"),
        Fault.of(
            "thin rules",
            TEXT,
            "(<w:tblBorders><w:top w:val=\"single\" w:sz=)\"8\"",
            "$1\"4\"",
            "colophon-rules"),
        Fault.of(
            "nothing but a signature",
            TEXT,
            "2024年8月30日",
            "2024年8月30日</w:t></w:r></w:p><w:p><w:r><w:t>（此页无正文）",
            "notes",
            "signature-page"));
  }
}
