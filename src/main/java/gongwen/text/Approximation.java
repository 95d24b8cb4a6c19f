package gongwen.text;

/** How a written number stands to the true one. */
public enum Approximation {
  /** The number itself. */
  EXACT,
  /** 余: somewhat more than a round number. */
  OVER,
  /** 多: as 余, more colloquial. */
  MORE,
  /** 近: somewhat less. */
  NEARLY,
  /** 约: more or less. */
  ABOUT,
  /** 不少于: this or more. */
  AT_LEAST,
  /** 以上: this or more. */
  ABOVE
}
