package gongwen.layout;

/**
 * How the bars of a series are filled, in this order: greys and stripes that can be distinguished
 * on paper in black and white, each within a thin black outline.
 */
public enum ChartFill {
  DARK("#404040", Stripes.NONE),
  WHITE("#ffffff", Stripes.NONE),
  LIGHT("#c0c0c0", Stripes.NONE),
  HORIZONTAL("#ffffff", Stripes.HORIZONTAL),
  GREY("#808080", Stripes.NONE),
  VERTICAL("#ffffff", Stripes.VERTICAL);

  /** Black lines over the ground. */
  public enum Stripes {
    NONE,
    HORIZONTAL,
    VERTICAL
  }

  private final String ground;
  private final Stripes stripes;

  ChartFill(String ground, Stripes stripes) {
    this.ground = ground;
    this.stripes = stripes;
  }

  /** The colour of the ground, as CSS writes it. */
  public String ground() {
    return ground;
  }

  public Stripes stripes() {
    return stripes;
  }

  /** That of a series, from 0. */
  public static ChartFill of(int series) {
    return values()[series];
  }
}
