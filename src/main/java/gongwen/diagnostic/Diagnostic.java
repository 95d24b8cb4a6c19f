package gongwen.diagnostic;

import gongwen.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One fault or finding in the input.
 *
 * @param code what kind of fault
 * @param severity as the code has it, unless weighed otherwise
 * @param place where
 * @param hints what to do next, if the program knows
 * @param related other places that one needs to see to understand this one
 * @param fix what mends it, if the program can say
 */
public record Diagnostic(
    DiagnosticCode code,
    Severity severity,
    Message message,
    Place place,
    List<Message> hints,
    List<Related> related,
    Optional<Fix> fix) {

  /** Another place, with what it has to do with the fault. */
  public record Related(Span span, Message message) {
    public Place place() {
      return Place.of(span);
    }
  }

  public Diagnostic {
    hints = List.copyOf(hints);
    related = List.copyOf(related);
  }

  /** A fault at a place. */
  public static Diagnostic of(DiagnosticCode code, Span span, Message message) {
    return of(code, Optional.of(span), message);
  }

  /** A fault for which no file is to blame. */
  public static Diagnostic of(DiagnosticCode code, Message message) {
    return of(code, Optional.empty(), message);
  }

  /** A fault whose place may be known. */
  public static Diagnostic of(DiagnosticCode code, Optional<Span> span, Message message) {
    Place place = span.map(Place::of).orElse(Place.NOWHERE);
    return new Diagnostic(
        code, code.severity(), message, place, List.of(), List.of(), Optional.empty());
  }

  /** The id of its code. */
  public String id() {
    return code.id();
  }

  /** The stretch of a file that is its place, if it is one. */
  public Optional<Span> span() {
    return place.span();
  }

  /** The same fault at a place that its finder did not know. */
  public Diagnostic at(Span span) {
    return new Diagnostic(code, severity, message, Place.of(span), hints, related, fix);
  }

  /** The same finding, weighed otherwise. */
  public Diagnostic as(Severity weight) {
    return new Diagnostic(code, weight, message, place, hints, related, fix);
  }

  public Diagnostic hint(Message hint) {
    List<Message> more = new ArrayList<>(hints);
    more.add(hint);
    return new Diagnostic(code, severity, message, place, more, related, fix);
  }

  /** With more of what to do next. */
  public Diagnostic hints(List<Message> further) {
    List<Message> more = new ArrayList<>(hints);
    more.addAll(further);
    return new Diagnostic(code, severity, message, place, more, related, fix);
  }

  public Diagnostic hint(String zh, String en, Object... args) {
    return hint(Message.of(zh, en, args));
  }

  public Diagnostic related(Span span, Message what) {
    List<Related> more = new ArrayList<>(related);
    more.add(new Related(span, what));
    return new Diagnostic(code, severity, message, place, hints, more, fix);
  }

  /** With what mends it. */
  public Diagnostic fix(Fix mended) {
    return new Diagnostic(code, severity, message, place, hints, related, Optional.of(mended));
  }
}
