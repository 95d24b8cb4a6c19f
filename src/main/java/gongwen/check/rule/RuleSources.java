package gongwen.check.rule;

import gongwen.diagnostic.Message;

/** The standards, regulations and customs on which more than one rule rests. */
public final class RuleSources {
  public static final Message REGULATION_15 =
      Message.of(
          "《党政机关公文处理工作条例》第十五条",
          "Regulations on official documents of Party and government, art. 15");

  public static final Message STRUCTURE =
      Message.of("GB/T 9704-2012 7.3.3 结构层次序数", "GB/T 9704-2012 7.3.3, serials of the structure");

  public static final Message PUNCTUATION =
      Message.of("GB/T 15834-2011 标点符号用法", "GB/T 15834-2011, punctuation");

  public static final Message LIKE_NUMERALS =
      Message.of("GB/T 15835-2011 同类别同形式", "GB/T 15835-2011, like numerals in like form");

  /** No clause states it: numbers and dates of a unit's documents are to agree. */
  public static final Message LEDGERS =
      Message.of(
          "台账惯例：各份材料的数字和日期相互一致", "custom of ledgers: numbers and dates agree with each other");

  /** What every register of issues has in its columns. */
  public static final Message ISSUE_REGISTER =
      Message.of(
          "整改台账惯例：问题、措施、责任、时限、结果一项不缺",
          "custom of registers of issues: measure, owner, time limit and result, none left out");

  public static final Message USAGE =
      Message.of("文稿惯例：一处不说两样的话", "custom of prose: nothing is said in two ways at once");

  public static final Message ONE_NAME =
      Message.of("文稿惯例：单位的名称和自称前后一致", "custom of prose: one unit, one name throughout");

  private RuleSources() {}
}
