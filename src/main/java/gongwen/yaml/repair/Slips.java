package gongwen.yaml.repair;

import gongwen.diagnostic.Message;
import java.util.ArrayList;
import java.util.List;

/** Collects the slips of one text. */
final class Slips {
  /** Of a file with more there is nothing to be read. */
  private static final int MOST = 20_000;

  /** The file is no slip of a right one. */
  static final class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooMany() {
      super(null, null, false, false);
    }
  }

  private final List<Slip> all = new ArrayList<>();
  private int groups;

  void add(Slip slip) {
    if (all.size() >= MOST) {
      throw new TooMany();
    }
    all.add(slip);
  }

  int nextGroup() {
    return ++groups;
  }

  /** Where the list is now, to come back to. */
  int mark() {
    return all.size();
  }

  /** Forgets what was added since. */
  void back(int mark) {
    all.subList(mark, all.size()).clear();
  }

  Slip last() {
    return all.get(all.size() - 1);
  }

  List<Slip> all() {
    return all;
  }

  void quote(SlipCode code, String text, int at, int start, int end, Message message) {
    add(
        Slip.safe(
            code,
            at,
            Math.min(at + 1, text.length()),
            message,
            new Change(start, end, Signs.quoted(text.substring(start, end)))));
  }

  static Message wideColon() {
    return Message.of("键后面用了全角冒号“：”", "the key is followed by a full-width colon (：)");
  }

  static Message noSpace() {
    return Message.of("冒号后面少一个空格", "there is no space after the colon");
  }

  static Message doubleColon() {
    return Message.of("这里多了一个冒号", "there is a colon too many here");
  }

  static Message tabBetween() {
    return Message.of("这里用了制表符，要用空格", "there is a tab here, and a space is needed");
  }

  static Message oddKey(String name) {
    return Message.of("这个键只写“%s”，不带空格、编号和别的符号", "this key is \"%s\" and nothing else", name);
  }

  static Message itemMark(String typed) {
    return Message.of(
        "列表的每一项以“- ”开头，不用“%s”",
        "each item of a list begins with \"- \", and not with \"%s\"", typed);
  }

  static Message noContent() {
    return Message.of(
        "这一行不是“键: 值”，要删去，或在前面加“# ”",
        "this line is no \"key: value\": delete it, or put \"# \" before it");
  }

  static Message commentMark(String typed) {
    return Message.of("注释以“#”开头，不用“%s”", "a comment begins with \"#\", and not with \"%s\"", typed);
  }

  static Message markAfterValue(char c) {
    return Message.of("值的后面多了“%s”", "there is a \"%s\" too many after the value", c);
  }

  static Message textBeforeList() {
    return Message.of(
        "下面另起各行写的才是内容，这里的文字要删去，或在前面加“# ”",
        "the lines below are the value: delete this text, or put \"# \" before it");
  }

  static Message itemOnKey() {
    return Message.of("列表的第一项也要另起一行", "the first item of a list, too, begins on a line of its own");
  }

  static Message tooMuch(String typed) {
    return Message.of("这里多了“%s”", "there is a \"%s\" too many here", typed);
  }

  static Message textAfterBlockMark() {
    return Message.of("“|”后面要换行，文字从下一行写起", "the text begins on the line after the \"|\"");
  }

  static Message textOfSeveralLines() {
    return Message.of(
        "这段文字里有“: ”，键后面要加“|”", "this text has a \": \" in it and needs a \"|\" after its key");
  }

  static Message noSpaceAfterDash() {
    return Message.of("“-”后面少一个空格", "there is no space after the \"-\"");
  }

  static Message otherBracket(char typed, char meant) {
    return Message.of(
        "这里的“%s”应是“%s”", "\"%s\" closes nothing here: \"%s\" is expected", typed, meant);
  }

  static Message missingComma() {
    return Message.of("这里少了逗号“, ”", "a comma is missing here");
  }

  static Message roundBrackets(char open, char close) {
    return Message.of(
        "这里要用花括号“{ }”，不用“%s %s”", "braces are needed here, { }, and not %s %s", open, close);
  }

  static Message commaInText() {
    return Message.of(
        "文字里的逗号要用全角“，”，半角的会把文字断开",
        "a comma within this text must be full-width (，): an ASCII one cuts it off");
  }

  static Message bracketInText() {
    return Message.of("文字里有括号，要加引号", "the text has brackets in it and needs quotes around it");
  }

  static Message wideSpace() {
    return Message.of(
        "这里是全角空格或不换行空格，要用半角空格",
        "this is a full-width or no-break space, and an ASCII one is needed");
  }

  static Message wideMark(char typed, char meant) {
    return Message.of(
        "这里的“%s”是全角，要用半角的“%s”", "“%s” is full-width, and an ASCII %s is needed", typed, meant);
  }

  static Message colonInText() {
    return Message.of("文字里有“: ”，要加引号", "the text has a \": \" in it and needs quotes around it");
  }

  static Message secondKey() {
    return Message.of("一行里写了两个键", "there are two keys on one line");
  }

  static Message begins(char c) {
    return Message.of("文字以“%s”开头，要加引号", "a text that begins with \"%s\" needs quotes around it", c);
  }

  static Message partlyQuoted() {
    return Message.of(
        "引号后面还有文字，整段要加引号",
        "text follows the closing quotation mark: the whole needs quotes around it");
  }

  static Message partlyBracketed() {
    return Message.of(
        "括号后面还有文字，整段要加引号", "text follows the closing bracket: the whole needs quotes around it");
  }

  static Message unclosedQuote() {
    return Message.of("引号没有成对", "this quotation mark is never closed");
  }

  static Message unclosedBracket() {
    return Message.of("括号没有成对", "this bracket is never closed");
  }

  static Message curlyQuotes() {
    return Message.of("这里的引号要用半角的", "the quotation marks here must be straight ones");
  }

  static Message badEscape() {
    return Message.of(
        "双引号里的“\\”后面不能是这个字", "inside double quotes \"\\\" cannot be followed by this");
  }

  static Message newItem() {
    return Message.of(
        "这里像是新的一条，前面少了“- ”", "this seems to be a new item, and there is no \"- \" before it");
  }

  static Message itemBeginsHere() {
    return Message.of(
        "这一条从这里开始，“- ”应写在这一行，下面不再写",
        "the item begins here: the \"- \" belongs on this line, and not below");
  }

  static Message noColon(String key) {
    return Message.of("“%s”后面少了冒号", "there is no colon after \"%s\"", key);
  }

  static Message cutOff() {
    return Message.of(
        "“#”起的文字不算这里的内容", "the text from \"#\" on is a comment, and not part of the value");
  }

  static Message indentation() {
    return Message.of("这一行和上面的缩进对不上", "this line does not line up with those above");
  }

  static Message misplaced(String key, String parent) {
    return parent.isEmpty()
        ? Message.of("“%s”缩进的层次不对", "\"%s\" is indented to the wrong level", key)
        : Message.of(
            "“%s”是“%s”下面的键，缩进的层次不对",
            "\"%s\" belongs under \"%s\" and is indented to the wrong level", key, parent);
  }

  static Message tab() {
    return Message.of("缩进用了制表符", "the indentation has a tab");
  }

  static Message blackBrackets() {
    return Message.of(
        "“【】”不是列表的方括号，这里读成了一项", "“【】” are no brackets of a list, and this is read as one item");
  }

  static Message listComma() {
    return Message.of(
        "这里用了全角逗号，整个读成一项", "the comma here is full-width, and the whole is read as one item");
  }
}
