package gongwen.template.sandbox;

import gongwen.diagnostic.Message;
import java.util.Optional;

/** The code of one expression, as it is typed between its braces, and as FreeMarker compiles it. */
public final class Expression {
  /** Some chars of the code. */
  public record Range(int from, int to) {}

  /** What of it no template may hold, and where. */
  public record Refusal(Range place, Message message) {}

  private final String code;
  private final RewrittenSource rewritten;

  public Expression(String code) {
    this.code = code;
    this.rewritten = NamedArguments.rewrite(code);
  }

  /** An expression of which something is refused must not be compiled. */
  public Optional<Refusal> refusal() {
    return SourceGuard.check(code)
        .map(refused -> new Refusal(new Range(refused.from(), refused.to()), refused.message()));
  }

  String compiled() {
    return rewritten.text();
  }

  /** Where in the code a fault lies; empty where FreeMarker does not say it. */
  public Optional<Range> place(Throwable fault) {
    return EngineFaults.extent(fault).flatMap(this::range);
  }

  /** FreeMarker saw the expression between its braces. */
  private Optional<Range> range(EngineFaults.Extent extent) {
    int first = offset(extent.line(), extent.column());
    int last = offset(extent.endLine(), extent.endColumn());
    return first < 0 || first >= code.length()
        ? Optional.empty()
        : Optional.of(new Range(first, Math.min(Math.max(last, first) + 1, code.length())));
  }

  private int offset(int line, int column) {
    int inLine = line == 1 ? column - 2 : column;
    return inLine < 1 ? -1 : rewritten.origin(rewritten.offset(line, inLine));
  }
}
