package gongwen.job;

import gongwen.diagnostic.Message;
import java.io.IOException;

/** The surroundings do not let the program write; told once, and nothing more is tried. */
final class OutputFailure extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Message sentence;

  OutputFailure(Message sentence) {
    super(sentence.en());
    this.sentence = sentence;
  }

  Message sentence() {
    return sentence;
  }
}
