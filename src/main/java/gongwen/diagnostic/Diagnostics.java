package gongwen.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what one step finds. It stays inside the step; what leaves it is an {@link Outcome}. */
public final class Diagnostics {
  private final List<Diagnostic> found = new ArrayList<>();

  public void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  /** Takes over what another step found and hands on its value. */
  public <T> Optional<T> take(Outcome<T> outcome) {
    found.addAll(outcome.diagnostics());
    return outcome.value();
  }

  public boolean hasErrors() {
    return found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  public List<Diagnostic> list() {
    return List.copyOf(found);
  }

  /** The value, unless an error was found. */
  public <T> Outcome<T> outcome(Optional<T> value) {
    return hasErrors() ? Outcome.failed(found) : new Outcome<>(value, found);
  }
}
