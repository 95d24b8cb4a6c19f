package gongwen.check;

import gongwen.diagnostic.Message;

/** The customs of ledgers, on which rules rest that no clause states. */
final class Ledgers {
  static final Message CUSTOM =
      Message.of(
          "台账惯例：各份材料的数字和日期相互一致", "custom of ledgers: numbers and dates agree with each other");

  /** What every register of issues asks for in its columns. */
  static final Message COLUMNS =
      Message.of(
          "整改台账惯例：问题、措施、责任、时限、结果一项不缺",
          "custom of registers of issues: measure, owner, time limit and result, none left out");

  private Ledgers() {}
}
