package gongwen.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.document.Block.Alignment;
import gongwen.document.Block.Cell;
import gongwen.document.Block.Column;
import gongwen.document.Block.Row;
import gongwen.document.Block.Table;
import gongwen.document.Inline;
import gongwen.document.Origin;
import gongwen.layout.PageLayout.Orientation;
import gongwen.standard.Standard;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {
  private static final PageLayout LAYOUT = PageLayout.standard();
  private static final String LONG = "为青年教师建立学习档案，每月抽查一次，支委与青年教师结对交流，做到责任到岗、任务到人。";

  private static Table table(List<String> heads, List<List<String>> rows) {
    return new Table(
        "",
        heads.stream().map(head -> new Column(head, Alignment.LEFT)).toList(),
        rows.stream()
            .map(row -> new Row(row.stream().map(ColumnWidthsTest::cell).toList()))
            .toList(),
        Origin.UNKNOWN);
  }

  private static Cell cell(String text) {
    return new Cell(text.isEmpty() ? List.of() : List.of(List.of(new Inline.Text(text))));
  }

  private static Table ledger(String fill) {
    return table(
        List.of("序号", "问题", "表现", "整改措施", "责任人", "时限", "完成情况", "佐证"),
        List.of(List.of("1", fill, fill, fill, "德育主任", "2024年6月30日", "正在整改", fill)));
  }

  /** Width of a column in characters of its text. */
  private static double characters(ColumnWidths widths, int column) {
    return (widths.points().get(column) - 2 * Standard.CELL_PADDING.points()) / widths.textSize();
  }

  @Test
  void ledgerOfEightColumnsIsWide() {
    for (String fill : List.of(LONG, "无", "")) {
      ColumnWidths widths = ColumnWidths.of(ledger(fill), LAYOUT);
      assertEquals(Orientation.LANDSCAPE, widths.orientation());
      assertEquals(Standard.WIDE_TABLE_SIZE.points(), widths.textSize());
    }
  }

  @Test
  void smallTablesAreUpright() {
    assertFalse(
        ColumnWidths.isWide(
            table(List.of("阵地", "责任人", "数量"), List.of(List.of("公众号", "德育主任", "1"))), LAYOUT));
    assertFalse(
        ColumnWidths.isWide(
            table(
                List.of("序号", "问题", "整改措施", "责任人", "时限"),
                List.of(List.of("1", LONG, LONG, "德育主任", "2024年6月30日"))),
            LAYOUT));
  }

  @Test
  void manyColumnsOfProseAreWide() {
    List<String> heads = List.of("甲", "乙", "丙", "丁", "戊", "己", "庚");
    assertTrue(ColumnWidths.isWide(table(heads, List.of(Collections.nCopies(7, LONG))), LAYOUT));
    assertFalse(ColumnWidths.isWide(table(heads, List.of(Collections.nCopies(7, "12"))), LAYOUT));
  }

  @Test
  void columnsFillTheTypeWidth() {
    for (Orientation orientation : Orientation.values()) {
      for (Table table : List.of(ledger(LONG), ledger(""), table(List.of("甲"), List.of()))) {
        ColumnWidths widths = ColumnWidths.of(table, LAYOUT, orientation);
        double sum = widths.points().stream().mapToDouble(Double::doubleValue).sum();
        assertEquals(LAYOUT.typeWidth(orientation), sum, 0.001);
        assertTrue(widths.points().stream().allMatch(width -> width > 0));
      }
    }
  }

  @Test
  void datesCodesAndShortHeadsStayOnOneLine() {
    Table table =
        table(
            List.of("编号", "表现", "整改措施", "时限", "完成情况"),
            List.of(List.of("W-2024-01", LONG + LONG, LONG, "2024年12月30日", LONG)));
    ColumnWidths widths = ColumnWidths.of(table, LAYOUT, Orientation.PORTRAIT);
    assertTrue(characters(widths, 0) >= TextWidth.of("W-2024-01"));
    assertTrue(characters(widths, 3) >= TextWidth.of("2024年12月30日"));
    assertTrue(characters(widths, 4) >= TextWidth.of("完成情况"));
    assertTrue(characters(widths, 1) > characters(widths, 2), "the longer text has more room");
  }

  @Test
  void rowsTellTheirHeight() {
    Table table = table(List.of("甲", "乙"), List.of(List.of("短", "短"), List.of("短", LONG + LONG)));
    List<Integer> lines = ColumnWidths.of(table, LAYOUT).rowLines();
    assertEquals(List.of(1, 1), lines.subList(0, 2));
    assertTrue(lines.get(2) > 1);
  }

  @Test
  void moreThanFitsIsPressedTogether() {
    List<String> heads = Collections.nCopies(60, "完成情况");
    ColumnWidths widths =
        ColumnWidths.of(table(heads, List.of(Collections.nCopies(60, "2024年12月30日"))), LAYOUT);
    double sum = widths.points().stream().mapToDouble(Double::doubleValue).sum();
    assertEquals(LAYOUT.typeWidth(Orientation.LANDSCAPE), sum, 0.001);
    assertTrue(widths.points().stream().allMatch(width -> width > 0));
  }

  @Test
  void longTablesAreSetInTime() {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      rows.add(List.of("1", LONG, LONG, LONG, "德育主任", "2024年6月30日", "正在整改", LONG));
    }
    Table table = table(List.of("序号", "问题", "表现", "整改措施", "责任人", "时限", "完成情况", "佐证"), rows);
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> assertEquals(5001, ColumnWidths.of(table, LAYOUT).rowLines().size()));
  }
}
