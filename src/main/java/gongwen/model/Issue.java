package gongwen.model;

import gongwen.record.Embedded;
import gongwen.text.Ref;
import gongwen.yaml.Key;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One line of the issue ledger (问题台账). Its state is computed from the dates, never typed. */
public record Issue(
    Ref ref,
    @Key(en = "id", zh = "编号", required = true) String id,
    @Key(en = "kind", zh = "类别") Optional<Kind> kind,
    @Key(en = "title", zh = "名称", required = true) String title,
    @Key(en = "detail", zh = "表现") String detail,
    @Key(en = "theme", zh = "主题") String theme,
    @Key(en = "found", zh = "发现日期") Optional<LocalDate> found,
    @Key(en = "source", zh = "来源") String source,
    @Key(en = "level", zh = "等级") Optional<Level> level,
    @Key(en = "cause", zh = "原因") String cause,
    @Embedded Rectification rectification) {

  /** What is done about it (整改), by whom and until when. */
  public record Rectification(
      @Key(en = "measures", zh = "整改措施") List<String> measures,
      @Key(en = "progress", zh = "进展") String progress,
      @Key(en = "owner", zh = "责任人") String owner,
      @Key(en = "unit", zh = "责任单位") String unit,
      @Key(en = "due", zh = "时限") Optional<TimeLimit> due,
      @Key(en = "closed", zh = "销号日期") Optional<LocalDate> closed,
      @Key(en = "proof", zh = "佐证") String proof) {
    /** Whether it is not closed when this day ends. */
    public boolean openOn(LocalDate day) {
      return closed.filter(closing -> !closing.isAfter(day)).isEmpty();
    }
  }

  /** What has gone wrong, or what may. */
  public enum Kind {
    @Key(en = "issue", zh = "问题")
    ISSUE,
    @Key(en = "risk", zh = "风险")
    RISK
  }

  /** How serious it is. */
  public enum Level {
    @Key(en = "high", zh = "高")
    HIGH,
    @Key(en = "medium", zh = "中")
    MEDIUM,
    @Key(en = "low", zh = "低")
    LOW
  }

  public boolean risk() {
    return kind.filter(k -> k == Kind.RISK).isPresent();
  }
}
