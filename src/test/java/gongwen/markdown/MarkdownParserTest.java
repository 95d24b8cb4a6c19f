package gongwen.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Outcome;
import gongwen.document.Block;
import gongwen.document.Block.Heading;
import gongwen.document.Block.Paragraph;
import gongwen.document.Inline;
import gongwen.document.LabelStyle;
import gongwen.document.Origin;
import gongwen.document.PlainText;
import gongwen.testing.Slow;
import gongwen.text.Position;
import gongwen.text.Ref;
import gongwen.text.SourceText;
import gongwen.text.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownParserTest {
  private static final MarkdownOptions STANDARD =
      MarkdownOptions.of(
          LabelStyle.CHAPTER, LabelStyle.SECTION, LabelStyle.ITEM, LabelStyle.SUBITEM);

  record Case(String markdown, String outline, String... codes) {}

  static List<Case> standard() {
    return List.of(
        new Case("# 基本情况\n\n总体平稳。", "h1 基本情况\np 总体平稳。"),
        new Case("# 甲\n## 乙\n### 丙\n#### 丁", "h1 甲\nh2 乙\nh3 丙\nh4 丁"),
        new Case("##### 太深", "h4 太深", "heading-too-deep"),
        // run-in
        new Case("## 加强领导。\n成立专班。", "h2 加强领导。 / 成立专班。"),
        new Case("## 加强领导。\n\n成立专班。\n\n另段。", "h2 加强领导。 / 成立专班。\np 另段。"),
        new Case("## 加强领导。", "h2 加强领导。"),
        new Case("## 加强领导。\n\n- 甲", "h2 加强领导。\nFIRST_IS []甲"),
        // typed numbers
        new Case("# 一、基本情况", "h1 基本情况", "typed-number"),
        new Case("## (二) 基本情况", "h2 基本情况", "typed-number"),
        new Case("## （十一）基本情况", "h2 基本情况", "typed-number"),
        new Case("### 3.基本情况", "h3 基本情况", "typed-number"),
        new Case("### 3、基本情况", "h3 基本情况", "typed-number"),
        new Case("#### (12)基本情况", "h4 基本情况", "typed-number"),
        new Case("# 1.5亿元投入", "h1 1.5亿元投入"),
        new Case("# 2024.情况", "h1 2024.情况"),
        new Case("# 一、", "h1 一、"),
        new Case("- 一是学习\n- 二是检查", "FIRST_IS []学习 []检查", "typed-number", "typed-number"),
        // lists
        new Case("- 甲\n- 乙", "FIRST_IS []甲 []乙"),
        new Case("* 甲\n* 乙", "FIRST_IS []甲 []乙"),
        new Case("1. 甲\n2. 乙", "ITEM []甲 []乙"),
        new Case("3. 甲\n4. 乙", "ITEM [3.]甲 [4.]乙"),
        new Case("- 甲\n  - 子\n  - 丑\n- 乙", "FIRST_IS [一是]甲\nSUBITEM []子 []丑\nFIRST_IS [二是]乙"),
        new Case(
            "1. 甲\n   1. 子\n      - 深\n2. 乙",
            "ITEM [1.]甲\nSUBITEM [（1）]子\nSUBITEM []深\nITEM [2.]乙",
            "list-too-deep"),
        new Case("1. 甲\n\n   续\n2. 乙", "ITEM [1.]甲\np 续\nITEM [2.]乙"),
        new Case("- 甲\n-\n- 乙", "FIRST_IS []甲 []乙"),
        new Case("2024年6月\n3.5万元", "p 2024年6月3.5万元"),
        // soft line breaks
        new Case("开展了\n集中学习", "p 开展了集中学习"),
        new Case("开展\n6次", "p 开展6次"),
        new Case("use of\nLatin words", "p use of Latin words"),
        new Case("“甲”\n“乙”", "p “甲”“乙”"),
        new Case("甲\\\n乙", "p 甲\\乙", "markdown-not-used"),
        new Case("甲  \n乙", "p 甲乙", "markdown-not-used"),
        new Case("甲  \n\n乙\\", "p 甲\np 乙\\"),
        new Case("1. 甲  \n2. 乙", "ITEM []甲 []乙"),
        // paragraphs as typed
        new Case("　　首段\n　　次段", "p 首段\np 次段"),
        new Case("　　首段\n接着", "p 首段接着"),
        new Case("    # 不是标题", "p # 不是标题"),
        new Case("甲\r\n\r\n乙\r丙", "p 甲\np 乙丙"),
        new Case("", ""),
        new Case(" \n　\n", ""),
        // masks and other signs
        new Case("***镇和X*村，202_年*某*、**某**、_某_", "p ***镇和X*村，202_年*某*、**某**、_某_"),
        new Case("~~删~~ ~", "p ~~删~~ ~"),
        new Case("张*和李*、李**、王**，李**和王**，***镇与***村", "p 张*和李*、李**、王**，李**和王**，***镇与***村"),
        new Case("于__年__月__日，3*4*5，a_b_c", "p 于__年__月__日，3*4*5，a_b_c"),
        new Case("\\*\\*责任\\*\\*", "p **责任**"),
        new Case("一是**强化责任**，二是**落实**。", "p 一是**强化责任**，二是**落实**。", "markdown-not-used"),
        new Case("__强化责任__", "p __强化责任__", "markdown-not-used"),
        new Case("这是 *强化* 和 _落实_", "p 这是 *强化* 和 _落实_", "markdown-not-used"),
        new Case(
            "二是~~原定~~安排，==要点==", "p 二是~~原定~~安排，==要点==", "markdown-not-used", "markdown-not-used"),
        new Case("见[^1]。", "p 见[^1]。", "markdown-not-used"),
        new Case("- [x] 已完成\n- [ ] 未完成", "FIRST_IS [][x] 已完成 [][ ] 未完成", "markdown-not-used"),
        new Case("甲\n***\n乙", "p 甲***乙", "markdown-not-used"),
        new Case("甲\n---\n乙", "p 甲---乙", "markdown-not-used"),
        new Case("甲\n===\n乙", "p 甲===乙", "markdown-not-used"),
        new Case("---", "p ---", "markdown-not-used"),
        new Case("* * *", "p * * *", "markdown-not-used"),
        new Case("___", "p ___"),
        new Case("-", "p -"),
        new Case("[某]: 说明", "p [某]: 说明"),
        new Case("[某](化名)、[ ]、![", "p [某](化名)、[ ]、![", "markdown-not-used"),
        new Case("\\# 甲 \\*", "p # 甲 *"),
        new Case("#甲", "p #甲", "heading-without-space"),
        new Case("#1", "p #1"),
        new Case("&lt;甲&gt; &amp; &#20108; &nbsp; &#1; &", "p <甲> & 二 &nbsp; &#1; &"),
        // not used
        new Case("> 引用\n> 续", "p 引用续", "markdown-not-used"),
        new Case(">5人", "p >5人"),
        new Case("<b>粗</b>", "p <b>粗</b>", "markdown-not-used"),
        new Case("<div>\n块\n</div>", "p <div>块</div>", "markdown-not-used"),
        new Case("[名](http://a.example)", "p [名](http://a.example)", "markdown-not-used"),
        new Case("```\n码\n```", "p ```码```", "markdown-not-used"),
        new Case("`码`", "p `码`", "markdown-not-used"),
        new Case("温度<5度", "p 温度<5度"),
        // tables
        new Case(
            "| 序号 | 问题 | 数 |\n|:-:|---|--:|\n| 1 | 甲<br>乙 | 3 |\n| 2 |  | 4 |",
            "table() C:序号 L:问题 R:数 | 1,甲+乙,3;2,,4"),
        new Case("情况表\n| a | b |\n|---|---|\n| 1 | 2 |", "table(情况表) L:a L:b | 1,2"),
        new Case("如下：\n| a | b |\n|---|---|\n| 1 | 2 |", "p 如下：\ntable() L:a L:b | 1,2"),
        new Case("情况表\n\n| a |\n|---|\n| x\\|y |", "p 情况表\ntable() L:a | x|y"),
        new Case("| a |\n|---|\n| 1 |\n后文\n再后", "table() L:a | 1\np 后文再后"),
        new Case("| a |\n|---|\n| 1 | 2 |", "table() L:a | 1", "row-too-long"),
        new Case("a | b\n--|--\n1 | 2\n\\| | x\\|", "table() L:a L:b | 1,2;|,x|"),
        new Case("| a |\n|---|\n| [x] *y* |", "table() L:a | [x] *y*"));
  }

  @ParameterizedTest
  @MethodSource("standard")
  void standardLevels(Case one) {
    check(one, STANDARD);
  }

  static List<Case> prose() {
    return List.of(
        new Case("# 加强领导\n成立专班。", "h1 加强领导。 / 成立专班。"),
        new Case("# 加强领导。\n\n成立专班。", "h1 加强领导。 / 成立专班。"),
        new Case("# 加强领导！\n\n成立专班。", "h1 加强领导！ / 成立专班。"),
        new Case("# 加强领导\n\n# 落实责任", "h1 加强领导\nh1 落实责任"),
        new Case("# 一是加强领导\n专班。", "h1 加强领导。 / 专班。", "typed-number"));
  }

  @ParameterizedTest
  @MethodSource("prose")
  void kindWithoutHeadings(Case one) {
    check(one, MarkdownOptions.of(LabelStyle.FIRST_IS));
  }

  private static void check(Case one, MarkdownOptions options) {
    Outcome<List<Block>> outcome = MarkdownParser.parse(one.markdown(), options);
    assertEquals(one.outline(), Outline.of(outcome.value().orElseThrow()));
    assertEquals(List.of(one.codes()), outcome.diagnostics().stream().map(Diagnostic::id).toList());
  }

  @Test
  void headingsShiftToTheirPlace() {
    assertEquals("h3 甲\nh4 乙", Outline.of(parse("# 甲\n## 乙", STANDARD.offset(2))));
  }

  @Test
  void bulletsTakeTheStyleOfTheKind() {
    assertEquals(
        "FIRST_MUST []甲", Outline.of(parse("- 甲", STANDARD.bullets(LabelStyle.FIRST_MUST))));
  }

  @Test
  void figuresSurviveEverywhere() {
    List<Inline.Figure> table =
        List.of(
            new Inline.Figure("6", "次数", List.of(new Ref("a.yaml", "activities[0]"))),
            new Inline.Figure("80余", "人次", List.of()));
    String six = Marks.figure(0, "6");
    String many = Marks.figure(1, "80余");
    String markdown =
        "# 学习%s次。\n%s次\n\n- 共%s\n\n| %s | b |\n|---|---|\n| x%s | %s |\n"
            .formatted(six, six, many, six, six, "9" + Marks.figure(7, "8") + "\uE000");
    List<Block> blocks = parse(markdown, STANDARD.figures(table));
    assertEquals(
        "h1 学习{6}次。 / {6}次\nFIRST_IS []共{80余}\ntable() L:6 L:b | x{6},978", Outline.of(blocks));
    assertEquals(List.of(table.get(0)), ((Heading) blocks.get(0)).text().subList(0, 1));
  }

  @Test
  void slotsReplaceTheirMarksAndHeadingsShift() {
    List<String> asked = new ArrayList<>();
    MarkdownOptions options =
        STANDARD.slots(
            (name, level) -> {
              asked.add(name + level);
              return parse("# 子\n\n文。", STANDARD.offset(level));
            });
    String markdown =
        "%s\n# 甲\n%s\n段\n%s\n## 乙\n%s"
            .formatted(
                Marks.slot("lead"), Marks.slot("work"), Marks.slot("next"), Marks.slot("end"));
    assertEquals(
        "h1 子\np 文。\nh1 甲\nh2 子\np 文。\np 段\nh2 子\np 文。\nh2 乙\nh3 子\np 文。",
        Outline.of(parse(markdown, options)));
    assertEquals(List.of("lead0", "work1", "next1", "end2"), asked);
  }

  @Test
  void enumerationOfASlotStartsAnew() {
    MarkdownOptions prose = MarkdownOptions.of(LabelStyle.FIRST_IS);
    MarkdownOptions options =
        prose.slots((name, level) -> parse("# 甲\n一。\n# 乙\n二。", prose.offset(level)));
    assertEquals(
        "h1 一是甲。 / 一。\nh1 二是乙。 / 二。\np 段\nh1 一是甲。 / 一。\nh1 二是乙。 / 二。",
        Outline.of(parse(Marks.slot("a") + "\n段\n" + Marks.slot("b"), options)));
  }

  @Test
  void aHeadingOfTheTemplateRunsIntoItsSlot() {
    MarkdownOptions options = STANDARD.slots((name, level) -> parse("文。", STANDARD));
    assertEquals("h2 甲。 / 文。", Outline.of(parse("## 甲。\n" + Marks.slot("a"), options)));
  }

  @Test
  void blocksKnowWhereTheyBegan() {
    List<Integer> places = new ArrayList<>();
    SourceText source = new SourceText("t", "");
    MarkdownOptions options =
        STANDARD.provenance(
            new MarkdownOptions.Provenance() {
              @Override
              public Origin origin(int from) {
                places.add(from);
                return new Origin.Written(new Ref("f", "p"), from);
              }

              @Override
              public Optional<Span> span(int from, int to) {
                Position at = new Position(1, from + 1);
                return Optional.of(new Span(source, at, at));
              }
            });
    String text = "甲\r\n\r\n# 乙\n\n- 丙\n\n　　丁\n　　戊\n\n# 一、己";
    Outcome<List<Block>> outcome = MarkdownParser.parse(text, options);
    List<String> starts = places.stream().map(at -> text.substring(at, at + 1)).toList();
    assertEquals(List.of("甲", "#", "丙", "　", "　", "#"), starts);
    assertEquals(
        text.lastIndexOf('#') + 1,
        outcome.diagnostics().get(0).span().orElseThrow().start().column());
  }

  @Test
  @Slow
  void escapedDataIsOnlyText() {
    Random random = new Random(20240628);
    String alphabet =
        "甲乙。“”《〈〉》　 \t\n\r\\`*_{}[]()#+-.!|<>&~=:;\"'/,?@$%^0123456789aZ一二是、（）𠮷\u2028\u0085";
    int[] letters = alphabet.codePoints().toArray();
    for (int i = 0; i < 20_000; i++) {
      StringBuilder value = new StringBuilder();
      int length = 1 + random.nextInt(12);
      for (int k = 0; k < length; k++) {
        value.appendCodePoint(letters[random.nextInt(letters.length)]);
      }
      String escaped = MarkdownText.escape(value.toString());
      same(value.toString(), parse(escaped, STANDARD));
      same("甲" + value + "乙", parse("甲" + escaped + "乙", STANDARD));
      List<Block> cells =
          parse("| a | b |\n|---|---|\n|" + escaped + "|" + escaped + "|\n", STANDARD);
      assertEquals(1, cells.size(), escaped);
      same("ab" + value + value, cells);
      List<Block> item = parse("- 甲" + escaped, STANDARD);
      assertEquals(1, item.size(), escaped);
      same("甲" + value, item);
      List<Block> heading = parse("# 甲" + escaped, MarkdownOptions.of(LabelStyle.NONE));
      assertTrue(heading.size() == 1 && heading.get(0) instanceof Heading, escaped);
      same("甲" + value, heading);
    }
  }

  private static void same(String value, List<Block> blocks) {
    assertEquals(squeezed(value), squeezed(String.join("", PlainText.of(blocks))));
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\u3000\u2028\u0085]", "");
  }

  @Test
  void escapedParagraphIsExactlyItsText() {
    for (String value :
        List.of(
            "1. 甲",
            "# 甲",
            "- 甲",
            "> 甲",
            "***",
            "---",
            "[甲]: 乙",
            "<b>",
            "&lt;",
            "a\\",
            "a  b",
            "甲|乙",
            "| a |",
            "=",
            "`",
            "~~~",
            "1) 甲",
            "<!-- -->一、甲")) {
      List<Block> blocks = parse(MarkdownText.escape(value), STANDARD);
      assertEquals(
          List.of(
              new Paragraph(Paragraph.Role.BODY, List.of(new Inline.Text(value)), Origin.UNKNOWN)),
          blocks);
    }
  }

  @Test
  void aLineBreakOfDataIsALineInACellAndNoneInProse() {
    String value = MarkdownText.escape("\n甲\r\n\n乙\n");
    assertEquals("p 甲乙", Outline.of(parse(value, STANDARD)));
    assertEquals(
        "table() L:a | 甲+乙", Outline.of(parse("| a |\n|---|\n| " + value + " |", STANDARD)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">",
        "> ",
        "[",
        "*",
        "_",
        "- ",
        "1. ",
        "#",
        "`",
        "<",
        "&",
        "![",
        "](http",
        "\\",
        "~",
        "|",
        "- \n",
        "　　\n",
        "# \n",
        "| a |\n|---|\n",
        "\uE000",
        "\uE0000\uE001",
        "\uE010",
        "(",
        "\t",
        "-\n  ",
        "<br>",
        "> - "
      })
  @Slow
  void pathologicalInputEnds(String piece) {
    String text = piece.repeat(100_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> MarkdownParser.parse(text, STANDARD).value().orElseThrow());
  }

  @Test
  void deepListsEnd() {
    StringBuilder text = new StringBuilder();
    for (int depth = 0; depth < 1_000; depth++) {
      text.append("  ".repeat(depth)).append("- 甲\n");
    }
    List<Block> blocks =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> parse(text.toString(), STANDARD));
    assertTrue(
        String.join("", PlainText.of(blocks)).chars().filter(c -> c == '甲').count() == 1_000);
  }

  @Test
  void wideTablesOfShortRowsEnd() {
    String text = "|a".repeat(10_000) + "\n" + "|-".repeat(10_000) + "\n" + "|x\n".repeat(10_000);
    Outcome<List<Block>> outcome =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> MarkdownParser.parse(text, STANDARD));
    assertEquals("table-too-large", outcome.diagnostics().get(0).id());
    assertTrue(outcome.value().isEmpty(), "a table was cut");
  }

  @Test
  void whatIsTooLongIsTold() {
    Outcome<List<Block>> outcome = MarkdownParser.parse("甲".repeat(4_000_001), STANDARD);
    assertEquals("text-too-long", outcome.diagnostics().get(0).id());
  }

  @Test
  void anythingCanBeRead() {
    Random random = new Random(7);
    String[] pieces = {
      "# ",
      "## ",
      "- ",
      "1. ",
      "> ",
      "甲",
      "乙。",
      "\n",
      "\n\n",
      "| a | b |\n",
      "|---|---|\n",
      "***",
      "---",
      "[",
      "]",
      "(http",
      "\\",
      "&#",
      ";",
      "<br>",
      "<!-- -->",
      "　　",
      " ",
      "\t",
      "    ",
      "\uE000",
      "1",
      "\uE001",
      "\uE002",
      "\uE010",
      "\uE011",
      "\u0000",
      "\uD83D",
      "`",
      "~",
      "=",
      "\r",
      "一、",
      "（二）"
    };
    MarkdownOptions options =
        STANDARD
            .figures(List.of(new Inline.Figure("1", "", List.of())))
            .slots((name, level) -> List.of());
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(25); k >= 0; k--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      List<Block> blocks = parse(text.toString(), options);
      PlainText.of(blocks);
      assertTrue(
          blocks.stream().allMatch(b -> !(b instanceof Heading h) || h.level() <= 4), "too deep");
    }
  }

  private static List<Block> parse(String markdown, MarkdownOptions options) {
    return MarkdownParser.parse(markdown, options).value().orElseThrow();
  }
}
