package gongwen.font;

import gongwen.layout.FontRole;
import java.util.List;

/** The fonts that serve a role of the standard, the best first, each with all its names. */
final class KnownFonts {
  private KnownFonts() {}

  /**
   * Each inner list is one font: the name by which people know it, then those it carries inside.
   */
  static List<List<String>> of(FontRole role) {
    return switch (role) {
      case TITLE ->
          List.of(
              List.of("方正小标宋简体", "FZXiaoBiaoSong-B05S", "FZXBSJW--GB1-0", "方正小标宋_GB2312"),
              List.of("方正小标宋_GBK", "FZXiaoBiaoSong-B05", "FZXBSK--GBK1-0"),
              List.of("华文中宋", "STZhongsong"));
      case HEI ->
          List.of(
              List.of("黑体", "SimHei"),
              List.of("方正黑体_GBK", "FZHei-B01", "FZHTK--GBK1-0"),
              List.of("方正黑体简体", "FZHei-B01S", "FZHTJW--GB1-0"),
              List.of("华文黑体", "STHeiti"));
      case KAI ->
          List.of(
              List.of("楷体_GB2312", "KaiTi_GB2312"),
              List.of("楷体", "KaiTi"),
              List.of("方正楷体_GBK", "FZKai-Z03", "FZKTK--GBK1-0"),
              List.of("方正楷体简体", "FZKai-Z03S", "FZKTJW--GB1-0"),
              List.of("华文楷体", "STKaiti"));
      case FANG ->
          List.of(
              List.of("仿宋_GB2312", "FangSong_GB2312"),
              List.of("仿宋", "FangSong"),
              List.of("方正仿宋_GBK", "FZFangSong-Z02", "FZFSK--GBK1-0"),
              List.of("方正仿宋简体", "FZFangSong-Z02S", "FZFSJW--GB1-0"),
              List.of("华文仿宋", "STFangsong"));
      case SONG ->
          List.of(
              List.of("宋体", "SimSun"),
              List.of("新宋体", "NSimSun"),
              List.of("方正书宋_GBK", "FZShuSong-Z01", "FZSSK--GBK1-0"),
              List.of("方正书宋简体", "FZShuSong-Z01S", "FZSSJW--GB1-0"),
              List.of("华文宋体", "STSong"));
    };
  }

  /** The role's typeface as GB/T 9704-2012 names it. */
  static String standardName(FontRole role) {
    return switch (role) {
      case TITLE -> "小标宋体";
      case HEI -> "黑体";
      case KAI -> "楷体";
      case FANG -> "仿宋体";
      case SONG -> "宋体";
    };
  }
}
