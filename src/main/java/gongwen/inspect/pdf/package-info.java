/** Reads PDF with text, from whatever program, into a measured document. */
@NullMarked
package gongwen.inspect.pdf;

import org.jspecify.annotations.NullMarked;
