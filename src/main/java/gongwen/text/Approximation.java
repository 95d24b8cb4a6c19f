package gongwen.text;

/** How a written number stands to the true one. */
public enum Approximation {
  /** The number itself. */
  EXACT("", ""),
  /** 余: somewhat more than a round number. */
  OVER("", "余"),
  /** 多: as 余, more colloquial. */
  MORE("", "多"),
  /** 近: somewhat less. */
  NEARLY("近", ""),
  /** 约: more or less. */
  ABOUT("约", ""),
  /** 不少于: this or more. */
  AT_LEAST("不少于", ""),
  /** 以上: this or more. */
  ABOVE("", "以上");

  private final String ahead;
  private final String behind;

  Approximation(String ahead, String behind) {
    this.ahead = ahead;
    this.behind = behind;
  }

  /** The number with its qualifier, as people write it: 80余, 近100, 不少于2, 100以上. */
  public String around(String number) {
    return ahead + number + behind;
  }

  /** The same with a measure word, which stands before 以上 only: 80余次, 近100次, 100次以上. */
  public String around(String number, String measure) {
    return this == ABOVE ? number + measure + behind : around(number) + measure;
  }

  /**
   * How a sum stands to the true one when its parts stand like this and like the other. An exact
   * part changes nothing; what may be more and what may be less make 约.
   */
  public Approximation plus(Approximation other) {
    if (this == other || other == EXACT) {
      return this;
    }
    if (this == EXACT) {
      return other;
    }
    if (!upwards() || !other.upwards()) {
      return ABOUT;
    }
    boolean colloquial = (this == OVER || this == MORE) && (other == OVER || other == MORE);
    return colloquial ? OVER : AT_LEAST;
  }

  /** Whether the true number is not below the written one. */
  private boolean upwards() {
    return this == OVER || this == MORE || this == AT_LEAST || this == ABOVE;
  }
}
