package gongwen.model;

import gongwen.text.Ref;
import gongwen.yaml.Key;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A meeting with its agenda (会议). */
public record Meeting(
    Ref ref,
    @Key(en = "title", zh = "名称", required = true) String title,
    @Key(en = "date", zh = "日期") Optional<LocalDate> date,
    @Key(en = "place", zh = "地点") String place,
    @Key(en = "host", zh = "主持") Optional<Holder> host,
    @Key(en = "agenda", zh = "议程") List<AgendaItem> agenda,
    @Key(en = "emphases", zh = "强调") List<String> emphases) {

  /** One point of the agenda, which may have points of its own. */
  public record AgendaItem(
      Ref ref,
      @Key(en = "action", zh = "事项", required = true) String action,
      @Key(en = "speaker", zh = "发言人") Optional<Holder> speaker,
      @Key(en = "document", zh = "文件") String document,
      @Key(en = "items", zh = "分项") List<AgendaItem> items) {}
}
