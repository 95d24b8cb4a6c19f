package gongwen.source;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.FileCode;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.sheet.RowText;
import gongwen.sheet.RowTexts;
import gongwen.text.DecodedText;
import gongwen.text.SourceText;
import gongwen.text.Span;
import gongwen.yaml.YamlLimits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a text file whole: within the limit of size, in UTF-8, UTF-16 or GB18030. */
public final class FileText {
  /** Broken places that are reported. */
  private static final int MOST_BROKEN = 20;

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

  /** The rows of a list, a text or a workbook, however a spreadsheet program saved it. */
  public static Outcome<List<RowText>> readList(Path file, String name) {
    Outcome<byte[]> bytes = bytes(file, name, Optional.empty());
    return bytes
        .value()
        .map(b -> RowTexts.of(b, name))
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

  /** What is broken in it is reported, and read as a sign for the unknown. */
  static Outcome<SourceText> decode(byte[] bytes, String name) {
    Optional<Diagnostic> binary = Binary.fault(bytes, name);
    if (binary.isPresent()) {
      return Outcome.failed(binary.get());
    }
    DecodedText decoded = DecodedText.of(bytes);
    SourceText source = new SourceText(name, decoded.text());
    List<Diagnostic> found = new ArrayList<>();
    if (!decoded.charset().equals(StandardCharsets.UTF_8)) {
      found.add(otherEncoding(decoded.charset(), source));
    }
    decoded.brokenPlaces(source, MOST_BROKEN).forEach(place -> found.add(broken(place, decoded)));
    return Outcome.of(source, found);
  }

  private static Diagnostic otherEncoding(Charset charset, SourceText source) {
    String called = charset.name().startsWith("UTF-16") ? "UTF-16" : "GB18030";
    return Diagnostic.of(
            UnitFileCode.OTHER_ENCODING,
            Span.startOf(source),
            Message.of("文件的编码是 %s，已经照此读入", "the file is encoded in %s, and was read so", called))
        .hint("最好另存为 UTF-8", "it is better saved as UTF-8");
  }

  private static Diagnostic broken(Span place, DecodedText decoded) {
    return Diagnostic.of(
            UnitFileCode.NOT_UTF8,
            place,
            Message.of(
                "这里有一个字损坏了，读不出来；全文件共 %d 处",
                "a character is broken here and cannot be read; the file has %d such places",
                decoded.broken()))
        .hint("把这个字改好，另存为 UTF-8", "write it anew and save the file as UTF-8");
  }
}
