package gongwen.inspect.measured;

import gongwen.diagnostic.Message;

/** The special forms of clause 10, in which some rules of clause 7 are other ones. */
public enum SpecialForm {
  /** 信函. */
  LETTER("信函格式", "a letter", "10.1"),
  /** 命令（令）. */
  ORDER("命令（令）格式", "an order", "10.2"),
  /** 纪要. */
  MINUTES("纪要格式", "minutes", "10.3");

  private final String zh;
  private final String en;
  private final String clause;

  SpecialForm(String zh, String en, String clause) {
    this.zh = zh;
    this.en = en;
    this.clause = clause;
  }

  /** That a document has this form. */
  public Message recognized() {
    return Message.of(
        "按%1$s（%3$s）测量，其中另有规定的各条不适用",
        "measured as %2$s (%3$s); rules that are other ones there do not apply", zh, en, clause);
  }

  /** Why a rule does not apply. */
  public Message otherRule() {
    return Message.of("%1$s另有规定（%3$s）", "%2$s has a rule of its own (%3$s)", zh, en, clause);
  }
}
