package gongwen.yaml;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Outcome;
import gongwen.text.Position;
import gongwen.text.SourceText;
import gongwen.text.Span;
import gongwen.yaml.repair.Expected;
import gongwen.yaml.repair.Repair;
import gongwen.yaml.repair.Repaired;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads a text to its end, whatever is wrong in it: as it was meant where that can be seen, and
 * else without the lines that cannot be read.
 */
final class Recovery {
  /** Chars that are parsed again, all in all, after faults. */
  private static final int MOST_AGAIN = 12_000_000;

  private final SourceText source;
  private final Repaired repaired;
  private final Original original;
  private final StringBuilder text;
  private final List<Diagnostic> found = new ArrayList<>();
  private int again;
  private int faults;

  Recovery(SourceText source, Expected expected) {
    this.source = source;
    List<Diagnostic> characters = Characters.check(source);
    List<Span> unwanted = characters.stream().flatMap(each -> each.span().stream()).toList();
    this.repaired = Repair.of(source, expected, unwanted);
    this.original = new Original(repaired);
    this.text = new StringBuilder();
    found.addAll(characters);
    found.addAll(repaired.faults());
  }

  Outcome<YamlNode> read() {
    if (repaired.hopeless()) {
      return Outcome.failed(found);
    }
    String current = repaired.text();
    while (true) {
      StreamReader reader = new StreamReader(current);
      try {
        ParserImpl parser = new ParserImpl(reader, options());
        Outcome<YamlNode> root = new NodeBuilder(source, parser, original).document();
        found.addAll(root.diagnostics());
        return new Outcome<>(root.value(), found);
      } catch (NodeBuilder.Refused refused) {
        found.addAll(refused.diagnostics());
        return Outcome.failed(found);
      } catch (MarkedYAMLException fault) {
        Optional<String> rest = without(current, fault, reader.getIndex());
        if (rest.isEmpty()) {
          return Outcome.failed(found);
        }
        current = rest.get();
      } catch (YAMLException fault) {
        if (found.isEmpty()) {
          found.add(SyntaxFault.general(Span.startOf(source)));
        }
        return Outcome.failed(found);
      }
    }
  }

  private static LoaderOptions options() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    return options;
  }

  /**
   * Reports the fault and gives the text without the line that it is in; empty to give up.
   *
   * @param read how far the parser got, which may be far behind the fault
   */
  private Optional<String> without(String current, MarkedYAMLException exception, int read) {
    SyntaxFault fault = new SyntaxFault(source, original, exception);
    Diagnostic told = fault.diagnostic();
    if (found.stream().noneMatch(each -> sameLine(each, told))) {
      found.add(told);
    }
    again += read;
    if (++faults >= YamlLimits.MAX_FAULTS || again > MOST_AGAIN) {
      found.add(NodeFaults.notRead(told.span().orElse(Span.startOf(source))));
      return Optional.empty();
    }
    if (text.length() == 0) {
      text.append(current);
    }
    return leaveOut(fault.line(told)) ? Optional.of(text.toString()) : Optional.empty();
  }

  private static boolean sameLine(Diagnostic one, Diagnostic other) {
    Optional<Position> a = one.span().map(Span::start);
    Optional<Position> b = other.span().map(Span::start);
    return a.isPresent() && b.isPresent() && a.get().line() == b.get().line();
  }

  /**
   * Blanks the line, or the last one before it that is not blank, with the deeper ones below.
   *
   * @return whether there was anything to blank
   */
  private boolean leaveOut(int wanted) {
    int line = wanted;
    int start = start(line);
    while (line > 0 && isBlank(start)) {
      line--;
      start = before(start);
    }
    if (isBlank(start)) {
      return false;
    }
    int depth = indentation(start);
    do {
      int end = end(start);
      for (int i = start; i < end; i++) {
        text.setCharAt(i, ' ');
      }
      original.leaveOut(line + 1);
      start = Math.min(text.length(), end + 1);
      line++;
    } while (start < text.length() && !isBlank(start) && indentation(start) > depth);
    return true;
  }

  private int start(int line) {
    int start = 0;
    for (int i = 0; i < line && start < text.length(); i++) {
      start = Math.min(text.length(), end(start) + 1);
    }
    return start;
  }

  /** The start of the line before one that starts here. */
  private int before(int start) {
    int at = start - 1;
    while (at > 0 && text.charAt(at - 1) != '\n' && text.charAt(at - 1) != '\r') {
      at--;
    }
    return Math.max(0, at);
  }

  /** The end of a line; what ends it has one char, or the next line is empty. */
  private int end(int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private boolean isBlank(int start) {
    int end = end(start);
    for (int i = start; i < end; i++) {
      if (text.charAt(i) != ' ' && text.charAt(i) != '\t') {
        return false;
      }
    }
    return true;
  }

  private int indentation(int start) {
    int end = end(start);
    int i = start;
    while (i < end && text.charAt(i) == ' ') {
      i++;
    }
    return i - start;
  }
}
