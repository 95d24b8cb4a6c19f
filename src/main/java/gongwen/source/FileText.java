package gongwen.source;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.FileCode;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.sheet.CsvText;
import gongwen.text.Position;
import gongwen.text.SourceText;
import gongwen.text.Span;
import gongwen.yaml.YamlLimits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads a text file whole: within the limit of size, as UTF-8 with or without a byte order mark.
 */
public final class FileText {
  private static final String GB18030 = "GB18030";

  private FileText() {}

  /**
   * @param name how messages call the file
   * @param namedAt where another file names it; faults of the file itself are reported there
   */
  public static Outcome<SourceText> read(Path file, String name, Optional<Span> namedAt) {
    Outcome<byte[]> bytes = bytes(file, name, namedAt);
    return bytes
        .value()
        .map(b -> decode(b, name))
        .orElseGet(() -> Outcome.failed(bytes.diagnostics()));
  }

  /** The same of a list, in whichever encoding a spreadsheet program saved it. */
  public static Outcome<SourceText> readList(Path file, String name) {
    Outcome<byte[]> bytes = bytes(file, name, Optional.empty());
    return bytes
        .value()
        .map(b -> CsvText.of(b, name))
        .orElseGet(() -> Outcome.failed(bytes.diagnostics()));
  }

  /** The whole file, of any kind. */
  static Outcome<byte[]> bytes(Path file, String name, Optional<Span> namedAt) {
    Optional<Diagnostic> unfit = unfit(file, name, namedAt);
    if (unfit.isPresent()) {
      return Outcome.failed(unfit.get());
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(YamlLimits.MAX_SIZE + 1);
      return bytes.length > YamlLimits.MAX_SIZE
          ? Outcome.failed(tooLarge(name, namedAt))
          : Outcome.of(bytes);
    } catch (IOException e) {
      return Outcome.failed(unreadable(name, namedAt));
    }
  }

  private static Optional<Diagnostic> unfit(Path file, String name, Optional<Span> namedAt) {
    if (!Files.exists(file)) {
      return Optional.of(FileFaults.missing(file, name, namedAt));
    }
    if (Files.isDirectory(file)) {
      return Optional.of(
          Diagnostic.of(
                  FileCode.NOT_A_FILE, namedAt, Message.of("“%s”是文件夹", "\"%s\" is a folder", name))
              .hint("写出其中的文件", "name a file in it"));
    }
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      return Optional.of(unreadable(name, namedAt));
    }
    try {
      return Files.size(file) > YamlLimits.MAX_SIZE
          ? Optional.of(tooLarge(name, namedAt))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.of(unreadable(name, namedAt));
    }
  }

  private static Diagnostic unreadable(String name, Optional<Span> namedAt) {
    return Diagnostic.of(
            FileCode.FILE_UNREADABLE, namedAt, Message.of("读不了“%s”", "\"%s\" cannot be read", name))
        .hint("看看它是不是普通文件，有没有读的权限", "see whether it is a plain file that you may read");
  }

  static Diagnostic tooLarge(String name, Optional<Span> namedAt) {
    return Diagnostic.of(
            FileCode.FILE_TOO_LARGE,
            namedAt,
            Message.of(
                "“%s”太大，超过了 %d MB",
                "\"%s\" is larger than %d MB", name, YamlLimits.MAX_SIZE / 1024 / 1024))
        .hint("是不是选错了文件？", "is this the file that was meant?");
  }

  static Outcome<SourceText> decode(byte[] bytes, String name) {
    CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    if (utf8.decode(in, out, true).isError()) {
      return Outcome.failed(notUtf8(bytes, in.position(), name));
    }
    String text = out.flip().toString();
    return Outcome.of(new SourceText(name, text.startsWith("\uFEFF") ? text.substring(1) : text));
  }

  /** The place is shown in the encoding that the file probably has. */
  private static Diagnostic notUtf8(byte[] bytes, int bad, String name) {
    boolean utf16 =
        bytes.length > 1
            && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
    boolean gb = !utf16 && isGb18030(bytes);
    Charset shown = gb ? Charset.forName(GB18030) : StandardCharsets.UTF_8;
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < bad; i++) {
      if (bytes[i] == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    String before = new String(bytes, lineStart, bad - lineStart, shown);
    SourceText source = new SourceText(name, new String(bytes, shown));
    Position place = new Position(line, before.codePointCount(0, before.length()) + 1);
    Diagnostic fault =
        Diagnostic.of(
            UnitFileCode.NOT_UTF8,
            new Span(source, place, place),
            Message.of("文件不是 UTF-8 编码", "the file is not encoded in UTF-8"));
    if (utf16) {
      return fault.hint("它像是 UTF-16，另存为 UTF-8", "it looks like UTF-16; save it as UTF-8");
    }
    return gb
        ? fault.hint("它像是 GBK（GB18030），另存为 UTF-8", "it looks like GBK (GB18030); save it as UTF-8")
        : fault.hint("用编辑器另存为 UTF-8", "save it as UTF-8 in your editor");
  }

  private static boolean isGb18030(byte[] bytes) {
    if (!Charset.isSupported(GB18030)) {
      return false;
    }
    try {
      Charset.forName(GB18030).newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
