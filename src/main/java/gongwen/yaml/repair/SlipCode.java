package gongwen.yaml.repair;

import gongwen.diagnostic.DiagnosticCode;
import gongwen.diagnostic.Meaning;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Severity;

/** Slips in the text of a YAML file: what was meant can mostly be seen. */
public enum SlipCode implements DiagnosticCode {
  FULL_WIDTH_COLON(
      Severity.ERROR,
      "键后面用了全角冒号",
      "a key is followed by a full-width colon",
      "改成半角冒号加空格",
      "use an ASCII colon and a space"),
  FULL_WIDTH_MARK(
      Severity.ERROR,
      "括号、逗号等结构符号用了全角",
      "a bracket, a comma or another mark of structure is full-width",
      "结构符号用半角：{ } [ ] , - |；是文字就给整段加引号",
      "use ASCII marks for structure: { } [ ] , - |; put quotes around a text"),
  FULL_WIDTH_COMMA(
      Severity.WARNING,
      "列表的几项用了全角逗号或“【】”，读成了一项",
      "the items of a list have full-width commas or brackets and are read as one",
      "是几项就写成 [甲, 乙]，用半角；是一项就加引号",
      "if they are several, write [a, b] with ASCII marks; if it is one, put quotes around it"),
  FULL_WIDTH_SPACE(
      Severity.ERROR,
      "该用半角空格的地方用了全角空格或不换行空格",
      "a full-width or no-break space stands where an ASCII one must",
      "改成半角空格",
      "use ASCII spaces"),
  ODD_KEY(
      Severity.ERROR,
      "键里有多余的空格、编号或符号",
      "a key has a blank, a number or a mark in it that is no part of it",
      "只写键名，后面是半角冒号加空格",
      "write the key alone, with a colon and a space after it"),
  MISSING_SPACE(
      Severity.ERROR,
      "冒号后面少一个空格",
      "there is no space after a colon",
      "写成“键: 值”",
      "write key: value"),
  DASH_WITHOUT_SPACE(
      Severity.ERROR,
      "“-”后面少一个空格",
      "there is no space after the hyphen of an item",
      "写成“- 内容”",
      "write a hyphen and a space before each item"),
  MISSING_DASH(
      Severity.ERROR,
      "像是列表里新的一条，前面少了“- ”",
      "this seems to be a new item of a list, without its hyphen",
      "在这一条的第一行前面加“- ”",
      "put a hyphen and a space before the first line of the item"),
  MISSING_COLON(
      Severity.ERROR,
      "该是“键: 值”的一行没有冒号",
      "a line that should be a key with its value has no colon",
      "补上冒号和空格；若是上一行的续文，要缩进或用“|”",
      "add a colon and a space; if the line goes on with the text above, indent it or use |"),
  UNEXPECTED_COLON(
      Severity.ERROR,
      "冒号加空格写在了不能有的地方",
      "a colon with a space stands where none can be",
      "文字里有冒号加空格时加引号；不然看看缩进是否和上一行对齐",
      "put quotes around a text that has a colon and a space; else see whether the line is"
          + " indented like the one above"),
  UNEXPECTED_TEXT(
      Severity.ERROR,
      "值已经结束，后面却还有内容",
      "a value has ended, and something follows it",
      "文字里有引号或括号时整段加引号；列表每项另起一行",
      "put quotes around the whole of a text that has quotes or brackets; begin each item of"
          + " a list on a line of its own"),
  BAD_INDENTATION(
      Severity.ERROR,
      "一行的缩进和上面的对不上",
      "a line does not line up with those above",
      "同一层的行左边对齐，列表每项以“- ”开头",
      "begin lines of one level in the same column, and each item of a list with a hyphen and"
          + " a space"),
  MISPLACED_KEY(
      Severity.ERROR,
      "键缩进的层次不对",
      "a key is indented to the wrong level",
      "和它同一层的键左边对齐",
      "line it up with the keys of its level"),
  TAB_INDENTATION(
      Severity.ERROR,
      "缩进用了制表符",
      "the indentation has a tab",
      "改用空格，每层两个",
      "use spaces, two a level"),
  BAD_ESCAPE(
      Severity.ERROR,
      "双引号里的“\\”后面不能是这个字",
      "inside double quotes a backslash cannot be followed by this",
      "改用单引号，或写两个“\\”",
      "use single quotes, or write two backslashes"),
  UNCLOSED_QUOTE(
      Severity.ERROR,
      "引号没有成对",
      "a quotation mark is never closed",
      "补上后一个引号；文字里有半角引号时，外面用另一种",
      "close it; around a text that has one kind of quotes use the other"),
  CURLY_QUOTES(
      Severity.ERROR,
      "该用半角引号的地方用了弯引号",
      "curly quotes stand where straight ones must",
      "改成半角引号",
      "use straight quotes"),
  UNCLOSED_BRACKET(
      Severity.ERROR,
      "括号没有成对，或括号里少了逗号",
      "a bracket is never closed, or a comma is missing inside brackets",
      "用半角的逗号和括号；文字里有这些符号时加引号",
      "use ASCII commas and brackets; put quotes around a text that has one of them"),
  RESERVED_CHARACTER(
      Severity.ERROR,
      "文字以 YAML 另有用处的符号开头",
      "a text begins with a character that YAML uses for other things",
      "给整段文字加上引号",
      "put quotes around the text"),
  STRAY_LINE(
      Severity.ERROR,
      "一行既不是“键: 值”，也不是注释",
      "a line is neither a key with its value nor a comment",
      "删去它，或在前面加“# ”",
      "delete it, or put # and a space before it"),
  TEXT_CUT_OFF(
      Severity.WARNING,
      "值后面空格加“#”起的文字不算内容",
      "what follows a space and # is no part of the value",
      "是内容就给整个值加引号；是注释就在“#”前空两格",
      "if it is, put quotes around the whole value; if it is a comment, put two spaces before #"),
  MORE_FAULTS(
      Severity.ERROR,
      "毛病太多，没有逐一列出",
      "there are more faults than are listed",
      "先改正列出的，再看一次",
      "correct those that are listed and look again");

  private final Meaning meaning;

  SlipCode(Severity severity, String zh, String en, String helpZh, String helpEn) {
    meaning = Meaning.of(this, severity, new Message(zh, en), new Message(helpZh, helpEn));
  }

  @Override
  public Meaning meaning() {
    return meaning;
  }
}
