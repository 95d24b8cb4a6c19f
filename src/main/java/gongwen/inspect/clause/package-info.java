/**
 * What the clauses of GB/T 9704-2012 that can be measured on a finished document have in common.
 * The packages below hold one small class for each, numbered as on the page of rules.
 */
@NullMarked
package gongwen.inspect.clause;

import org.jspecify.annotations.NullMarked;
