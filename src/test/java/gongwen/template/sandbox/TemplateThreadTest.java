package gongwen.template.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Outcome;
import gongwen.text.SourceText;
import gongwen.text.Span;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a template may use up. */
class TemplateThreadTest {
  private static final Duration LIMIT = Duration.ofMillis(100);
  private static final Span PLACE = Span.startOf(new SourceText("unit.yaml", "a: b"));

  @Test
  void timeInWhichTheMachineDidSomethingElseDoesNotCount() {
    Outcome<String> slept =
        TemplateThread.run(
            LIMIT,
            PLACE,
            () -> {
              try {
                Thread.sleep(5 * LIMIT.toMillis());
              } catch (InterruptedException e) {
                return Outcome.of("was stopped");
              }
              return Outcome.of("done");
            });
    assertEquals(Optional.of("done"), slept.value());
  }

  @Test
  void workWithoutEndIsStopped() {
    Outcome<String> spun =
        TemplateThread.run(
            LIMIT,
            PLACE,
            () -> {
              while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
              }
              return Outcome.of("was stopped");
            });
    assertEquals(
        List.of("template-limit"), spun.diagnostics().stream().map(Diagnostic::id).toList());
    assertEquals(Optional.of(PLACE), spun.diagnostics().get(0).span());
  }
}
