package gongwen.inspect;

/** Whether a document keeps a clause. */
public enum Verdict {
  PASS("符合", "pass"),
  /** It breaks what is prescribed. */
  FAIL("不符合", "FAIL"),
  /** It differs from what is general, recommended or practice. */
  DIFFERS("不同", "differs"),
  NOT_APPLICABLE("不适用", "n/a"),
  CANNOT_TELL("无法判断", "cannot tell");

  private final String zh;
  private final String en;

  Verdict(String zh, String en) {
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
