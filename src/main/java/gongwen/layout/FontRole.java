package gongwen.layout;

import java.util.List;

/**
 * The typefaces that the standard names, each with the font that is asked for first and those that
 * stand in for it, by the names under which programs know them.
 */
public enum FontRole {
  /** 小标宋体: issuer mark and title. */
  TITLE("方正小标宋简体", "方正小标宋_GBK", "FZXiaoBiaoSong-B05S", "华文中宋", "宋体"),
  /** 黑体: level 1, secrecy, the word 附件. */
  HEI("黑体", "SimHei", "方正黑体_GBK"),
  /** 楷体: level 2, names of signers. */
  KAI("楷体_GB2312", "楷体", "KaiTi", "方正楷体_GBK"),
  /** 仿宋体: everything else. */
  FANG("仿宋_GB2312", "仿宋", "FangSong", "方正仿宋_GBK"),
  /** 宋体: page numbers. */
  SONG("宋体", "SimSun", "方正书宋_GBK");

  private final String font;
  private final List<String> alternatives;

  FontRole(String font, String... alternatives) {
    this.font = font;
    this.alternatives = List.of(alternatives);
  }

  /** The font that is asked for unless a profile names another. */
  public String font() {
    return font;
  }

  /** What stands in for it, the nearest first. */
  public List<String> alternatives() {
    return alternatives;
  }
}
