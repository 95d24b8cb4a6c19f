package gongwen.check;

import gongwen.diagnostic.Message;

/** The standards and regulations on which rules over words rest. */
final class Standards {
  static final Message REGULATION_15 =
      Message.of(
          "《党政机关公文处理工作条例》第十五条",
          "Regulations on official documents of Party and government, art. 15");

  static final Message REGULATION_9 =
      Message.of(
          "《党政机关公文处理工作条例》第九条", "Regulations on official documents of Party and government, art. 9");

  static final Message USAGE =
      Message.of("文稿惯例：一处不说两样的话", "custom of prose: nothing is said in two ways at once");

  static final Message PUNCTUATION =
      Message.of("GB/T 15834-2011 标点符号用法", "GB/T 15834-2011, punctuation");

  static final Message LIKE_NUMERALS =
      Message.of("GB/T 15835-2011 同类别同形式", "GB/T 15835-2011, like numerals in like form");

  private Standards() {}
}
