/**
 * Text and places in it: source texts, spans, display width, Chinese numerals, dates and measure
 * words.
 */
@NullMarked
package gongwen.text;

import org.jspecify.annotations.NullMarked;
