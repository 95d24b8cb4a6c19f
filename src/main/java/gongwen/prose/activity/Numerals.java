package gongwen.prose.activity;

import gongwen.facts.Figure;

/** How a figure goes into a sentence, so that the records behind it stay known. */
@FunctionalInterface
public interface Numerals {
  /**
   * What goes into the sentence.
   *
   * @param text the figure as it reads there, without its measure word
   */
  String print(Figure figure, String text);
}
