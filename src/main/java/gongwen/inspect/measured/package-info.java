/**
 * A finished document as it shows itself, whatever format it was read from: sheets, paragraphs,
 * drawn lines, page numbers, and which of them is which element of GB/T 9704-2012. Lengths are in
 * points.
 */
@NullMarked
package gongwen.inspect.measured;

import org.jspecify.annotations.NullMarked;
