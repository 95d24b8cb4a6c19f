/** Clause 7.5 and chapter 8 of the standard: page numbers, on landscape pages too. */
@NullMarked
package gongwen.inspect.clause.pagination;

import org.jspecify.annotations.NullMarked;
