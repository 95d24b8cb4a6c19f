package gongwen.write.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.document.Document;
import gongwen.document.LabelStyle;
import gongwen.document.Numbering;
import gongwen.layout.FontRole;
import gongwen.layout.PageLayout;
import gongwen.layout.PageLayout.PageNumber;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a word processor asks of the XML, and what a clerk finds in it. */
class WordXmlTest {
  /** Children in the order of the schema of ISO/IEC 29500; a file in another order is repaired. */
  private static final Map<String, List<String>> ORDER = new LinkedHashMap<>();

  static {
    order(
        "w:pPr",
        "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers"
            + " pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct"
            + " autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind"
            + " contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment"
            + " textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange");
    order(
        "w:rPr",
        "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint"
            + " noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight"
            + " u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath");
    order(
        "w:tblPr",
        "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc"
            + " tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook");
    order("w:tblBorders", "top left start bottom right end insideH insideV");
    order("w:tblCellMar", "top left start bottom right end");
    order(
        "w:tcPr",
        "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText"
            + " vAlign hideMark");
    order("w:tbl", "tblPr tblGrid tr");
    order("w:tr", "trPr tc");
    order("w:tc", "tcPr p tbl");
    order("w:p", "pPr r fldSimple");
    order("w:r", "rPr t tab br pict AlternateContent");
    order(
        "w:sectPr",
        "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders"
            + " lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi"
            + " rtlGutter docGrid");
    order(
        "w:style",
        "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed"
            + " qFormat locked personal pPr rPr tblPr trPr tcPr");
    order("w:styles", "docDefaults latentStyles style");
    order(
        "w:settings",
        "writeProtection view zoom mirrorMargins defaultTabStop autoHyphenation evenAndOddHeaders"
            + " characterSpacingControl footnotePr endnotePr compat rsids themeFontLang"
            + " clrSchemeMapping");
    order("w:font", "altName panose1 charset family notTrueType pitch sig");
  }

  private static void order(String parent, String children) {
    ORDER.put(parent, List.of(children.split(" ")));
  }

  private static byte[] write(Document document) {
    return write(document, PageLayout.standard());
  }

  private static byte[] write(Document document, PageLayout layout) {
    return new DocxWriter().write(document, layout);
  }

