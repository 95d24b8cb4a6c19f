package gongwen.fix;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How a text is written as bytes.
 *
 * @param mark whether a byte order mark comes first
 */
record Encoding(Charset charset, boolean mark) {
  private static final String MARK = "\uFEFF";

  /** The encoding in which this text is exactly these bytes, if it is a usual one. */
  static Optional<Encoding> of(byte[] bytes, String text) {
    return usual().stream().filter(each -> each.writes(text, bytes)).findFirst();
  }

  private static List<Encoding> usual() {
    List<Charset> charsets =
        new ArrayList<>(
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE));
    if (Charset.isSupported("GB18030")) {
      charsets.add(1, Charset.forName("GB18030"));
    }
    return charsets.stream()
        .flatMap(each -> List.of(new Encoding(each, false), new Encoding(each, true)).stream())
        .toList();
  }

  private boolean writes(String text, byte[] bytes) {
    try {
      return Arrays.equals(bytes, bytes(text));
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  byte[] bytes(String text) throws CharacterCodingException {
    ByteBuffer encoded = charset.newEncoder().encode(CharBuffer.wrap(mark ? MARK + text : text));
    byte[] bytes = new byte[encoded.remaining()];
    encoded.get(bytes);
    return bytes;
  }
}
