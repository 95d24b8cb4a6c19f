package gongwen.model;

import gongwen.record.Embedded;
import gongwen.text.Ref;
import gongwen.yaml.Key;
import java.util.List;
import java.util.Optional;

/** A regular duty (规定动作): what must be done, how often, by whom, with what evidence. */
public record Obligation(
    Ref ref,
    @Key(en = "id", zh = "编号", required = true) String id,
    @Key(en = "name", zh = "名称", required = true) String name,
    @Embedded Schedule schedule,
    @Key(en = "subject", zh = "主体") String subject,
    @Key(en = "scope", zh = "范围") Optional<CountedFor> scope,
    @Key(en = "receiver", zh = "接收单位") String receiver,
    @Key(en = "evidence", zh = "佐证") List<String> evidence,
    @Key(en = "basis", zh = "依据") String basis,
    @Key(en = "severity", zh = "要求") Optional<Force> severity) {

  /**
   * How often, and until when.
   *
   * @param min how often in each window; 1 when the file does not say
   * @param per the window; empty for a standing duty
   * @param due months (1–12) by whose end it must have been done
   * @param within a time limit as text: 1h, 24h, 17:00, 第一时间
   */
  public record Schedule(
      @Key(en = "min", zh = "至少") Optional<Integer> min,
      @Key(en = "per", zh = "每") Optional<Frequency> per,
      @Key(en = "due", zh = "月份") List<Integer> due,
      @Key(en = "within", zh = "时限") String within) {}

  /** Whether the minimum holds for all subjects together or for each of them. */
  public enum CountedFor {
    @Key(en = "total", zh = "合计")
    TOTAL,
    @Key(en = "each", zh = "各自")
    EACH
  }

  /** How strongly it binds. */
  public enum Force {
    @Key(en = "must", zh = "必须")
    MUST,
    @Key(en = "should", zh = "应当")
    SHOULD
  }
}
