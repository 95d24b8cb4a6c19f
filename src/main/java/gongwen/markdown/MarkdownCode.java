package gongwen.markdown;

import gongwen.diagnostic.DiagnosticCode;
import gongwen.diagnostic.Meaning;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Severity;

/** What can be wrong with a text in Markdown. */
public enum MarkdownCode implements DiagnosticCode {
  TEXT_TOO_LONG(
      Severity.ERROR, "文字超过了长度的上限", "a text is longer than the limit", "分成几段、几份写", "divide it"),
  TABLE_TOO_LARGE(
      Severity.ERROR,
      "表格的单元格超过了上限",
      "the tables have more cells than the limit",
      "分成几个表，或写进台账",
      "divide them, or keep the records in a ledger"),
  MARKDOWN_NOT_USED(
      Severity.WARNING,
      "用了公文里没有的 Markdown 写法",
      "Markdown is used that official documents have no place for",
      "改成普通的段落、标题、列表或表格",
      "write it as paragraphs, headings, lists or tables"),
  HEADING_WITHOUT_SPACE(
      Severity.WARNING,
      "“#”后面没有空格，不是标题",
      "there is no space after #, so the line is no heading",
      "要标题就在“#”后面加空格",
      "for a heading write a space after #"),
  HEADING_TOO_DEEP(
      Severity.WARNING,
      "标题的级别超过了这种文稿有的级数",
      "a heading is of a deeper level than this kind of document has",
      "用上一级的标题，或不用标题",
      "use a higher level, or no heading"),
  LIST_TOO_DEEP(
      Severity.WARNING,
      "列表超过了两层",
      "a list is more than two levels deep",
      "改成两层以内",
      "keep to two levels"),
  TYPED_NUMBER(
      Severity.INFO,
      "手工输入的编号已略去，编号由程序统一编排",
      "a number typed by hand was left out, because the program numbers by itself",
      "不用做什么；以后不写编号",
      "nothing; leave such numbers out"),
  ROW_TOO_LONG(
      Severity.WARNING,
      "表格的一行比表头多出单元格，多出的没有读",
      "a row has more cells than its table has columns, and the rest was left out",
      "删去多出的竖线，或给表头加列",
      "delete the bars that are too many, or give the table another column"),
  CHART_WITHOUT_NUMBERS(
      Severity.WARNING,
      "图的数据不全是数字，按表格排",
      "a chart has data that are no numbers, so it stays a table",
      "第一列写名称，其余每格写不带单位的数字",
      "put names in the first column and a plain number in every other cell"),
  CHART_WITHOUT_TABLE(
      Severity.WARNING,
      "图的标记下面没有紧接着的表格，没有图",
      "no table follows the mark of a chart, so there is no chart",
      "把表格写在标记的下一行",
      "begin the table on the line below the mark"),
  NO_FRONT_MATTER(
      Severity.ERROR,
      "文件开头没有公文要素",
      "a file does not begin with the elements of the document",
      "用 gongwen render -f md 生成的文件作样子",
      "take a file made by gongwen render -f md as a model"),
  LINE_NOT_READ(
      Severity.WARNING,
      "标题前的一行不属于公文要素，没有读",
      "a line above the title is none of the elements and was not read",
      "写进正文，或删去",
      "move it into the text, or delete it"),
  ENVELOPE_LINE_DIFFERS(
      Severity.WARNING,
      "文首要素要求的一行在正文中没有，以文首要素为准",
      "a line that the front matter asks for is not in the text; the front matter counts",
      "改文首要素，或恢复正文里的这一行",
      "change the front matter, or put the line back");

  private final Meaning meaning;

  MarkdownCode(Severity severity, String zh, String en, String helpZh, String helpEn) {
    meaning = Meaning.of(this, severity, new Message(zh, en), new Message(helpZh, helpEn));
  }

  @Override
  public Meaning meaning() {
    return meaning;
  }
}
