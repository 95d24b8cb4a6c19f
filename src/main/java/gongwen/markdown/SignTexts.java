package gongwen.markdown;

import gongwen.diagnostic.Message;
import gongwen.text.MarkdownSigns;

/** What is said of signs that mean nothing in an official document. */
final class SignTexts {
  private SignTexts() {}

  static Message message(MarkdownSigns.Kind kind) {
    return switch (kind) {
      case BOLD -> none("加粗（**…**）", "bold type (**…**)");
      case ITALIC -> none("斜体（*…*）", "italics (*…*)");
      case STRUCK -> none("删除线（~~…~~）", "struck text (~~…~~)");
      case HIGHLIGHT -> none("底色（==…==）", "highlighting (==…==)");
      case RULE -> none("分隔线（---）", "dividing line (---)");
      case UNDERLINE -> none("下划横线的标题（====）", "heading with a line below it (====)");
      case NOTE -> none("脚注（[^1]）", "footnote ([^1])");
      case BOX -> none("勾选框（- [ ]）", "box to tick (- [ ])");
      case LINE_BREAK ->
          Message.of(
              "行末的空格或“\\”不换行，下一行接在这一行后面",
              "blanks or a backslash at its end do not break a line; the next runs on behind it");
    };
  }

  private static Message none(String zh, String en) {
    return Message.of(
        "公文里没有%1$s，原样保留为文字", "an official document has no %2$s; it stays as text", zh, en);
  }

  static Message hint(MarkdownSigns.Kind kind) {
    return switch (kind) {
      case BOLD, ITALIC, HIGHLIGHT -> Message.of("删去这些符号", "delete the signs");
      case STRUCK -> Message.of("文字作废就连同符号删去", "if the text is void, delete it with its signs");
      case RULE -> Message.of("删去这一行", "delete the line");
      case UNDERLINE ->
          Message.of("删去这一行，在标题前写“# ”", "delete the line, and put \"# \" before the heading");
      case NOTE -> Message.of("把注释写进正文，用括号括起来", "put the note into the text, in brackets");
      case BOX -> Message.of("用文字写明是否完成", "say in words whether it is done");
      case LINE_BREAK ->
          Message.of("要另起一段，就在两行之间空一行", "for a new paragraph leave an empty line between them");
    };
  }
}
