package gongwen.check;

import gongwen.diagnostic.Message;

/** The custom of ledgers, on which rules rest that no clause states. */
final class Ledgers {
  static final Message CUSTOM =
      Message.of(
          "台账惯例：各份材料的数字和日期相互一致", "custom of ledgers: numbers and dates agree with each other");

  private Ledgers() {}
}
