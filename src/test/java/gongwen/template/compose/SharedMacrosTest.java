package gongwen.template.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The macros that all kinds share. */
class SharedMacrosTest {
  private static final String UNIT =
      """
      unit: {name: 某单位}
      year: 2024
      responsibility:
        field: 安全工作
        basis: [{title: 甲}, {title: 关于《乙》的通知}, {title: 丙}]
        documents: [{title: 甲, number: 甲发〔2024〕1号}, {title: 《乙》}]
      activities:
        - {date: 2024-05-06, kind: 宣讲, count: 12}
        - {date: 2024-05-07, kind: 宣讲, count: 80余, measure: 人次}
      reports:
        - {template: own, period: 2024-Q2, document: {date: 2024-07-01}}
      """;

  @TempDir Path folder;

  private List<String> lines(String body) {
    return new Desk(folder).template("<#import \"/shared/prose.ftl\" as p>" + body).lines(UNIT);
  }

  @Test
  void titlesStandSideBySideUnlessANumberDividesThem() {
    assertEquals(
        List.of("《甲》《关于〈乙〉的通知》和《丙》；《甲》（甲发〔2024〕1号）和《乙》"),
        lines("${p.papers(responsibility.basis)}；${p.papers(responsibility.documents)}"));
  }

  @Test
  void enumerationsInOneParagraph() {
    assertEquals(
        List.of("一是甲；二是乙。一要甲；二要乙。第一，甲；第二，乙。首先，甲；其次，乙；再次，丙；最后，丁。独一个。"),
        lines(
            "${p.inline([\"甲。\", \"乙\"])}${p.inline([\"甲\", \"乙\"], \"一要\")}"
                + "${p.inline([\"甲\", \"乙\"], \"第一\")}"
                + "${p.inline([\"甲\", \"乙\", \"丙\", \"丁\"], \"首先\")}${p.inline([\"独一个\"])}"));
  }

  @Test
  void partsOfOneSentence() {
    assertEquals(
        List.of("甲、乙；甲、乙，丙；甲，乙；丙；甲、乙和丙；3个群"),
        lines(
            "${p.enumerate([\"甲\", \"乙。\"])}；${p.enumerate([\"甲、乙\", \"丙\"])}；"
                + "${p.enumerate([\"甲，乙\", \"丙\"])}；${p.series([\"甲\", \"乙\", \"丙\"])}；"
                + "${p.bare(\" 3 个群。\")}"));
  }

  @Test
  void amountsAndNumerals() {
    assertEquals(
        List.of("12次、80余人次；两个、十二个；二"),
        lines("${p.amounts(works()[0])}；${counting(2)}个、${counting(12)}个；${cardinal(2)}"));
  }

  @Test
  void tables() {
    assertEquals(
        List.of("甲|乙", "1|a|b", "2|"),
        lines(
            "<@p.table heads=[\"甲\", \"乙\"] aligns=[\"中\", \"左\"] rows=[[\"1\", \"a|b\"], [\"2\", \"\"]]/>"));
    assertEquals(List.of("无"), lines("<@p.table heads=[\"甲\"] aligns=[\"左\"] rows=[]/>无"));
  }
}
