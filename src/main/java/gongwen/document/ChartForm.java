package gongwen.document;

import java.util.Arrays;
import java.util.Optional;

/** How the bars of a chart stand, by the names that office programs give them. */
public enum ChartForm {
  CLUSTERED_COLUMNS("簇状柱形图", false, false),
  STACKED_COLUMNS("堆积柱形图", false, true),
  CLUSTERED_BARS("簇状条形图", true, false),
  STACKED_BARS("堆积条形图", true, true);

  private final String word;
  private final boolean horizontal;
  private final boolean stacked;

  ChartForm(String word, boolean horizontal, boolean stacked) {
    this.word = word;
    this.horizontal = horizontal;
    this.stacked = stacked;
  }

  /** Its Chinese name. */
  public String word() {
    return word;
  }

  /** Whether bars run to the right and not upwards. */
  public boolean isHorizontal() {
    return horizontal;
  }

  /** Whether the series of a category stand on one another and not side by side. */
  public boolean isStacked() {
    return stacked;
  }

  /** The form of that name. */
  public static Optional<ChartForm> named(String word) {
    return Arrays.stream(values()).filter(form -> form.word.equals(word)).findFirst();
  }
}
