package gongwen.yaml;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.FileCode;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.text.Position;
import gongwen.text.SourceText;
import gongwen.text.Span;
import gongwen.yaml.repair.Expected;
import java.util.Optional;

/**
 * Reads one YAML document into nodes, within limits. What YAML allows and a unit file has no use
 * for (tags, merge keys, several documents, keys that are no texts) is an error with a hint.
 */
public final class YamlReader {
  private YamlReader() {}

  /** The same of a file of which nothing is expected. */
  public static Outcome<YamlNode> read(SourceText source) {
    return read(source, Expected.ANYTHING);
  }

  /**
   * The root of the document; an empty document is a scalar that is {@link YamlNode.Scalar#absent}.
   * A text with slips is read as it was meant: then there are errors, and a root beside them.
   *
   * @param vocabulary the keys that it should have
   */
  public static Outcome<YamlNode> read(SourceText source, Vocabulary vocabulary) {
    return read(source, vocabulary.expected());
  }

  private static Outcome<YamlNode> read(SourceText source, Expected expected) {
    if (source.text().startsWith("\uFEFF")) {
      return read(new SourceText(source.name(), source.text().substring(1)), expected);
    }
    if (source.text().length() > YamlLimits.MAX_SIZE) {
      return Outcome.failed(tooLarge(source));
    }
    Optional<Diagnostic> longLine = longLine(source);
    if (longLine.isPresent()) {
      return Outcome.failed(longLine.get());
    }
    return new Recovery(source, expected).read();
  }

  private static Optional<Diagnostic> longLine(SourceText source) {
    Optional<String> line = source.line(1);
    for (int number = 1; line.isPresent(); line = source.line(++number)) {
      if (line.get().length() > YamlLimits.MAX_LINE) {
        Position start = new Position(number, 1);
        return Optional.of(
            Diagnostic.of(
                    YamlCode.LINE_TOO_LONG,
                    new Span(source, start, start),
                    Message.of(
                        "这一行太长，超过了 %d 字",
                        "this line is longer than %d characters", YamlLimits.MAX_LINE))
                .hint("分成几行写", "break it into several lines"));
      }
    }
    return Optional.empty();
  }

  private static Diagnostic tooLarge(SourceText source) {
    Position first = new Position(1, 1);
    return Diagnostic.of(
            FileCode.FILE_TOO_LARGE,
            new Span(source, first, first),
            Message.of(
                "文件太大，超过了 %d MB",
                "the file is larger than %d MB", YamlLimits.MAX_SIZE / 1024 / 1024))
        .hint(
            "一份文件只写一个单位一个年度；是不是选错了文件？",
            "one file holds one unit in one year; is this the file that was meant?");
  }
}
