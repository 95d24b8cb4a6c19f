package gongwen.model;

import gongwen.text.Ref;
import gongwen.yaml.Key;
import gongwen.yaml.Shorthand;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A figure that the unit reports as such (指标).
 *
 * @param parts what it consists of; must add up
 * @param of some of what it consists of (其中); need not add up
 */
public record Indicator(
    Ref ref,
    @Key(en = "id", zh = "编号", required = true) String id,
    @Key(en = "name", zh = "名称", required = true) String name,
    @Key(en = "value", zh = "数值", required = true) Quantity value,
    @Key(en = "measure", zh = "单位") String measure,
    @Key(en = "asOf", zh = "截至") Optional<LocalDate> asOf,
    @Key(en = "theme", zh = "主题") String theme,
    @Key(en = "before", zh = "前值") Optional<Before> before,
    @Key(en = "parts", zh = "构成") List<Part> parts,
    @Key(en = "of", zh = "其中") List<Part> of) {

  /** The value at an earlier day. */
  @Shorthand("value")
  public record Before(
      Ref ref,
      @Key(en = "value", zh = "数值", required = true) Quantity value,
      @Key(en = "asOf", zh = "截至") Optional<LocalDate> asOf) {}

  /** Another indicator by its id, or a name with a value of its own. */
  @Shorthand("id")
  public record Part(
      Ref ref,
      @Key(en = "id", zh = "编号") String id,
      @Key(en = "name", zh = "名称") String name,
      @Key(en = "value", zh = "数值") Optional<Quantity> value) {

    /** The same, with another id. */
    public Part referring(String indicator) {
      return new Part(ref, indicator, name, value);
    }
  }

  /** The same, consisting of other parts. */
  public Indicator consisting(List<Part> all, List<Part> some) {
    return new Indicator(ref, id, name, value, measure, asOf, theme, before, all, some);
  }
}
