/**
 * What follows from the records for one period: figures that know their records, states of issues
 * and obligations.
 */
@NullMarked
package gongwen.facts;

import org.jspecify.annotations.NullMarked;
