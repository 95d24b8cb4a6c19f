package gongwen.sheet;

import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Outcome;
import gongwen.text.Position;
import gongwen.text.SourceText;
import gongwen.text.Span;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The text of a CSV file in whichever encoding a spreadsheet program saved it: UTF-8, UTF-16, or
 * GB18030, which is the system's where Chinese is its language. Bytes that are no text in the
 * encoding that the rest of the file has are reported and read as a sign for the unknown.
 */
public final class CsvText {
  /** More broken places are another encoding than any of these. */
  private static final int MOST_BROKEN = 20;

  private static final String UNKNOWN = "\uFFFD";

  private final byte[] bytes;
  private final String name;

  private CsvText(byte[] bytes, String name) {
    this.bytes = bytes;
    this.name = name;
  }

  public static Outcome<SourceText> of(byte[] bytes, String name) {
    CsvText text = new CsvText(bytes, name);
    return text.marked()
        .or(() -> text.strict(StandardCharsets.UTF_8))
        .map(t -> Outcome.of(new SourceText(name, t)))
        .orElseGet(text::guessed);
  }

  /** UTF-16, which says so at its beginning or by its many zeros. */
  private Optional<String> marked() {
    if (bytes.length < 2) {
      return Optional.empty();
    }
    int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    if (mark == 0xFFFE) {
      return strict(StandardCharsets.UTF_16LE);
    }
    if (mark == 0xFEFF) {
      return strict(StandardCharsets.UTF_16BE);
    }
    int[] zeros = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    if (zeros[0] + zeros[1] < bytes.length / 20 + 1) {
      return Optional.empty();
    }
    return strict(zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
  }

  private Optional<String> strict(Charset charset) {
    try {
      return Optional.of(plain(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString()));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String plain(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** Of UTF-8 and GB18030 the one in which fewer places are broken. */
  private Outcome<SourceText> guessed() {
    String utf8 = lenient(StandardCharsets.UTF_8);
    int broken = count(utf8);
    int whole = (int) utf8.codePoints().filter(c -> c > 0x7F && c != 0xFFFD).count();
    if (broken * 10 > whole && Charset.isSupported("GB18030")) {
      byte[] rest = Arrays.copyOfRange(bytes, markLength(), bytes.length);
      String gb = new CsvText(rest, name).lenient(Charset.forName("GB18030"));
      int oddities = count(gb);
      if (oddities <= broken) {
        return reported(gb, oddities);
      }
    }
    return reported(utf8, broken);
  }

  /** Some programs put the mark of UTF-8 before whatever they write. */
  private int markLength() {
    boolean mark =
        bytes.length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    return mark ? 3 : 0;
  }

  private String lenient(Charset charset) {
    CharsetDecoder decoder = charset.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    StringBuilder text = new StringBuilder();
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      text.append(out.flip()).append(UNKNOWN);
      out.clear();
      in.position(in.position() + result.length());
      decoder.reset();
      result = decoder.decode(in, out, true);
    }
    return plain(text.append(out.flip()).toString());
  }

  private static int count(String text) {
    return (int) text.chars().filter(c -> c == UNKNOWN.charAt(0)).count();
  }

  private Outcome<SourceText> reported(String text, int broken) {
    SourceText source = new SourceText(name, text);
    Diagnostics diagnostics = new Diagnostics();
    int line = 1;
    int column = 1;
    int told = 0;
    for (int i = 0; i < text.length() && told < MOST_BROKEN; ) {
      int c = text.codePointAt(i);
      if (c == UNKNOWN.codePointAt(0)) {
        Position here = new Position(line, column);
        diagnostics.add(
            SheetFaults.brokenText(
                new Span(source, here, new Position(line, column + 1)), line, broken));
        told++;
      }
      i += Character.charCount(c);
      boolean ends = c == '\n' || (c == '\r' && (i == text.length() || text.charAt(i) != '\n'));
      line = ends ? line + 1 : line;
      column = ends ? 1 : column + 1;
    }
    return Outcome.of(source, diagnostics.list());
  }
}
