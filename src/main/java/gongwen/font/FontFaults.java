package gongwen.font;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;

/** What is reported of fonts. */
public final class FontFaults {
  private FontFaults() {}

  /** A character that no font here can draw; its finder adds the place. */
  public static Diagnostic characterWithoutFont(int codePoint) {
    String character = Character.toString(codePoint);
    String code = code(codePoint);
    Diagnostic fault =
        Diagnostic.of(
            FontCode.CHARACTER_WITHOUT_FONT,
            Message.of(
                "没有字体能显示字符“%s”（%s）", "no font has the character \"%s\" (%s)", character, code));
    String plain = Normalizer.normalize(character, Normalizer.Form.NFKC);
    if (!plain.equals(character) && plain.codePointCount(0, plain.length()) == 1) {
      return fault.hint(
          "这是兼容字符，请改用通用的“%s”（%s）",
          "it is a compatibility character: write the ordinary \"%s\" (%s)",
          plain,
          code(plain.codePointAt(0)));
    }
    if (Character.getType(codePoint) == Character.PRIVATE_USE) {
      return fault.hint(
          "私用区字符只在某一种字体中有意义，请换成标准字符",
          "a private-use character has a meaning in one font only: write a standard character");
    }
    return fault.hint(
        "请换用别的写法，或者用 --font-dir 给出有这个字符的 TrueType 字体",
        "write it another way, or give a TrueType font that has it with --font-dir");
  }

  private static String code(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }

  static Diagnostic folderWithoutFonts(Path folder) {
    return warning(
        FontCode.FONT_FOLDER_WITHOUT_FONTS,
        Message.of("文件夹 %s 中没有字体文件", "the folder %s holds no font files", folder));
  }

  static Message damaged(Path file) {
    return Message.of("字体文件 %s 已损坏，没有使用", "the font file %s is damaged and not used", file);
  }

  static Message unreadable(Path file) {
    return Message.of("字体文件 %s 无法读取，没有使用", "the font file %s cannot be read and is not used", file);
  }

  /** Why a font that was found is not used. */
  static Message unusable(FontFile font) {
    return switch (font.use()) {
      case NOT_TRUETYPE ->
          Message.of(
              "字体“%s”（%s）是 PostScript 轮廓（CFF），不能嵌入 PDF，没有使用",
              "the font \"%s\" (%s) has PostScript outlines (CFF), which cannot be put into the PDF;"
                  + " it is not used",
              font.names().shown(),
              font.file());
      case FORBIDDEN ->
          Message.of(
              "字体“%s”（%s）不允许嵌入文档，没有使用",
              "the font \"%s\" (%s) forbids embedding and is not used",
              font.names().shown(),
              font.file());
      case FREE -> throw new IllegalArgumentException(font + " can be used");
    };
  }

  static FontCode code(FontFile.Use use) {
    return use == FontFile.Use.FORBIDDEN
        ? FontCode.FONT_EMBEDDING_FORBIDDEN
        : FontCode.FONT_NOT_TRUETYPE;
  }

  static Diagnostic warning(FontCode code, Message message) {
    return Diagnostic.of(code, message);
  }
}
