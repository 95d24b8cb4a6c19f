package gongwen.standard;

/** How firmly a measure of the standard stands, from the firmest to the loosest. */
public enum Strength {
  /** Prescribed. */
  PRESCRIBED("规定", "prescribed"),
  /** 一般: what generally holds; special cases may differ. */
  GENERAL("一般", "general"),
  /** 推荐: recommended. */
  RECOMMENDED("推荐", "recommended"),
  /** Not in the standard: what it implies for a given program, or what offices do. */
  PRACTICE("实务", "practice");

  private final String zh;
  private final String en;

  Strength(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  public String zh() {
    return zh;
  }

  public String en() {
    return en;
  }
}
