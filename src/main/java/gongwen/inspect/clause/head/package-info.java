/** Clause 7.2 of the standard: the elements of the head zone (版头), down to the red separator. */
@NullMarked
package gongwen.inspect.clause.head;

import org.jspecify.annotations.NullMarked;
