package gongwen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CommandTreeTest {
  @Test
  void theVersionNeedsNoCommand() {
    Run run = Run.of("--version");
    assertEquals(0, run.code());
    assertEquals(run.out(), Run.of("-V").out());
  }
}
