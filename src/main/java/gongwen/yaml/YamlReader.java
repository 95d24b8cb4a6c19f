package gongwen.yaml;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.FileCode;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.text.Position;
import gongwen.text.SourceText;
import gongwen.text.Span;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads one YAML document into nodes, within limits. What YAML allows and a unit file has no use
 * for (tags, merge keys, several documents, keys that are no texts) is an error with a hint.
 */
public final class YamlReader {
  private YamlReader() {}

  /**
   * The root of the document; an empty document is a scalar that is {@link YamlNode.Scalar#absent}.
   */
  public static Outcome<YamlNode> read(SourceText source) {
    if (source.text().startsWith("\uFEFF")) {
      return read(new SourceText(source.name(), source.text().substring(1)));
    }
    if (source.text().length() > YamlLimits.MAX_SIZE) {
      return Outcome.failed(tooLarge(source));
    }
    Optional<Diagnostic> longLine = longLine(source);
    if (longLine.isPresent()) {
      return Outcome.failed(longLine.get());
    }
    List<Diagnostic> characters = Characters.check(source);
    if (!characters.isEmpty()) {
      return Outcome.failed(characters);
    }
    return compose(source);
  }

  private static Outcome<YamlNode> compose(SourceText source) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    try {
      ParserImpl parser = new ParserImpl(new StreamReader(source.text()), options);
      return new NodeBuilder(source, parser).document();
    } catch (NodeBuilder.Refused refused) {
      return Outcome.failed(refused.diagnostics());
    } catch (MarkedYAMLException fault) {
      return Outcome.failed(SyntaxFault.of(source, fault));
    } catch (YAMLException fault) {
      return Outcome.failed(SyntaxFault.general(Span.startOf(source)));
    }
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
