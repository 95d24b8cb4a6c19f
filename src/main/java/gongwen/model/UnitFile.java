package gongwen.model;

import gongwen.record.Embedded;
import gongwen.text.Ref;
import gongwen.yaml.Key;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one unit file says about one unit in one year, with its shared parts and ledgers put in.
 *
 * @param version the version of the format; absent means 1
 * @param members path patterns of the direct members' files, relative to this file
 * @param data a free map for own templates: texts ({@link String}), {@link List}s and {@link Map}s
 */
public record UnitFile(
    Ref ref,
    @Key(en = "version", zh = "版本") Optional<Integer> version,
    @Key(en = "unit", zh = "单位", required = true) Unit unit,
    @Key(en = "year", zh = "年度", required = true) int year,
    @Key(en = "responsibility", zh = "责任制") Responsibility responsibility,
    @Embedded Ledgers ledgers,
    @Key(en = "members", zh = "下级单位") List<String> members,
    @Key(en = "data", zh = "附加") Map<String, Object> data,
    @Key(en = "reports", zh = "报告") List<Report> reports) {

  /** 台账: what was done, found, measured and planned, line by line. */
  public record Ledgers(
      @Key(en = "activities", zh = "活动") List<Activity> activities,
      @Key(en = "issues", zh = "问题") List<Issue> issues,
      @Key(en = "indicators", zh = "指标") List<Indicator> indicators,
      @Key(en = "plans", zh = "下一步") List<Plan> plans,
      @Key(en = "stages", zh = "实施步骤") List<Stage> stages,
      @Key(en = "meetings", zh = "会议") List<Meeting> meetings) {}

  /** The same with other ledgers. */
  public UnitFile recording(Ledgers other) {
    return new UnitFile(ref, version, unit, year, responsibility, other, members, data, reports);
  }

  /** The one version of the format that there is. */
  public static final int VERSION = 1;

  /** Years outside of these are slips of the pen. */
  public static final int FIRST_YEAR = 1949;

  public static final int LAST_YEAR = 2199;
}
