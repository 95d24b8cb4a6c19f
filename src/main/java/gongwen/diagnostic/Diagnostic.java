package gongwen.diagnostic;

import gongwen.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One fault or finding in the input.
 *
 * @param code what is wrong, in kebab case, the same in every language and version
 * @param span where; empty when no file is to blame (a missing file, an option)
 * @param hints what to do next, if the program knows
 * @param related other places that one needs to see to understand this one
 */
public record Diagnostic(
    String code,
    Severity severity,
    Message message,
    Optional<Span> span,
    List<Message> hints,
    List<Related> related) {

  /** Another place, with what it has to do with the fault. */
  public record Related(Span span, Message message) {}

  public Diagnostic {
    hints = List.copyOf(hints);
    related = List.copyOf(related);
  }

  public static Diagnostic error(String code, Span span, Message message) {
    return new Diagnostic(code, Severity.ERROR, message, Optional.of(span), List.of(), List.of());
  }

  public static Diagnostic error(String code, Message message) {
    return new Diagnostic(code, Severity.ERROR, message, Optional.empty(), List.of(), List.of());
  }

  public static Diagnostic warning(String code, Span span, Message message) {
    return new Diagnostic(code, Severity.WARNING, message, Optional.of(span), List.of(), List.of());
  }

  public static Diagnostic warning(String code, Message message) {
    return new Diagnostic(code, Severity.WARNING, message, Optional.empty(), List.of(), List.of());
  }

  public static Diagnostic info(String code, Span span, Message message) {
    return new Diagnostic(code, Severity.INFO, message, Optional.of(span), List.of(), List.of());
  }

  public static Diagnostic info(String code, Message message) {
    return new Diagnostic(code, Severity.INFO, message, Optional.empty(), List.of(), List.of());
  }

  /** The same fault at a place that its finder did not know. */
  public Diagnostic at(Span place) {
    return new Diagnostic(code, severity, message, Optional.of(place), hints, related);
  }

  /** The same finding, weighed otherwise. */
  public Diagnostic as(Severity weight) {
    return new Diagnostic(code, weight, message, span, hints, related);
  }

  public Diagnostic hint(Message hint) {
    List<Message> more = new ArrayList<>(hints);
    more.add(hint);
    return new Diagnostic(code, severity, message, span, more, related);
  }

  public Diagnostic hint(String zh, String en, Object... args) {
    return hint(Message.of(zh, en, args));
  }

  public Diagnostic related(Span place, Message what) {
    List<Related> more = new ArrayList<>(related);
    more.add(new Related(place, what));
    return new Diagnostic(code, severity, message, span, hints, more);
  }
}
