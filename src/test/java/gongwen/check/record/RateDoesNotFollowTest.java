package gongwen.check.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.model.Indicator;
import gongwen.model.Quantity;
import gongwen.text.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateDoesNotFollowTest {
  private static final Ref REF = Ref.root("a.yaml").field("indicators");

  private static Indicator indicator(
      String id,
      String name,
      String value,
      String measure,
      String asOf,
      String before,
      String beforeAsOf) {
    return new Indicator(
        REF.item(0),
        id,
        name,
        Quantity.parse(value),
        measure,
        day(asOf),
        "",
        Optional.of(new Indicator.Before(REF.item(0), Quantity.parse(before), day(beforeAsOf))),
        List.of(),
        id.equals("schools") ? List.of(part("移交公办", "12"), part("", "5")) : List.of());
  }

  private static Optional<LocalDate> day(String written) {
    return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
  }

  private static Indicator.Part part(String name, String value) {
    return new Indicator.Part(REF.item(0), "", name, Optional.of(Quantity.parse(value)));
  }

  private static List<String> wrong(String text) {
    Claims claims =
        new Claims(
            List.of(
                indicator("spent", "教育支出", "71.35", "亿元", "2024-12-31", "64.82", "2023-12-31"),
                indicator("schools", "示范校", "62", "所", "2024-12-31", "50", "2023-12-31"),
                indicator("review", "审核率", "97.5", "%", "2024-12-31", "91.2", "2023-12-31"),
                indicator("places", "学位数", "900", "个", "2024-12-31", "800", "2022-12-31"),
                indicator("staff", "在岗教师", "90", "人", "2024-12-31", "80", ""),
                indicator("rooms", "教室", "90", "间", "", "80", "2023-12-31"),
                indicator("ratio", "师生比", "1:12", "", "2024-12-31", "1", "2023-12-31")));
    return claims.in(text).stream()
        .filter(claim -> !claim.holds())
        .map(claim -> claim.words() + " " + claim.due().toPlainString())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "大班额比例由15.72%下降到3.05%，下降13.67个百分点。|下降13.67个百分点 -12.67",
        "大班额比例由15.72%下降到3.05%，提高12.67个百分点。|提高12.67个百分点 -12.67",
        "经费从800元提高到1000元，增长20%。|增长20% 25.00",
        "经费从800元提高到1000元，增加300元，增长25%。|增加300元 200",
        "教育支出71.35亿元，比上年增长12%。|增长12% 10.07",
        "全市教育支出达到71.35亿元（同比增长10.1%，比2023年增加7.53亿元）。|增加7.53亿元 6.53",
        "教育支出71.35亿元，比上年增长11%。|增长11% 10.07",
        "教育支出${指标(\"spent\")}亿元，增长1.01%。|增长1.01% 10.07",
        "示范校由${indicator(\"schools\").before}所增加到${indicator('schools')}所，增长20%。|增长20% 24.00",
        "示范校62所，增加15所。|增加15所 12",
        "审核率97.5%，提高6.9个百分点。|提高6.9个百分点 6.3",
        "共有教师1264名，其中女教师712名，占65.3%。|占65.3% 56.33",
        "治理示范校62所，其中移交公办12所（占66.5%）。|占66.5% 19.35",
        "示范校中移交公办12所，占66.5%。|占66.5% 19.35",
        "教育支出71.35亿元，增长12％。|增长12％ 10.07",
        "学位数900个，比2022年增长20%。|增长20% 12.50",
        "在岗教师90人，增长20%。|增长20% 12.50",
        "示范校由0所增加到62所，增加15所。|增加15所 62",
        "示范校62所，增加11所。|增加11所 12",
        "大班额比例由15.72%下降到3.00%，下降12.8个百分点。|下降12.8个百分点 -12.72"
      })
  void whatDoesNotFollowIsFound(String text, String found) {
    assertEquals(List.of(found), wrong(text).stream().distinct().toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "大班额比例由15.72%下降到3.05%，下降12.67个百分点。",
        "大班额比例由15.7%下降到3.05%，下降12.67个百分点。",
        "大班额比例由15.72%下降到3.05%，下降12.6个百分点。",
        "经费从800元提高到1000元，增加200元，增长25%。",
        "经费从800.5元提高到1000元，增加200元。",
        "经费从800元提高到1000.5元，增加200元。",
        "经费从1000元提高到1006元，增长0%。",
        "示范校由0所增加到62所，增长12%。",
        "教育支出71.35亿元，比上年增加6.53亿元、增长10.07%。",
        "教育支出71.35亿元，增长10%。",
        "教育支出71.35亿元，增长10.0%。",
        "教育支出68.02亿元，增长3%。",
        "教育支出71.35亿元，环比增长2%。",
        "教育支出71.35亿元，同比增长10.07%。",
        "教育支出71.35万元，增长12%。",
        "教育支出71.36亿元，增长12%。",
        "示范校62所，增加300人。",
        "示范校62所，提高24个百分点。",
        "示范校中移交公办12所，占19.4%。",
        "示范校中移交公办13所，占66.5%。",
        "学位数900个，比上年增长20%。",
        "学位数900个，同比增长20%。",
        "在岗教师90人，同比增长20%。",
        "教室90间，比上年增长20%。",
        "师生比1:12，增长20%。",
        "在岗教师90人，比上年增长20%。",
        "经费从800元提高到1000元，比上年增长20%。",
        "示范校由${count(\"检查\")}所增加到62所，增加15所。",
        "示范校由50所增加到${count(\"检查\")}所，增加15所。",
        "共有62所，其中合格${count(\"检查\")}所，占50%。",
        "教育支出71.35亿元，比2019年增长40%。",
        "教育支出71.35亿元，增长${指标(\"spent\").增幅}%。",
        "教育支出71.35亿元，增长近12%。",
        "审核率97.5%，提高6.3个百分点。",
        "示范校62所，增加12所。",
        "经费从800元提高到1000元，惠及学生增加30%。",
        "共有教师1264名，其中女教师712名，占56.3%。",
        "共有教师1264名，其中女教师712名，占全省的3%。",
        "${count(\"检查\")}所，其中合格5所，占50%。",
        "从零起步，增长12%。"
      })
  void whatFollowsOrRefersToSomethingElseIsNot(String text) {
    assertEquals(List.of(), wrong(text));
  }

  @ParameterizedTest
  @CsvSource({
    "审核率由91.2%提高到97.5%，提高6.3%。, true",
    "审核率由91.2%提高到97.5%，提高6.9%。, false",
    "审核率由91.2%提高到97.5%，提高6.3个百分点。, false",
  })
  void aDifferenceOfPercentagesThatIsCalledARate(String text, boolean points) {
    Claims claims = new Claims(List.of());
    assertEquals(List.of(points), claims.in(text).stream().map(Claim::meansPoints).toList());
  }

  @Test
  void longTextsTakeNoTime() {
    String text = "由" + "教育支出".repeat(20_000) + "1%，" + "其中".repeat(20_000) + "12名，".repeat(20_000);
    assertEquals(List.of(), wrong(text));
  }
}
