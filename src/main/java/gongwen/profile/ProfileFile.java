package gongwen.profile;

import gongwen.check.RuleLevels;
import gongwen.layout.PageLayout.PageNumber;
import gongwen.yaml.Key;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A profile as it is written: what is absent is as the standard has it. What each key means stands
 * in {@code keys_zh.properties} and {@code keys_en.properties} beside this record; the page {@code
 * src/docs/profile.md} is made from both.
 */
public record ProfileFile(
    @Key(en = "name", zh = "名称") String name,
    @Key(en = "margins", zh = "页边距") Margins margins,
    @Key(en = "pitch", zh = "行距") Optional<BigDecimal> pitch,
    @Key(en = "pageNumber", zh = "页码") Optional<PageNumber> pageNumber,
    @Key(en = "fonts", zh = "字体") Fonts fonts,
    @Key(en = "boldLevel3", zh = "三级标题加粗") Optional<Boolean> boldLevel3,
    @Key(en = "markSize", zh = "标志字号") Optional<BigDecimal> markSize,
    @Key(en = "markWord", zh = "标志字样") Optional<String> markWord,
    @Key(en = "rules", zh = "规则") Optional<RuleLevels> rules) {

  /** In millimetres. */
  public record Margins(
      @Key(en = "top", zh = "上") Optional<BigDecimal> top,
      @Key(en = "bottom", zh = "下") Optional<BigDecimal> bottom,
      @Key(en = "left", zh = "左") Optional<BigDecimal> left,
      @Key(en = "right", zh = "右") Optional<BigDecimal> right) {}

  /** Names of fonts. */
  public record Fonts(
      @Key(en = "title", zh = "小标宋") String title,
      @Key(en = "hei", zh = "黑体") String hei,
      @Key(en = "kai", zh = "楷体") String kai,
      @Key(en = "fang", zh = "仿宋") String fang,
      @Key(en = "song", zh = "宋体") String song) {}
}
