package gongwen.diagnostic;

/** The languages in which the program speaks. */
public enum Language {
  ZH,
  EN;

  /** Of two that say the same, the one in this language. */
  public <T> T choose(T zh, T en) {
    return this == ZH ? zh : en;
  }
}
