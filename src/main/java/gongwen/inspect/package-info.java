/** Reads a finished document, and measures it against GB/T 9704-2012, clause by clause. */
@NullMarked
package gongwen.inspect;

import org.jspecify.annotations.NullMarked;
