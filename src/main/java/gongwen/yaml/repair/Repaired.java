package gongwen.yaml.repair;

import gongwen.diagnostic.Diagnostic;
import gongwen.text.Position;
import java.util.List;

/** A text as it was meant, with what was wrong in it. */
public final class Repaired {
  private final ChangedText draft;
  private final List<Diagnostic> faults;
  private final boolean hopeless;

  Repaired(ChangedText draft, List<Diagnostic> faults, boolean hopeless) {
    this.draft = draft;
    this.faults = List.copyOf(faults);
    this.hopeless = hopeless;
  }

  /** What a parser should read. */
  public String text() {
    return draft.text();
  }

  /** At their places in the original, each with what mends it. */
  public List<Diagnostic> faults() {
    return faults;
  }

  /** Whether there is so much wrong that nothing can be read. */
  public boolean hopeless() {
    return hopeless;
  }

  /** The place in the original that a place of {@link #text} comes from. */
  public Position original(Position here) {
    return draft.original(here);
  }
}
