package gongwen.model;

import gongwen.text.Ref;
import gongwen.yaml.Key;
import java.util.List;

/**
 * A next step (下一步).
 *
 * @param due a day or a word (年底前), printed as written
 * @param answers ids of the issues and risks that it answers
 */
public record Plan(
    Ref ref,
    @Key(en = "title", zh = "名称", required = true) String title,
    @Key(en = "detail", zh = "内容") String detail,
    @Key(en = "owner", zh = "责任人") String owner,
    @Key(en = "due", zh = "时限") String due,
    @Key(en = "answers", zh = "对应问题") List<String> answers) {

  /** The same, answering other issues. */
  public Plan answering(List<String> issues) {
    return new Plan(ref, title, detail, owner, due, issues);
  }
}
