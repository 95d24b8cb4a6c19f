/** Clause 7.4 of the standard: the colophon (版记) at the foot of the last page. */
@NullMarked
package gongwen.inspect.clause.colophon;

import org.jspecify.annotations.NullMarked;
