package gongwen.template.sandbox;

import gongwen.diagnostic.Message;

/** A template used more than it may: steps, depth, output. */
final class LimitReached extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Message sentence;

  LimitReached(Message sentence) {
    super(sentence.en());
    this.sentence = sentence;
  }

  Message sentence() {
    return sentence;
  }
}
