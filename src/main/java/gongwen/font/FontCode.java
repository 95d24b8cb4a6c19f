package gongwen.font;

import gongwen.diagnostic.DiagnosticCode;
import gongwen.diagnostic.Meaning;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Severity;

/** What can be wrong with fonts, and with characters that none has. */
public enum FontCode implements DiagnosticCode {
  CHARACTER_WITHOUT_FONT(
      Severity.ERROR,
      "没有字体能显示这个字",
      "no font has a character",
      "换用别的写法，或用 --font-dir 给出有这个字的 TrueType 字体",
      "write it another way, or give a TrueType font that has it with --font-dir"),
  FONT_FOLDER_WITHOUT_FONTS(
      Severity.WARNING,
      "字体文件夹里没有字体",
      "a folder of fonts holds none",
      "看看 --font-dir 写得对不对",
      "see whether --font-dir names the right folder"),
  FONT_DAMAGED(
      Severity.WARNING,
      "字体文件已损坏，没有使用",
      "a font file is damaged and not used",
      "换一份完好的，或把它移走",
      "get a sound copy of it, or move it away"),
  FONT_UNREADABLE(
      Severity.WARNING,
      "字体文件读不了，没有使用",
      "a font file cannot be read and is not used",
      "看看有没有读的权限",
      "see whether you may read it"),
  FONT_EMBEDDING_FORBIDDEN(
      Severity.WARNING,
      "字体不允许嵌入文档，没有使用",
      "a font forbids embedding and is not used",
      "换一种允许嵌入的字体",
      "take a font that allows it"),
  FONT_NOT_TRUETYPE(
      Severity.WARNING,
      "字体是 PostScript 轮廓（CFF），不能嵌入 PDF，没有使用",
      "a font has PostScript outlines (CFF), which cannot be put into the PDF, and is not used",
      "换用它的 TrueType 版本",
      "take its TrueType version");

  private final Meaning meaning;

  FontCode(Severity severity, String zh, String en, String helpZh, String helpEn) {
    meaning = Meaning.of(this, severity, new Message(zh, en), new Message(helpZh, helpEn));
  }

  @Override
  public Meaning meaning() {
    return meaning;
  }
}
