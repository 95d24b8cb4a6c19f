package gongwen.model;

import gongwen.text.Ref;
import gongwen.yaml.Key;

/**
 * The unit that reports.
 *
 * @param selfName how it speaks of itself: 我校, 我局
 */
public record Unit(
    Ref ref,
    @Key(en = "name", zh = "名称", required = true) String name,
    @Key(en = "shortName", zh = "简称") String shortName,
    @Key(en = "selfName", zh = "自称") String selfName,
    @Key(en = "kind", zh = "类型") String kind,
    @Key(en = "superior", zh = "上级") String superior,
    @Key(en = "code", zh = "编号") String code) {

  /** The short name, or the full one when there is none. */
  public String shortOrFullName() {
    return shortName.isEmpty() ? name : shortName;
  }
}
