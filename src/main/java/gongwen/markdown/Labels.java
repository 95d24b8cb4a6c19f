package gongwen.markdown;

import gongwen.document.LabelStyle;

/** Finds the label with which a heading or an item begins. */
final class Labels {
  private Labels() {}

  /** A label and its style; {@link LabelStyle#NONE} without one. */
  record Label(LabelStyle style, String label) {}

  static Label find(String text) {
    for (LabelStyle style : LabelStyle.values()) {
      String label = style.labelOf(text);
      if (!label.isEmpty()) {
        return new Label(style, label);
      }
    }
    return new Label(LabelStyle.NONE, "");
  }
}
