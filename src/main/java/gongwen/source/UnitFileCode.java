package gongwen.source;

import gongwen.diagnostic.DiagnosticCode;
import gongwen.diagnostic.Meaning;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Severity;

/** What can be wrong with the files of a unit and between their records. */
public enum UnitFileCode implements DiagnosticCode {
  PATH_OUTSIDE_ROOT(
      Severity.ERROR,
      "路径在允许的文件夹之外",
      "a path leads outside the folder that files may name",
      "把文件放进来，写相对路径，或用 --root 指定更上一级的文件夹",
      "move the file inside and write a relative path, or widen the folder with --root"),
  BAD_PATH(
      Severity.ERROR,
      "该是路径的值不是路径",
      "a value that should be a path is none",
      "写成 schools/*.yaml 或 shared/unit.yaml",
      "write it as schools/*.yaml or shared/unit.yaml"),
  NOT_UTF8(
      Severity.ERROR,
      "文件里有损坏的字，读不出来",
      "a character of a file is broken and cannot be read",
      "把这个字改好，用编辑器另存为 UTF-8",
      "write it anew and save the file as UTF-8 in your editor"),
  NOT_A_TEXT(
      Severity.ERROR,
      "文件不是纯文本",
      "a file is no plain text",
      "单位文件用记事本写，以 .yaml 结尾；表格写进单位文件的“活动”“问题”里",
      "write unit files in a text editor; a ledger is named in a unit file"),
  OTHER_ENCODING(
      Severity.INFO,
      "文件的编码不是 UTF-8，已经照它的编码读入",
      "a file is not encoded in UTF-8, and was read in the encoding that it has",
      "最好另存为 UTF-8",
      "it is better saved as UTF-8"),
  FILE_EMPTY(Severity.ERROR, "文件是空的", "a file is empty", "至少写单位、年度", "give at least unit and year"),
  NOT_A_UNIT_FILE(
      Severity.ERROR,
      "文件不是单位文件：没有“单位”“年度”“报告”",
      "a file is no unit file: it has no unit, year and reports",
      "看看是不是选错了文件；键后面要用半角冒号加空格",
      "see whether this is the file that was meant; after a key use an ASCII colon and a space"),
  FILE_IN_CIRCLE(
      Severity.ERROR,
      "文件经过别的文件又引回了它自己",
      "a file is reached through itself",
      "去掉其中一处“引自”，或把下级单位的文件放进单独的文件夹",
      "take one link out of the circle, or keep the members' files in a folder of their own"),
  PART_MISSING(
      Severity.ERROR,
      "被引用的文件里没有这一部分",
      "the file that a part is taken from does not have it",
      "在那份文件里写上同名的键",
      "give the other file a key of the same name"),
  NO_MEMBERS(
      Severity.WARNING,
      "没有文件符合下级单位的路径",
      "no file matches the pattern of the members",
      "路径从写它的文件所在的文件夹算起",
      "begin the pattern at the folder of the file in which it stands"),
  MEMBER_LEFT_OUT(
      Severity.WARNING,
      "下级单位的文件有错误，汇总没有计入它",
      "the file of a member has errors, so the roll-up leaves it out",
      "改正那份文件后再生成一次",
      "correct that file and render again"),
  TOO_MANY_FILES(
      Severity.ERROR,
      "路径要查看的文件超过了上限",
      "a pattern looks at more files than the limit",
      "把范围写小一些",
      "make the pattern narrower"),
  LEDGER_MIXED(
      Severity.ERROR,
      "同一列表的记录，这里和表格里都写了",
      "records of one list stand both here and in a spreadsheet",
      "都写在一处",
      "move the records of one place to the other"),
  DUPLICATE_ID(
      Severity.ERROR,
      "两条记录用了同一个编号",
      "two records have the same id",
      "给其中一个另编一个号",
      "give one of them another id"),
  UNKNOWN_REFERENCE(
      Severity.ERROR,
      "写的编号或名称没有指向任何一项",
      "an id or a name refers to nothing",
      "看看有没有写错，或补上它指的那一项",
      "see whether it is misspelt, or add what it refers to"),
  AMBIGUOUS_REFERENCE(
      Severity.ERROR, "写的名称有几项都叫这个", "a name refers to several records", "写编号", "write the id"),
  UNKNOWN_VERSION(
      Severity.ERROR,
      "不认识文件格式的这一版",
      "a version of the file's format is not known",
      "写 1，或换用更新的程序",
      "write 1, or use a newer version of the program"),
  BAD_YEAR(
      Severity.ERROR,
      "年度不像年度",
      "a year is hardly one",
      "写四位数字，如 2024",
      "write four digits, as 2024"),
  BAD_MONTH(Severity.ERROR, "没有这个月份", "there is no such month", "写 1 到 12", "write 1 to 12"),
  BAD_MINIMUM(
      Severity.ERROR,
      "至少的次数小于 1",
      "a minimum is less than 1",
      "没有次数要求就不写",
      "leave it out if no number is asked for"),
  BAD_COUNT(
      Severity.ERROR,
      "该是次数、人数一类的数，写的不是",
      "a value that should be a count is none",
      "写成 6、6人、80余、近100、约50、不少于2 这样",
      "write it as 6, 6人, 80余, 近100, 约50, 不少于2"),
  COUNT_ADDED(
      Severity.INFO,
      "分开写的数加在了一起",
      "numbers that were given apart were added up",
      "不用做什么；加得不对就写总数",
      "nothing; give the sum itself, if this is another"),
  WRONG_MEASURE(
      Severity.ERROR,
      "量词和要填的数不是一回事",
      "a measure word does not go with what is counted",
      "人数用“人”，次数用“次”“场”“篇”一类，或只写数",
      "use 人 for people and 次, 场, 篇 for times, or give the number alone"),
  UNROUND_APPROXIMATION(
      Severity.WARNING,
      "“余”“多”用在了不是整数的数后面",
      "余 or 多 follows a number that is not round",
      "写准确的数，或写成整十、整百加“余”",
      "give the number itself, or a round one with 余"),
  BAD_PERIOD(
      Severity.ERROR,
      "该是时段的值不是时段",
      "a value that should be a period is none",
      "写成 2024、2024-H1、2024-Q2、2024-06，或 {起: …, 止: …}",
      "write it as 2024, 2024-H1, 2024-Q2, 2024-06, or {from: …, to: …}"),
  END_BEFORE_START(
      Severity.ERROR,
      "止日早于起日",
      "an end is before its start",
      "看看是不是写反了，或年份写错了",
      "see whether they are swapped, or a year is wrong"),
  INCOMPLETE_PART(
      Severity.ERROR,
      "指标的一部分不完整",
      "a part of an indicator is not complete",
      "写另一个指标的编号，或 {名称: , 数值: }",
      "give the id of another indicator, or {name: , value: }"),
  PART_OF_ITSELF(
      Severity.ERROR, "指标成了它自己的一部分", "an indicator is part of itself", "写别的指标", "name another one"),
  PERSON_WITHOUT_NAME(
      Severity.ERROR,
      "人员既没有职务也没有姓名",
      "a person has neither a post nor a name",
      "至少写一个",
      "give at least one of them");

  private final Meaning meaning;

  UnitFileCode(Severity severity, String zh, String en, String helpZh, String helpEn) {
    meaning = Meaning.of(this, severity, new Message(zh, en), new Message(helpZh, helpEn));
  }

  @Override
  public Meaning meaning() {
    return meaning;
  }
}
