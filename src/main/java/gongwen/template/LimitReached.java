package gongwen.template;

import gongwen.diagnostic.Message;

/** A template used more than it may: steps, depth, output. */
final class LimitReached extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Message told;

  LimitReached(Message told) {
    super(told.en());
    this.told = told;
  }

  Message told() {
    return told;
  }
}
