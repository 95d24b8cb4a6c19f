package gongwen.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The text of a file in whichever encoding a program saved it: UTF-8, UTF-16, or GB18030, which is
 * the system's where Chinese is its language. Bytes that are no text in the encoding that the rest
 * of the file has are read as a sign for the unknown.
 *
 * @param text without a byte order mark
 * @param broken how many places are no text
 */
public record DecodedText(String text, Charset charset, int broken) {
  private static final char UNKNOWN = '\uFFFD';

  /** Fewer zeros are no sign of UTF-16. */
  private static final int FEW_ZEROS = 3;

  public static DecodedText of(byte[] bytes) {
    return marked(bytes)
        .or(() -> strict(bytes, StandardCharsets.UTF_8))
        .orElseGet(() -> guessed(bytes));
  }

  /** UTF-16, which says so at its beginning or by its many zeros. */
  private static Optional<DecodedText> marked(byte[] bytes) {
    if (bytes.length < 2) {
      return Optional.empty();
    }
    int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    if (mark == 0xFFFE) {
      return strict(bytes, StandardCharsets.UTF_16LE);
    }
    if (mark == 0xFEFF) {
      return strict(bytes, StandardCharsets.UTF_16BE);
    }
    int[] zeros = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    if (zeros[0] + zeros[1] < Math.max(FEW_ZEROS, bytes.length / 20)) {
      return Optional.empty();
    }
    return strict(
        bytes, zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
  }

  private static Optional<DecodedText> strict(byte[] bytes, Charset charset) {
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(new DecodedText(plain(text), charset, 0));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String plain(String text) {
    return RadicalCharacters.plain(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  /** Of UTF-8 and GB18030 the one in which fewer places are broken. */
  private static DecodedText guessed(byte[] bytes) {
    DecodedText utf8 = lenient(bytes, StandardCharsets.UTF_8);
    long whole = utf8.text.codePoints().filter(c -> c > 0x7F && c != UNKNOWN).count();
    if (utf8.broken * 10L > whole && Charset.isSupported("GB18030")) {
      byte[] rest = Arrays.copyOfRange(bytes, markLength(bytes), bytes.length);
      DecodedText gb = lenient(rest, Charset.forName("GB18030"));
      return gb.broken < utf8.broken ? gb : utf8;
    }
    return utf8;
  }

  /** Some programs put the mark of UTF-8 before whatever they write. */
  private static int markLength(byte[] bytes) {
    boolean mark =
        bytes.length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    return mark ? 3 : 0;
  }

  private static DecodedText lenient(byte[] bytes, Charset charset) {
    CharsetDecoder decoder = charset.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    StringBuilder text = new StringBuilder();
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      text.append(out.flip());
      // The rest of a character whose first byte is broken is no second place.
      if (text.length() == 0 || text.charAt(text.length() - 1) != UNKNOWN) {
        text.append(UNKNOWN);
      }
      out.clear();
      in.position(in.position() + result.length());
      decoder.reset();
      result = decoder.decode(in, out, true);
    }
    String plain = plain(text.append(out.flip()).toString());
    return new DecodedText(plain, charset, (int) plain.chars().filter(c -> c == UNKNOWN).count());
  }

  /** The first of the broken places in a text of this content. */
  public List<Span> brokenPlaces(SourceText source, int most) {
    List<Span> places = new ArrayList<>();
    int line = 1;
    int column = 1;
    for (int i = 0; broken > 0 && i < text.length() && places.size() < most; ) {
      int c = text.codePointAt(i);
      if (c == UNKNOWN) {
        places.add(new Span(source, new Position(line, column), new Position(line, column + 1)));
      }
      i += Character.charCount(c);
      boolean ends = c == '\n' || (c == '\r' && (i == text.length() || text.charAt(i) != '\n'));
      line = ends ? line + 1 : line;
      column = ends ? 1 : column + 1;
    }
    return places;
  }
}
