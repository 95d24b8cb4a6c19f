/** Chapter 5 of the standard: the paper, its margins, the grid of the text and its look. */
@NullMarked
package gongwen.inspect.clause.page;

import org.jspecify.annotations.NullMarked;
