package gongwen.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents as word processors make them by hand: themes, grids, frames, counted labels. */
class WordHabitsTest {
  private static final String W =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final String R =
      " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
  private static final String KINDS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String FOOTER = "<w:footerReference w:type=\"default\" r:id=\"footer\"/>";

  private static final String STYLES =
      """
      <w:docDefaults><w:rPrDefault><w:rPr>
        <w:rFonts w:ascii="Times New Roman" w:eastAsiaTheme="minorEastAsia"/><w:sz w:val="32"/>
      </w:rPr></w:rPrDefault></w:docDefaults>
      <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
      <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/>
        <w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>
          <w:ind w:firstLineChars="200" w:firstLine="640"/></w:pPr>
        <w:rPr><w:rFonts w:eastAsia="黑体"/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="t"><w:basedOn w:val="a"/><w:pPr><w:jc w:val="center"/></w:pPr>
        <w:rPr><w:rFonts w:eastAsia="方正小标宋_GBK"/><w:sz w:val="44"/></w:rPr></w:style>
      """;

  private static final String NUMBERING =
      """
      <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>
        <w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      """;

  private static final String TEXT = "各学校要早部署、早准备、早检查，确保教材到位、教师到位、后勤保障到位，按时开学。";

  @TempDir Path folder;

  private static String paragraph(String properties, String text) {
    return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static String section(String references) {
    return "<w:sectPr>"
        + references
        + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:right=\"1474\""
        + " w:bottom=\"1984\" w:left=\"1588\" w:footer=\"1400\" w:gutter=\"0\"/>"
        + "<w:docGrid w:type=\"linesAndChars\" w:linePitch=\"579\" w:charSpace=\"-842\"/></w:sectPr>";
  }

  private Path docx(String body, String footer) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("_rels/.rels", relations("officeDocument", "word/document.xml"));
    parts.put(
        "word/_rels/document.xml.rels",
        relations(
            "styles",
            "styles.xml",
            "numbering",
            "numbering.xml",
            "theme",
            "theme/theme1.xml",
            "settings",
            "settings.xml",
            "footer",
            "footer1.xml"));
    parts.put(
        "word/document.xml", "<w:document" + W + R + "><w:body>" + body + "</w:body></w:document>");
    parts.put("word/styles.xml", "<w:styles" + W + ">" + STYLES + "</w:styles>");
    parts.put("word/numbering.xml", "<w:numbering" + W + ">" + NUMBERING + "</w:numbering>");
    parts.put(
        "word/settings.xml",
        "<w:settings" + W + "><w:evenAndOddHeaders w:val=\"0\"/></w:settings>");
    parts.put("word/footer1.xml", "<w:ftr" + W + ">" + footer + "</w:ftr>");
    parts.put(
        "word/theme/theme1.xml",
        "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:themeElements>"
            + "<a:fontScheme><a:majorFont/><a:minorFont><a:latin typeface=\"Calibri\"/>"
            + "<a:ea typeface=\"\"/><a:font script=\"Hans\" typeface=\"仿宋\"/></a:minorFont>"
            + "</a:fontScheme></a:themeElements></a:theme>");
    Path file = folder.resolve("word.docx");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return file;
  }

  private static String relations(String... kindsAndTargets) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < kindsAndTargets.length; i += 2) {
      all.append("<Relationship Id=\"")
          .append(kindsAndTargets[i])
          .append("\" Type=\"")
          .append(KINDS);
      all.append(kindsAndTargets[i])
          .append("\" Target=\"")
          .append(kindsAndTargets[i + 1])
          .append("\"/>");
    }
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + all
        + "</Relationships>";
  }

  private static String framed(String side, String font) {
    String run = "<w:r><w:rPr><w:rFonts w:ascii=\"" + font + "\"/><w:sz w:val=\"28\"/></w:rPr>";
    return "<w:p><w:pPr><w:framePr w:wrap=\"around\" w:vAnchor=\"text\" w:hAnchor=\"margin\" w:xAlign=\""
        + side
        + "\" w:y=\"1\"/></w:pPr>"
        + run
        + "<w:t>— </w:t></w:r>"
        + run
        + "<w:fldChar w:fldCharType=\"begin\"/></w:r>"
        + run
        + "<w:instrText> PAGE </w:instrText></w:r>"
        + run
        + "<w:fldChar w:fldCharType=\"end\"/></w:r>"
        + run
        + "<w:t> —</w:t></w:r></w:p>";
  }

  private static String letter(String indent, String lead, String number) {
    String indented = "<w:ind w:firstLineChars=\"" + indent + "\"/>";
    return paragraph("<w:pStyle w:val=\"t\"/>", "关于做好开学工作的通知")
        + paragraph("", "")
        + paragraph("", "各中心学校：")
        + paragraph("<w:pStyle w:val=\"1\"/>", "总体要求")
        + paragraph(indented, lead + TEXT)
        + paragraph("<w:pStyle w:val=\"1\"/>", "工作安排")
        + paragraph(indented, lead + TEXT)
        + paragraph("", "")
        + paragraph("", "")
        + paragraph("<w:jc w:val=\"right\"/><w:ind w:rightChars=\"400\"/>", number);
  }

  @Test
  void themesGridsFramesAndCountedLabelsAreUnderstood() throws IOException {
    Path file = docx(letter("200", "", "2024年8月30日") + section(FOOTER), framed("outside", "宋体"));
    assertEquals(Set.of(), Sample.faults(file));
  }

  @Test
  void blanksIndentAsWellAsAnIndent() throws IOException {
    Path file =
        docx(letter("0", "\u3000\u3000", "2024年8月30日") + section(FOOTER), framed("outside", "宋体"));
    assertEquals(Set.of(), Sample.faults(file));
  }

  @Test
  void whatIsWrongInThemIsTold() throws IOException {
    Path file =
        docx(letter("0", "", "2024.8.30") + section(FOOTER), framed("center", "Times New Roman"));
    assertEquals(
        new TreeSet<>(Set.of("indent", "date", "page-number-side", "page-number-look")),
        Sample.faults(file));
  }

  @Test
  void aDocumentWithNothingInItIsMeasuredToo() throws IOException {
    assertEquals(
        new TreeSet<>(
            Set.of("paper", "type-area", "margin-top", "margin-left", "page-number-distance")),
        Sample.faults(docx("<w:sectPr/>", "")));
  }
}
