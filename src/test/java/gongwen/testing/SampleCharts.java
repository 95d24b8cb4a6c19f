package gongwen.testing;

import gongwen.document.Block.Chart;
import gongwen.document.Block.Series;
import gongwen.document.Block.Value;
import gongwen.document.ChartForm;
import gongwen.document.Origin;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Charts of every shape, of an invented county. */
public final class SampleCharts {
  private static final List<String> MONTHS =
      List.of("1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月");
  private static final List<String> SCHOOLS = List.of("柳溪镇中心小学", "青石岭初级中学", "云川县第二幼儿园", "望江中学");

  private SampleCharts() {}

  /** All of them, under names of their own. */
  public static Map<String, Chart> all() {
    Map<String, Chart> all = new LinkedHashMap<>();
    all.put("months", months());
    all.put("schools", schools());
    for (ChartForm form : ChartForm.values()) {
      all.put(
          "states-" + form,
          chart(
              form,
              "规定动作完成情况",
              SCHOOLS,
              List.of("完成", "逾期", "未完成"),
              8,
              3,
              4,
              12,
              5,
              6,
              9,
              4,
              3,
              0,
              1,
              2));
    }
    all.put("one", chart(ChartForm.CLUSTERED_COLUMNS, "一组", List.of("甲"), List.of("数量"), 7));
    all.put(
        "zero", chart(ChartForm.CLUSTERED_COLUMNS, "全零", List.of("甲", "乙"), List.of("数量"), 0, 0));
    all.put(
        "negative",
        chart(
            ChartForm.CLUSTERED_BARS,
            "增减",
            List.of("甲", "乙"),
            List.of("增减", "同期"),
            -5,
            3,
            4,
            -120));
    all.put(
        "negative-columns",
        chart(
            ChartForm.CLUSTERED_COLUMNS,
            "增减",
            List.of("甲", "乙"),
            List.of("增减", "同期"),
            -5,
            3,
            4,
            -2));
    all.put("long", longNames());
    all.put("twenty-five", many(25, 1));
    all.put("forty", many(40, 1));
    all.put("four-hundred", many(400, 3));
    all.put(
        "six",
        chart(
            ChartForm.CLUSTERED_BARS,
            "",
            List.of("上半年", "下半年"),
            List.of("学习", "宣讲", "检查", "培训", "会议", "调研"),
            6,
            5,
            4,
            3,
            2,
            1,
            1,
            2,
            3,
            4,
            5,
            6));
    all.put(
        "seven",
        chart(
            ChartForm.STACKED_BARS,
            "七类",
            List.of("甲"),
            List.of("1", "2", "3", "4", "5", "6", "7"),
            1,
            2,
            3,
            4,
            5,
            6,
            7));
    return all;
  }

  public static Chart months() {
    return chart(
        ChartForm.CLUSTERED_COLUMNS,
        "各月活动情况",
        MONTHS,
        List.of("集中学习", "宣讲"),
        4,
        1,
        2,
        0,
        5,
        2,
        4,
        3,
        6,
        1,
        8,
        2,
        3,
        0,
        1,
        0,
        7,
        4,
        12,
        3,
        6,
        2,
        5,
        1);
  }

  public static Chart schools() {
    return chart(
        ChartForm.CLUSTERED_BARS,
        "各单位问题整改情况",
        SCHOOLS,
        List.of("发现", "完成整改"),
        8,
        6,
        5,
        5,
        0,
        0,
        12,
        3);
  }

  private static Chart longNames() {
    String name = "云川县青石岭乡九年一贯制学校附属幼儿园（含两个教学点）".repeat(3);
    return chart(
        ChartForm.CLUSTERED_COLUMNS,
        "名称很长的图".repeat(9),
        List.of(name, name + "B & <C>"),
        List.of("已经按照规定时限完成整改并且经过上级单位验收销号的问题数量".repeat(2), "二"),
        1,
        2,
        3,
        123456789);
  }

  private static Chart many(int categories, int series) {
    List<String> names = new ArrayList<>();
    int[] values = new int[categories * series];
    for (int i = 0; i < categories; i++) {
      names.add("第" + (i + 1) + "村");
    }
    for (int i = 0; i < values.length; i++) {
      values[i] = i * 7 % 23;
    }
    return chart(
        ChartForm.CLUSTERED_COLUMNS,
        "各村",
        names,
        List.of("学习", "宣讲", "检查").subList(0, series),
        values);
  }

  /** Category by category, the value of each series. */
  public static Chart chart(
      ChartForm form, String title, List<String> categories, List<String> names, int... values) {
    List<Series> series = new ArrayList<>();
    for (int s = 0; s < names.size(); s++) {
      List<Value> own = new ArrayList<>();
      for (int c = 0; c < categories.size(); c++) {
        own.add(new Value(BigDecimal.valueOf(values[c * names.size() + s]), "", List.of()));
      }
      series.add(new Series(names.get(s), own));
    }
    return new Chart(form, title, "单位：个", categories, series, Origin.UNKNOWN);
  }
}
