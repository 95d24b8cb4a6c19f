package gongwen.template.compose;

import gongwen.diagnostic.DiagnosticCode;
import gongwen.diagnostic.Meaning;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Severity;

/** What can be wrong when a document is composed of a unit's records and texts. */
public enum CompositionCode implements DiagnosticCode {
  UNKNOWN_SLOT(
      Severity.ERROR,
      "这种文稿没有这个部分",
      "a kind of document has no such part",
      "用 gongwen template show 看看有哪些部分",
      "see gongwen template show for the parts that it has"),
  SLOT_TWICE(Severity.ERROR, "同一个部分写了两次", "a part is written twice", "合成一个", "make one of the two"),
  SLOT_UNUSED(
      Severity.WARNING,
      "已用“正文”代替全文，别的部分不会印出",
      "the whole text is given, so another part is not printed",
      "删去其中一样",
      "take out one of them"),
  MISSING_SLOT(
      Severity.ERROR,
      "缺少要由单位自己写的部分",
      "a part that the unit itself must write is missing",
      "在报告里写出这个部分",
      "write that part in the report"),
  EMPTY_PART(
      Severity.WARNING,
      "一个部分只有标题没有内容，已略去",
      "a part has a heading only and was left out",
      "写出内容，或删去标题",
      "write its text, or take the heading out"),
  NOTHING_TO_SAY(
      Severity.ERROR,
      "文稿没有内容：本时段没有可写的记录，也没有写正文",
      "there is nothing to say in a document: no records of the period, no text",
      "用“正文”写出内容，或检查时段",
      "write sections, or look at the period"),
  MISSING_TITLE(
      Severity.ERROR,
      "这种文稿要写标题",
      "a kind of document needs a title",
      "在这份报告里写：标题: …",
      "write in this report: title: …"),
  MISSING_DATE(
      Severity.WARNING,
      "没有成文日期，落款处不印日期",
      "there is no date of the document, so none is printed",
      "在“公文要素”里写成文日期",
      "write the date under document"),
  NOT_PRINTED(
      Severity.INFO,
      "这种版式不印某一要素，只写入文件属性",
      "an element is not printed in this style and goes into the properties of the file",
      "不用做什么；要印出来就换成有它的版式",
      "nothing; to have it printed, take a style that has it"),
  PERIOD_WITHOUT_END(
      Severity.ERROR,
      "时段没有写“止”，文稿也没有成文日期",
      "a period has no end, and the document no date",
      "写上“止”或成文日期",
      "give the period an end, or the document a date"),
  UNKNOWN_ATTACHMENT(
      Severity.ERROR,
      "附件既不是本文件里的报告，也不是已有的文稿种类",
      "an attachment is neither a report of this file nor a kind of document",
      "写报告的编号，或文稿种类的名称",
      "give the id of a report, or the name of a kind"),
  ATTACHMENT_CIRCLE(
      Severity.ERROR,
      "报告把自己作为附件",
      "a report is its own attachment",
      "写别的报告",
      "name another report"),
  WHICH_MEETING(
      Severity.ERROR,
      "文件里有几个会议，不知道写的是哪一个",
      "the file has several meetings, and which one is meant is not said",
      "在报告里写：会议: …",
      "write in the report: meeting: …"),
  EXPRESSION_UNCLOSED(
      Severity.ERROR,
      "“${”没有对应的“}”",
      "an opening ${ is never closed",
      "补上“}”；只想印出这两个字符，前面加“\\”",
      "close it; to print these two characters write a backslash before them"),
  EXPRESSION_FAILED(
      Severity.ERROR,
      "“${…}”里的表达式算不出来",
      "the expression in ${…} cannot be computed",
      "看看名称对不对、记录里有没有写",
      "see whether the names are right and the records give them"),
  WRONG_ARGUMENTS(
      Severity.ERROR,
      "函数的参数不对",
      "a function is called with arguments that it does not take",
      "按提示改写参数",
      "write the arguments as the message says"),
  UNKNOWN_KIND(
      Severity.ERROR,
      "活动台账里没有这一类别的记录",
      "no record of the ledger has this kind of activity",
      "看看类别有没有写错；下级单位的活动要加“下级”或“全部”",
      "see whether the kind is misspelt; for activities of members add members or all"),
  AMBIGUOUS_INDICATOR(
      Severity.ERROR,
      "写的名称有几项指标都叫这个",
      "a name is that of several indicators",
      "写编号",
      "write the id"),
  UNKNOWN_INDICATOR(
      Severity.ERROR,
      "没有这个编号或名称、能在本时段使用的指标",
      "there is no such indicator that can be used in this period",
      "看看编号、名称和指标的时段",
      "see whether its id or name and its period are right"),
  COUNTS_ZERO(
      Severity.WARNING,
      "本时段没有这类记录，印出的是 0",
      "there is no such record in this period, and 0 is printed",
      "看看类别和时段，或改写这句话",
      "see whether the kind and the period are right, or write the sentence another way"),
  COUNT_WITHOUT_NUMBER(
      Severity.INFO,
      "有的记录的数只写了“多”，没有计入",
      "some records give no number (多) and were not counted",
      "要计入就写出数来",
      "give numbers to have them counted"),
  OTHER_MEASURE(
      Severity.WARNING,
      "有的记录不以次计，没有计入次数",
      "some records are counted in another measure and were left out of the times",
      "要统计它们，在函数里写出单位",
      "to count them, name their measure in the function");

  private final Meaning meaning;

  CompositionCode(Severity severity, String zh, String en, String helpZh, String helpEn) {
    meaning = Meaning.of(this, severity, new Message(zh, en), new Message(helpZh, helpEn));
  }

  @Override
  public Meaning meaning() {
    return meaning;
  }
}
