package gongwen.write.pdf;

import java.text.Normalizer;

/** Text as it goes into a PDF: only what is seen, each character under its own code point. */
final class PdfText {
  private PdfText() {}

  /**
   * Leaves out what has no image (zero-width, format and control characters, selectors of
   * variants), joins a letter with its marks where there is one character for both, and puts the
   * character for a radical or a compatibility ideograph that looks like it: these come from
   * copying out of other PDFs, and nobody finds 一 who searches for ⼀.
   */
  static String of(String text) {
    if (text.codePoints().allMatch(PdfText::isPlain)) {
      return text;
    }
    StringBuilder seen = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !isUnseen(c))
        .forEach(
            c -> {
              if (isRadical(c)) {
                seen.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
              } else {
                seen.appendCodePoint(isSpace(c) ? ' ' : c);
              }
            });
    return Normalizer.normalize(seen, Normalizer.Form.NFC);
  }

  private static boolean isPlain(int c) {
    return c >= 0x20 && c < 0x7F
        || c >= 0x3000 && c < 0x3029
        || c >= 0x4E00 && c < 0xA000
        || c >= 0xFF01 && c < 0xFF60;
  }

  private static boolean isRadical(int c) {
    return c >= 0x2E80 && c <= 0x2FDF;
  }

  /** Spaces of other widths, and the ends of lines and paragraphs that came in as characters. */
  private static boolean isSpace(int c) {
    int type = Character.getType(c);
    return type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.SPACE_SEPARATOR && c != '\u3000';
  }

  private static boolean isUnseen(int c) {
    int type = Character.getType(c);
    boolean selector = c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
    return type == Character.FORMAT || type == Character.CONTROL || selector;
  }
}
