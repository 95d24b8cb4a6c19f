package gongwen.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Invented units as large as real ones: 30 to 60 activities, 8 to 15 issues, and one report of six
 * to eight pages with the ledgers of both. The same number gives the same unit, always.
 */
final class BenchUnits {
  private static final List<String> KINDS = List.of("安全检查", "应急演练", "专题培训", "工作例会", "宣传教育");
  private static final List<String> PLACES = List.of("礼堂", "门厅", "操场", "走廊", "食堂");
  private static final List<String> FAULTS =
      List.of("堆放杂物", "灯具不亮", "线路老化", "记录不全", "标志脱落", "器材过期");
  private static final List<String> POSTS = List.of("总务主任", "政教主任", "副校长", "年级组长");

  private BenchUnits() {}

  static void make(Path folder, int count) throws IOException {
    for (int i = 1; i <= count; i++) {
      Path file = folder.resolve(String.format(Locale.ROOT, "区%02d/校%04d.yaml", i / 100, i));
      Files.createDirectories(file.getParent());
      Files.writeString(file, unit(i));
    }
  }

  private static String unit(int number) {
    Random random = new Random(number);
    StringBuilder text = new StringBuilder();
    line(text, "单位: {名称: 云岭县第%d小学, 简称: 第%1$d小学, 自称: 我校, 上级: 云岭县教育局}", number);
    line(text, "年度: 2024");
    line(text, "责任制:");
    line(text, "  领域: 校园安全");
    line(text, "  领导小组: {名称: 校园安全工作领导小组, 组长: {职务: 校长}, 副组长: [{职务: 副校长}]}");
    line(text, "  规定动作:");
    line(text, "    - {编号: check, 名称: 安全检查, 至少: 1, 每: 月, 佐证: [检查记录]}");
    line(text, "    - {编号: drill, 名称: 应急演练, 至少: 1, 每: 季度, 佐证: [照片]}");
    activities(text, random);
    issues(text, random);
    line(text, "下一步:");
    line(text, "  - {名称: 开展冬季用火用电检查, 责任人: 总务主任, 时限: 2025-01-15}");
    line(text, "报告:");
    line(text, "  - 模板: 分析研判报告");
    line(text, "    时段: 2024");
    line(text, "    公文要素: {主送: 云岭县教育局, 成文日期: 2024-12-31, 附件: [activity-ledger, issue-ledger]}");
    return text.toString();
  }

  private static void activities(StringBuilder text, Random random) {
    line(text, "活动:");
    int count = 30 + random.nextInt(31);
    for (int i = 0; i < count; i++) {
      String kind = pick(KINDS, random);
      line(
          text,
          "  - {日期: %s, 类别: %s, 名称: 第%d次%s, 人数: %d, 主持: %s, 地点: %s, 对应: [%s],"
              + " 佐证: [检查记录, 照片, 签到表]}",
          day(1 + i * 12 / count, random),
          kind,
          i + 1,
          kind,
          20 + random.nextInt(300),
          pick(POSTS, random),
          pick(PLACES, random),
          kind.equals("应急演练") ? "drill" : "check");
    }
  }

  private static void issues(StringBuilder text, Random random) {
    line(text, "问题:");
    int count = 8 + random.nextInt(8);
    for (int i = 0; i < count; i++) {
      int month = 1 + random.nextInt(9);
      line(
          text,
          "  - {编号: p%d, 名称: %s%s, 发现日期: %s, 整改措施: 限期整改, 责任人: %s, 时限: %s, %s}",
          i + 1,
          pick(PLACES, random),
          pick(FAULTS, random),
          day(month, random),
          pick(POSTS, random),
          day(month + 2, random),
          random.nextInt(12) > 0 ? "销号日期: " + day(month + 1, random) : "进展: 正在采购");
    }
  }

  private static String day(int month, Random random) {
    return String.format(Locale.ROOT, "2024-%02d-%02d", month, 1 + random.nextInt(28));
  }

  private static String pick(List<String> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  private static void line(StringBuilder text, String format, Object... args) {
    text.append(String.format(Locale.ROOT, format, args)).append('\n');
  }
}
