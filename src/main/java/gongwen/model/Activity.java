package gongwen.model;

import gongwen.record.Embedded;
import gongwen.text.Ref;
import gongwen.yaml.Key;
import java.util.List;
import java.util.Optional;

/**
 * One line of the activity ledger (活动台账).
 *
 * @param date a day or a range; a range belongs to the period of its last day
 * @param serves ids of the obligations that it meets
 */
public record Activity(
    Ref ref,
    @Key(en = "date", zh = "日期", required = true) Days date,
    @Key(en = "kind", zh = "类别", required = true) String kind,
    @Key(en = "title", zh = "名称") String title,
    @Key(en = "summary", zh = "内容") String summary,
    @Key(en = "theme", zh = "主题") String theme,
    @Embedded Extent extent,
    @Key(en = "host", zh = "主持") String host,
    @Key(en = "place", zh = "地点") String place,
    @Key(en = "serves", zh = "对应") List<String> serves,
    @Key(en = "evidence", zh = "佐证") List<String> evidence,
    @Key(en = "status", zh = "状态") Optional<Status> status) {

  /**
   * How much it was.
   *
   * @param count how many times; once when the file does not say
   * @param measure the measure word of the count (场次, 篇 …); 次 when the file does not say
   */
  public record Extent(
      @Key(en = "count", zh = "次数") Optional<Count> count,
      @Key(en = "measure", zh = "单位") String measure,
      @Key(en = "people", zh = "人数") Optional<Count> people) {
    /** How many times, once unless the file says otherwise. */
    public Count times() {
      return count.orElse(Count.ONE);
    }

    /** How many people took part: as the file says, or the count when that is in 人次. */
    public Optional<Count> participants() {
      return people.isPresent() || !measure.equals("人次") ? people : count;
    }

    /** The measure word, 次 unless the file says otherwise. */
    public String measureOrDefault() {
      return measure.isEmpty() ? "次" : measure;
    }
  }

  /** Whether it has happened. */
  public enum Status {
    @Key(en = "done", zh = "完成")
    DONE,
    @Key(en = "planned", zh = "计划")
    PLANNED
  }

  /** The same; what the count says of its measure (3篇) counts where nothing else does. */
  public Activity measured() {
    String own = extent.count().map(Count::measure).orElse("");
    return own.isEmpty() || Count.OF_PEOPLE.contains(own) || !extent.measure().isEmpty()
        ? this
        : new Activity(
            ref,
            date,
            kind,
            title,
            summary,
            theme,
            new Extent(extent.count(), own, extent.people()),
            host,
            place,
            serves,
            evidence,
            status);
  }

  /** The same, serving other obligations. */
  public Activity serving(List<String> obligations) {
    return new Activity(
        ref, date, kind, title, summary, theme, extent, host, place, obligations, evidence, status);
  }

  public boolean planned() {
    return status.filter(s -> s == Status.PLANNED).isPresent();
  }
}
