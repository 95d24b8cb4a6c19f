package gongwen.prose;

import gongwen.facts.Figure;

/** How a figure goes into a text, so that the document still knows the records behind it. */
@FunctionalInterface
public interface FigurePrinter {
  /** Figures as they read, without their records: for texts that nobody traces. */
  FigurePrinter PLAIN = (figure, text) -> text;

  /**
   * What goes into the text.
   *
   * @param text the figure as it reads there
   */
  String print(Figure figure, String text);
}
