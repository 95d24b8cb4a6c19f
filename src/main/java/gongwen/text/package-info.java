/**
 * Text and places in it: source texts, spans, display width, Chinese numerals, dates and measure
 * words; names and digests of files.
 */
@NullMarked
package gongwen.text;

import org.jspecify.annotations.NullMarked;
