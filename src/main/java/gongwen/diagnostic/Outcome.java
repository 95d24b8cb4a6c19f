package gongwen.diagnostic;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a step gives back: a value, if one could be made, and everything that was found on the way.
 * Both are independent: a value may come with warnings, and with errors of what was left out of it;
 * without a value the findings say why, which need be no error when there was nothing to make.
 */
public record Outcome<T>(Optional<T> value, List<Diagnostic> diagnostics) {
  public Outcome {
    diagnostics = List.copyOf(diagnostics);
  }

  public static <T> Outcome<T> of(T value) {
    return new Outcome<>(Optional.of(value), List.of());
  }

  public static <T> Outcome<T> of(T value, List<Diagnostic> diagnostics) {
    return new Outcome<>(Optional.of(value), diagnostics);
  }

  public static <T> Outcome<T> failed(Diagnostic... diagnostics) {
    return failed(List.of(diagnostics));
  }

  public static <T> Outcome<T> failed(List<Diagnostic> diagnostics) {
    return new Outcome<>(Optional.empty(), diagnostics);
  }

  /** The same findings, and what becomes of the value. */
  public <R> Outcome<R> map(Function<T, R> with) {
    return new Outcome<>(value.map(with), diagnostics);
  }

  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }
}
