package gongwen.model;

import gongwen.text.Ref;
import gongwen.yaml.Key;
import java.util.List;

/**
 * A report that the unit owes.
 *
 * @param template the kind, by id or by either name
 * @param meeting the title of the meeting that it belongs to
 * @param sections the unit's own words, in the order of the file
 */
public record Report(
    Ref ref,
    @Key(en = "id", zh = "编号") String id,
    @Key(en = "template", zh = "模板", required = true) String template,
    @Key(en = "period", zh = "时段", required = true) Period period,
    @Key(en = "title", zh = "标题") String title,
    @Key(en = "document", zh = "公文要素") Elements document,
    @Key(en = "meeting", zh = "会议") String meeting,
    @Key(en = "speaker", zh = "讲话人") List<Holder> speaker,
    @Key(en = "sections", zh = "正文") List<Section> sections) {

  /** Nothing but a kind and a period: everything in it is composed from the records. */
  public static Report plain(Ref ref, String template, Period period, Elements elements) {
    return new Report(ref, "", template, period, "", elements, "", List.of(), List.of());
  }
}