  private static List<Element> elements(byte[] docx, String part, String name) {
    var nodes = WordText.part(docx, part).getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static List<Element> children(Node parent) {
    List<Element> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  private static Optional<Element> child(Element parent, String name) {
    return children(parent).stream().filter(each -> each.getTagName().equals(name)).findFirst();
  }

  private static String val(Element parent, String name) {
    return child(parent, name).map(each -> each.getAttribute("w:val")).orElse("");
  }

  @TestFactory
  Stream<DynamicTest> elementsStandInTheOrderOfTheSchema() {
    return Samples.all().entrySet().stream()
        .map(
            sample ->
                DynamicTest.dynamicTest(
                    sample.getKey(),
                    () -> {
                      byte[] docx = write(sample.getValue());
                      int seen = 0;
                      for (String part : WordText.parts(docx).keySet()) {
                        seen += ordered(WordText.part(docx, part).getDocumentElement());
                      }
                      assertTrue(seen > 100, "elements were looked at: " + seen);
                    }));
  }

  private static int ordered(Element element) {
    int seen = 0;
    List<String> order = ORDER.get(element.getTagName());
    // A cell holds paragraphs and tables in any order, a paragraph runs and fields.
    boolean free = Set.of("w:tc", "w:p", "w:r").contains(element.getTagName());
    int last = -1;
    for (Element child : children(element)) {
      if (order != null) {
        int at = order.indexOf(child.getTagName().replaceFirst("^(w|mc):", ""));
        assertTrue(at >= 0, child.getTagName() + " in " + element.getTagName());
        assertTrue(
            at >= last || free && at > 0,
            child.getTagName() + " stands too late in " + element.getTagName());
        last = Math.max(at, last);
        seen++;
      }
      seen += ordered(child);
    }
    return seen;
  }

  @Test
  void everyStyleThatIsUsedIsThere() {
    for (Document document : Samples.all().values()) {
      byte[] docx = write(document);
      Set<String> known = new HashSet<>();
      elements(docx, "word/styles.xml", "w:style")
          .forEach(style -> assertTrue(known.add(style.getAttribute("w:styleId"))));
      for (String kind : List.of("w:pStyle", "w:rStyle", "w:tblStyle")) {
        for (Element use : elements(docx, "word/document.xml", kind)) {
          assertTrue(known.contains(use.getAttribute("w:val")), use.getAttribute("w:val"));
        }
      }
      for (String kind : List.of("w:basedOn", "w:next", "w:link")) {
        for (Element use : elements(docx, "word/styles.xml", kind)) {
          assertTrue(known.contains(use.getAttribute("w:val")), use.getAttribute("w:val"));
        }
      }
    }
  }

  @Test
  void partsAndRelationshipsAreComplete() {
    byte[] docx = write(Samples.upward());
    Map<String, String> parts = WordText.parts(docx);
    assertEquals("[Content_Types].xml", parts.keySet().iterator().next());
    for (Element override : elements(docx, "[Content_Types].xml", "Override")) {
      assertTrue(parts.containsKey(override.getAttribute("PartName").substring(1)));
    }
    Set<String> ids = new HashSet<>();
    for (Element relation : elements(docx, "word/_rels/document.xml.rels", "Relationship")) {
      ids.add(relation.getAttribute("Id"));
      assertTrue(parts.containsKey("word/" + relation.getAttribute("Target")));
    }
    for (Element use : elements(docx, "word/document.xml", "w:footerReference")) {
      assertTrue(ids.contains(use.getAttribute("r:id")));
    }
  }

  @Test
  void headingsHaveOutlineLevelsAndTheFontsOfTheStandard() {
    Map<String, Element> styles = styles(PageLayout.standard());
    String[] fonts = {"黑体", "楷体_GB2312", "仿宋_GB2312", "仿宋_GB2312"};
    for (int level = 1; level <= 4; level++) {
      Element style = style(styles, "Heading" + level);
      assertEquals("heading " + level, val(style, "w:name"));
      Element paragraph = child(style, "w:pPr").orElseThrow();
      assertEquals(String.valueOf(level - 1), val(paragraph, "w:outlineLvl"));
      assertEquals("200", child(paragraph, "w:ind").orElseThrow().getAttribute("w:firstLineChars"));
      Element run = child(style, "w:rPr").orElseThrow();
      Element named = child(run, "w:rFonts").orElseThrow();
      for (String script : List.of("w:ascii", "w:hAnsi", "w:eastAsia", "w:cs")) {
        assertEquals(fonts[level - 1], named.getAttribute(script));
      }
      assertTrue(child(run, "w:b").isEmpty(), "not bold");
    }
  }

  private static Map<String, Element> styles(PageLayout layout) {
    Map<String, Element> styles = new LinkedHashMap<>();
    elements(write(Samples.levels(), layout), "word/styles.xml", "w:style")
        .forEach(style -> styles.put(style.getAttribute("w:styleId"), style));
    return styles;
  }

  private static Element style(Map<String, Element> styles, String id) {
    return Optional.ofNullable(styles.get(id)).orElseThrow(() -> new AssertionError(id));
  }

  @Test
  void elementsHaveTheFontsOfTheStandard() {
    Map<String, String> fonts =
        Map.of(
            "Title", "方正小标宋简体",
            "IssuerMark", "方正小标宋简体",
            "Secrecy", "黑体",
            "AttachmentLabel", "黑体",
            "Subtitle", "楷体_GB2312",
            "Signer", "楷体_GB2312",
            "Colophon", "仿宋_GB2312",
            "Footer", "宋体");
    Map<String, Element> styles = styles(PageLayout.standard());
    fonts.forEach(
        (id, font) -> {
          Element run = child(style(styles, id), "w:rPr").orElseThrow();
          assertEquals(font, child(run, "w:rFonts").orElseThrow().getAttribute("w:eastAsia"), id);
        });
  }

  @Test
  void cellsHaveNoFixedPitch() {
    Map<String, Element> styles = styles(PageLayout.standard());
    for (String id : List.of("TableText", "TableHead")) {
      Element paragraph = child(style(styles, id), "w:pPr").orElseThrow();
      Element spacing = child(paragraph, "w:spacing").orElseThrow();
      assertEquals("atLeast", spacing.getAttribute("w:lineRule"));
    }
    var body = elements(write(Samples.ledger()), "word/document.xml", "w:tbl").get(0);
    var lines = body.getElementsByTagName("w:spacing");
    for (int i = 0; i < lines.getLength(); i++) {
      assertEquals("atLeast", ((Element) lines.item(i)).getAttribute("w:lineRule"));
    }
  }

  @Test
  void sizesAreThoseOfTheStandard() {
    Map<String, Element> styles = styles(PageLayout.standard());
    Map<String, String> sizes =
        Map.of("Normal", "32", "Title", "44", "Colophon", "28", "Footer", "28", "Secrecy", "32");
    sizes.forEach(
        (id, size) ->
            assertEquals(size, val(child(style(styles, id), "w:rPr").orElseThrow(), "w:sz"), id));
    Element line =
        child(child(style(styles, "Normal"), "w:pPr").orElseThrow(), "w:spacing").orElseThrow();
    assertEquals("579", line.getAttribute("w:line"));
    assertEquals("exact", line.getAttribute("w:lineRule"));
  }

  @Test
  void onlyTheMarkAndTheRuleAreRed() {
    Map<String, Element> styles = styles(PageLayout.standard());
    Set<String> red = new HashSet<>();
    styles.forEach(
        (id, style) -> {
          var all = style.getElementsByTagName("*");
          for (int i = 0; i < all.getLength(); i++) {
            Element each = (Element) all.item(i);
            if (each.getAttribute("w:val").equals("FF0000")
                || each.getAttribute("w:color").equals("FF0000")) {
              red.add(id);
            }
          }
        });
    assertEquals(Set.of("IssuerMark", "RedRule"), red);
    String document =
        WordText.parts(write(Samples.upward())).getOrDefault("word/document.xml", "FF0000");
    assertFalse(document.contains("FF0000"));
  }

  @Test
  void noThemeAndNothingRandom() {
    for (String part : WordText.parts(write(Samples.upward())).values()) {
      assertFalse(part.contains("Theme\""), "theme fonts");
      assertFalse(part.contains("asciiTheme") || part.contains("eastAsiaTheme"), "theme fonts");
      assertFalse(part.contains("w:rsid") || part.contains("paraId"), "random ids");
    }
  }

  @Test
  void chineseRunsSaySo() {
    for (Element run : elements(write(Samples.upward()), "word/document.xml", "w:r")) {
      boolean chinese = run.getTextContent().codePoints().anyMatch(c -> c >= 0x80);
      String hint =
          child(run, "w:rPr")
              .flatMap(properties -> child(properties, "w:rFonts"))
              .map(fonts -> fonts.getAttribute("w:hint"))
              .orElse("");
      assertEquals(chinese ? "eastAsia" : "", hint, run.getTextContent());
    }
  }

  @Test
  void fontsHaveAlternatives() {
    Map<String, String> alternatives = new LinkedHashMap<>();
    for (Element font : elements(write(Samples.report()), "word/fontTable.xml", "w:font")) {
      alternatives.put(font.getAttribute("w:name"), val(font, "w:altName"));
    }
    assertEquals(Set.of("方正小标宋简体", "黑体", "楷体_GB2312", "仿宋_GB2312", "宋体"), alternatives.keySet());
    assertTrue(String.valueOf(alternatives.get("仿宋_GB2312")).startsWith("仿宋,FangSong"));
  }

  @Test
  void pageIsA4WithTheMarginsOfTheStandard() {
    Element section = elements(write(Samples.levels()), "word/document.xml", "w:sectPr").get(0);
    Element size = child(section, "w:pgSz").orElseThrow();
    assertEquals("11906", size.getAttribute("w:w"));
    assertEquals("16838", size.getAttribute("w:h"));
    Element margins = child(section, "w:pgMar").orElseThrow();
    Map<String, Integer> expected =
        Map.of("w:top", 2098, "w:bottom", 1984, "w:left", 1588, "w:right", 1474);
    expected.forEach(
        (side, twips) ->
            assertEquals(twips, Integer.parseInt(margins.getAttribute(side)), 1, side));
    Element grid = child(section, "w:docGrid").orElseThrow();
    assertEquals("lines", grid.getAttribute("w:type"));
    assertEquals("579", grid.getAttribute("w:linePitch"));
  }

  @Test
  void everySectionHasBothFooters() {
    byte[] docx = write(Samples.ledger());
    List<Element> sections = elements(docx, "word/document.xml", "w:sectPr");
    assertEquals(3, sections.size());
    for (Element section : sections) {
      assertEquals(
          List.of("default", "even"),
          children(section).stream()
              .filter(each -> each.getTagName().equals("w:footerReference"))
              .map(each -> each.getAttribute("w:type"))
              .toList());
    }
    assertEquals(1, elements(docx, "word/settings.xml", "w:evenAndOddHeaders").size());
    Element turned = child(sections.get(1), "w:pgSz").orElseThrow();
    assertEquals("landscape", turned.getAttribute("w:orient"));
    assertEquals("16838", turned.getAttribute("w:w"));
  }

  @Test
  void tablesHaveAGridAndRowsThatStayWhole() {
    byte[] docx = write(Samples.ledger());
    Element table = elements(docx, "word/document.xml", "w:tbl").get(0);
    long grid = 0;
    for (Element column : children(child(table, "w:tblGrid").orElseThrow())) {
      grid += Long.parseLong(column.getAttribute("w:w"));
    }
    Element properties = child(table, "w:tblPr").orElseThrow();
    assertEquals(
        String.valueOf(grid), child(properties, "w:tblW").orElseThrow().getAttribute("w:w"));
    assertEquals("fixed", child(properties, "w:tblLayout").orElseThrow().getAttribute("w:type"));
    List<Element> rows =
        children(table).stream().filter(each -> each.getTagName().equals("w:tr")).toList();
    assertTrue(child(child(rows.get(0), "w:trPr").orElseThrow(), "w:tblHeader").isPresent());
    for (Element row : rows) {
      assertTrue(child(child(row, "w:trPr").orElseThrow(), "w:cantSplit").isPresent());
      assertEquals(9, children(row).size());
    }
    for (Element cell : elements(docx, "word/document.xml", "w:tc")) {
      assertTrue(
          child(child(cell, "w:tcPr").orElseThrow(), "w:tcW").isPresent(), "a cell has its width");
    }
  }

  @Test
  void runInHeadingChangesFontWithinTheParagraph() {
    byte[] docx =
        write(
            new Document(
                new Samples.EnvelopeBuilder().build(),
                Numbering.number(List.of(Samples.runIn(2, LabelStyle.SECTION, "加强学习。", "组织学习六次。"))),
                List.of()));
    Element run =
        elements(docx, "word/document.xml", "w:r").stream()
            .filter(each -> each.getTextContent().contains("加强学习"))
            .findFirst()
            .orElseThrow();
    assertEquals("（一）加强学习。", run.getTextContent());
    assertEquals("Heading2Char", val(child(run, "w:rPr").orElseThrow(), "w:rStyle"));
    Element rest = (Element) run.getNextSibling();
    assertEquals("组织学习六次。", rest.getTextContent());
    assertEquals("", val(child(rest, "w:rPr").orElseThrow(), "w:rStyle"));
  }

  @Test
  void enumerationsOfProseAreText() {
    byte[] docx =
        write(
            new Document(
                new Samples.EnvelopeBuilder().build(),
                Numbering.number(
                    List.of(Samples.runIn(1, LabelStyle.FIRST_IS, "加强学习。", "组织学习六次。"))),
                List.of()));
    Element paragraph =
        elements(docx, "word/document.xml", "w:p").stream()
            .filter(each -> each.getTextContent().equals("一是加强学习。组织学习六次。"))
            .findFirst()
            .orElseThrow();
    assertEquals("NormalIndent", val(child(paragraph, "w:pPr").orElseThrow(), "w:pStyle"));
  }

  @Test
  void propertiesComeFromTheEnvelope() {
    byte[] docx = write(Samples.ledger());
    String core = WordText.parts(docx).getOrDefault("docProps/core.xml", "");
    assertTrue(core.contains("<dc:creator>云川县教育局</dc:creator>"), core);
    assertTrue(core.contains("2024-06-28T00:00:00Z"), core);
    Map<String, String> custom = new LinkedHashMap<>();
    for (Element property : elements(docx, "docProps/custom.xml", "property")) {
      custom.put(property.getAttribute("name"), property.getTextContent());
    }
    assertEquals("云教〔2024〕15号", custom.get("number"));
    assertEquals("永久", custom.get("retention"));
    assertEquals("第3期", custom.get("issueNumber"));
    String grid = WordText.parts(write(Samples.grid())).getOrDefault("docProps/core.xml", "");
    assertFalse(grid.contains("dcterms:created"), "no date, and none from the clock");
  }

  @Test
  void profileChangesWhatItNames() {
    PageLayout standard = PageLayout.standard();
    PageLayout layout =
        new PageLayout(
            new PageLayout.Margins(35, 35, 27, 27),
            28,
            PageNumber.CENTRE,
            Map.of(FontRole.FANG, "方正仿宋简体"),
            true,
            30,
            Optional.empty());
    byte[] docx = write(Samples.upward(), layout);
    assertEquals(0, elements(docx, "word/settings.xml", "w:evenAndOddHeaders").size());
    assertFalse(WordText.parts(docx).containsKey("word/footer-even.xml"));
    Map<String, Element> styles = styles(layout);
    assertTrue(child(child(style(styles, "Heading3"), "w:rPr").orElseThrow(), "w:b").isPresent());
    assertTrue(String.valueOf(WordText.parts(docx).get("word/styles.xml")).contains("方正仿宋简体"));
    assertTrue(
        String.valueOf(WordText.parts(docx).get("word/styles.xml")).contains("w:line=\"560\""));
    assertFalse(
        String.valueOf(WordText.parts(write(Samples.upward(), standard)).get("word/styles.xml"))
            .contains("方正仿宋简体"));
  }

  @Test
  void textThatLooksLikeXmlIsText() {
    byte[] docx =
        write(
            new Document(
                new Samples.EnvelopeBuilder().build(),
                List.of(Samples.body("a < b & \"c\" > d\u0001\uFFFE ***")),
                List.of()));
    assertTrue(WordText.of(docx).contains("a < b & \"c\" > d ***"));
  }
}
