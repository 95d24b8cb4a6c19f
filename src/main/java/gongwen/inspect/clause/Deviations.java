package gongwen.inspect.clause;

import gongwen.diagnostic.Message;
import gongwen.inspect.clause.Clause.Found;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers what deviates with one thing. */
public final class Deviations {
  private static final int SHOWN = 3;

  private final Set<Message> faults = new LinkedHashSet<>();

  public Deviations add(boolean wrong, Message what) {
    if (wrong) {
      faults.add(what);
    }
    return this;
  }

  public Deviations add(boolean wrong, String zh, String en) {
    return add(wrong, new Message(zh, en));
  }

  /** Kept if nothing is wrong; then {@code fine} is what was found. */
  public Found found(Message fine) {
    if (faults.isEmpty()) {
      return Found.kept(fine);
    }
    List<Message> shown = new ArrayList<>(faults).subList(0, Math.min(SHOWN, faults.size()));
    int more = faults.size() - shown.size();
    Message all = Phrases.join(shown);
    return Found.broken(
        more == 0
            ? all
            : Message.of(
                "%1$s，等%3$d处", "%2$s, and %4$d more", all.zh(), all.en(), faults.size(), more));
  }
}
