package gongwen.yaml;

import gongwen.diagnostic.DiagnosticCode;
import gongwen.diagnostic.Meaning;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Severity;

/** What can be wrong with a YAML file and with the values in it. */
public enum YamlCode implements DiagnosticCode {
  YAML_SYNTAX(
      Severity.ERROR,
      "从某处起不是 YAML，读不懂",
      "from some place on the file is no YAML and cannot be read",
      "看看那里和上一行：缩进、冒号后的空格、引号和括号是否成对",
      "look at that line and the one before: indentation, the space after a colon, quotes and"
          + " brackets in pairs"),
  BAD_BLOCK(
      Severity.ERROR,
      "“|”或“>”后面的文字块写得不对",
      "the block of text after | or > is not well formed",
      "“|”后面换行，文字各行缩进一致",
      "end the line after the mark and indent the lines of the text alike"),
  EXPLICIT_TAG(
      Severity.ERROR,
      "用了类型标记“!”",
      "a tag (!) is used",
      "“!”开头的文字要加引号",
      "put quotes around a text that begins with !"),
  MERGE_KEY(
      Severity.ERROR,
      "用了合并键“<<”",
      "a merge key (<<) is used",
      "把内容写全；单位和责任制可以用“引自”取自另一份文件",
      "write the values out; unit and responsibility can be taken from another file with from"),
  KEY_NOT_TEXT(
      Severity.ERROR,
      "键不是文字",
      "a key is not a text",
      "“{”“[”开头的文字要加引号",
      "put quotes around a text that begins with a brace or a bracket"),
  DUPLICATE_KEY(
      Severity.ERROR,
      "同一个键在同一处写了两次",
      "a key is given twice in one place",
      "删去一个，或合成一个",
      "delete one of them, or make one of the two"),
  SEVERAL_DOCUMENTS(
      Severity.ERROR,
      "一份文件里有几个 YAML 文档",
      "there are several YAML documents in one file",
      "“---”只能写在文件开头；每个单位单独一份文件",
      "a line of three hyphens may stand at the top only; give each unit a file of its own"),
  UNKNOWN_ALIAS(
      Severity.ERROR,
      "“*”开头的引用没有它引用的内容",
      "an alias (*) refers to nothing",
      "是文字就加引号",
      "if it is text, put quotes around it"),
  RECURSIVE_ALIAS(
      Severity.ERROR,
      "引用了它自己所在的内容",
      "an alias stands inside what it refers to",
      "把内容写全，不要引用",
      "write the value out instead"),
  TOO_MANY_ALIASES(
      Severity.ERROR,
      "引用（*）超过了上限",
      "there are more aliases (*) than the limit",
      "看看是不是选错了文件；不然把内容写全",
      "see whether this is the file that was meant; else write the values out"),
  TOO_MANY_VALUES(
      Severity.ERROR,
      "内容连同引用超过了上限",
      "there are more values than the limit, aliases followed",
      "看看是不是选错了文件；不然把它分成几份",
      "see whether this is the file that was meant; else divide it"),
  TOO_DEEP(
      Severity.ERROR,
      "嵌套的层数超过了上限",
      "values are nested more deeply than the limit",
      "看看是不是选错了文件",
      "see whether this is the file that was meant"),
  LINE_TOO_LONG(
      Severity.ERROR,
      "一行超过了长度的上限",
      "a line is longer than the limit",
      "分成几行写",
      "break it into several lines"),
  PRIVATE_USE_CHARACTER(
      Severity.ERROR,
      "有专用区字符，换一台电脑就显示不出来",
      "there is a private-use character, which other computers cannot show",
      "改用通用的字，或删去它",
      "use a standard character instead, or delete it"),
  CONTROL_CHARACTER(
      Severity.ERROR,
      "有看不见的控制字符",
      "there is an invisible control character",
      "删去它；它多半是从别的软件粘贴来的",
      "delete it; such characters come in by pasting from other programs"),
  UNKNOWN_KEY(
      Severity.ERROR,
      "不认识的键",
      "a key is not known",
      "看看有没有写错；这里可以写哪些键，见键的说明",
      "see whether it is misspelt; the reference of keys lists those that can stand here"),
  KEY_IN_BOTH_SPELLINGS(
      Severity.ERROR,
      "同一个键的中文和英文写法都出现了",
      "both spellings of a key are given, Chinese and English",
      "只留一个",
      "keep one of them"),
  MISSING_KEY(
      Severity.ERROR,
      "缺少必须写的键",
      "a key that must be given is missing",
      "补上这个键和它的值",
      "add the key with its value"),
  MISSING_VALUE(
      Severity.ERROR,
      "必须有值的键空着",
      "a key that needs a value has none",
      "在冒号后面填上内容",
      "write the value after the colon"),
  EMPTY_ITEM(
      Severity.WARNING,
      "列表里有一个空项",
      "a list has an empty item",
      "填上，或删去",
      "fill it in, or delete it"),
  WRONG_TYPE(
      Severity.ERROR,
      "值的种类不对：例如该是列表的地方写了文字",
      "a value is of another kind than its key takes, as a text in place of a list",
      "按提示所说的种类写",
      "write it as the message says"),
  BAD_DATE(
      Severity.ERROR,
      "该是日期的值不是日期",
      "a value that should be a date is none",
      "写成 2024-03-12、2024年3月12日 或 3月12日",
      "write it as 2024-03-12, 2024.3.12, or 3.12 of the file's own year"),
  NO_SUCH_DATE(
      Severity.ERROR,
      "日历上没有这一天",
      "there is no such day in the calendar",
      "核对年、月、日",
      "check the year, the month and the day"),
  BAD_NUMBER(
      Severity.ERROR,
      "该是数字的值不是数字",
      "a value that should be a number is none",
      "只写阿拉伯数字，不带单位",
      "write it in digits, without a unit"),
  BAD_BOOLEAN(
      Severity.ERROR,
      "该是“是”或“否”的值两样都不是",
      "a value that should be yes or no is neither",
      "写“是”或“否”（true、false 也行）",
      "write yes or no (or true, false)"),
  UNKNOWN_CHOICE(
      Severity.ERROR,
      "值不在可选的几种之中",
      "a value is none of the choices that there are",
      "从提示列出的几种里选一个",
      "take one of those that the message lists");

  private final Meaning meaning;

  YamlCode(Severity severity, String zh, String en, String helpZh, String helpEn) {
    meaning = Meaning.of(this, severity, new Message(zh, en), new Message(helpZh, helpEn));
  }

  @Override
  public Meaning meaning() {
    return meaning;
  }
}
