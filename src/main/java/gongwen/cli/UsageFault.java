package gongwen.cli;

import gongwen.diagnostic.Message;
import java.util.Optional;

/**
 * The command line cannot be understood. It never leaves the room: it is reported and gives exit 2.
 */
final class UsageFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Message sentence;
  private final transient Optional<Message> hint;

  UsageFault(Message sentence, Optional<Message> hint) {
    super(sentence.en(), null, false, false);
    this.sentence = sentence;
    this.hint = hint;
  }

  static UsageFault of(String zh, String en, Object... args) {
    return new UsageFault(Message.of(zh, en, args), Optional.empty());
  }

  UsageFault hint(String zh, String en, Object... args) {
    return new UsageFault(sentence, Optional.of(Message.of(zh, en, args)));
  }

  Message sentence() {
    return sentence;
  }

  Optional<Message> hint() {
    return hint;
  }
}
