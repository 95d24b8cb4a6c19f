package gongwen.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.document.Block.Enumeration;
import gongwen.document.Block.Heading;
import gongwen.document.Block.Item;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTest {
  private static final List<LabelStyle> STANDARD =
      List.of(LabelStyle.CHAPTER, LabelStyle.SECTION, LabelStyle.ITEM, LabelStyle.SUBITEM);

  /** Levels in the order of reading, then the labels expected. */
  @ParameterizedTest
  @CsvSource({
    "1 1 1, 一、 二、 三、",
    "1 2 2 1 2, 一、 （一） （二） 二、 （一）",
    "1 2 3 4 4 3 2 3, 一、 （一） 1. （1） （2） 2. （二） 1.",
    "1 3 3 2 3, 一、 1. 2. （一） 1.",
    "2 2 1 2, （一） （二） 一、 （一）",
    "1 4 1 4, 一、 （1） 二、 （1）",
  })
  void headingsStartAnewUnderEachParent(String levels, String labels) {
    assertEquals(labels, labels(Numbering.number(headings(levels, STANDARD))));
  }

  @ParameterizedTest
  @CsvSource({
    "FIRST_IS, 一是 二是 三是 四是",
    "FIRST_MUST, 一要 二要 三要 四要",
    "FIRSTLY, 第一， 第二， 第三， 第四，",
    "FIRST_OF_ALL, 首先， 其次， 再次， 最后，",
    "ITEM, 1. 2. 3. 4.",
    "SUBITEM, （1） （2） （3） （4）",
  })
  void headingsAndItemsOfAStyleReadAlike(LabelStyle style, String labels) {
    assertEquals(labels, labels(Numbering.number(headings("1 1 1 1", List.of(style)))));
    assertEquals(labels, labels(Numbering.number(List.of(enumeration(style, "", "", "", "")))));
  }

  @Test
  void lastIsSaidFromThreeOn() {
    assertEquals("首先，", labels(Numbering.number(headings("1", List.of(LabelStyle.FIRST_OF_ALL)))));
    assertEquals(
        "首先， 其次，", labels(Numbering.number(headings("1 1", List.of(LabelStyle.FIRST_OF_ALL)))));
    assertEquals(
        "首先， 其次， 最后，",
        labels(Numbering.number(headings("1 1 1", List.of(LabelStyle.FIRST_OF_ALL)))));
  }

  @Test
  void anotherStyleAtTheSameLevelStartsAnew() {
    List<Block> blocks = new ArrayList<>(headings("1 1", List.of(LabelStyle.FIRST_IS)));
    blocks.addAll(headings("1 1", List.of(LabelStyle.FIRST_MUST)));
    assertEquals("一是 二是 一要 二要", labels(Numbering.number(blocks)));
  }

  @Test
  void lastOfEachGroupIsItsOwn() {
    List<LabelStyle> levels = List.of(LabelStyle.CHAPTER, LabelStyle.FIRST_OF_ALL);
    assertEquals(
        "一、 首先， 其次， 最后， 二、 首先， 其次，", labels(Numbering.number(headings("1 2 2 2 1 2 2", levels))));
  }

  @Test
  void labelsThatAreThereAreKeptAndCounted() {
    List<Block> once = Numbering.number(headings("1 2 2 1", STANDARD));
    assertEquals(once, Numbering.number(once));
    List<Block> more = new ArrayList<>(once);
    more.addAll(headings("1", STANDARD));
    assertEquals("一、 （一） （二） 二、 三、", labels(Numbering.number(more)));
    assertEquals(
        "3. 4.", labels(Numbering.number(List.of(enumeration(LabelStyle.ITEM, "3.", "4.")))));
  }

  @ParameterizedTest
  @CsvSource({"1, 一、", "9, 九、", "10, 十、", "11, 十一、", "19, 十九、", "20, 二十、", "21, 二十一、", "99, 九十九、"})
  void numeralsOfLabels(int n, String label) {
    assertEquals(label, LabelStyle.CHAPTER.label(n, n));
  }

  @Test
  void everyLabelIsRecognised() {
    for (LabelStyle style : LabelStyle.values()) {
      for (int n = 1; n < 40; n++) {
        String label = style.label(n, 39);
        assertEquals(label, style.labelOf(label + "加强领导"));
        assertEquals("", style.labelOf("加强领导" + label));
      }
    }
  }

  private static List<Block> headings(String levels, List<LabelStyle> styles) {
    List<Block> blocks = new ArrayList<>();
    for (String word : levels.split(" ")) {
      int level = Integer.parseInt(word);
      blocks.add(
          new Heading(
              level,
              styles.get(level - 1),
              "",
              List.of(new Inline.Text("标题")),
              List.of(),
              Origin.UNKNOWN));
    }
    return blocks;
  }

  private static Enumeration enumeration(LabelStyle style, String... labels) {
    List<Item> items = new ArrayList<>();
    for (String label : labels) {
      items.add(new Item(label, List.of(new Inline.Text("事项"))));
    }
    return new Enumeration(style, items, Origin.UNKNOWN);
  }

  private static String labels(List<Block> blocks) {
    List<String> labels = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Heading heading) {
        labels.add(heading.label());
      } else if (block instanceof Enumeration enumeration) {
        enumeration.items().forEach(item -> labels.add(item.label()));
      }
    }
    return String.join(" ", labels);
  }
}
