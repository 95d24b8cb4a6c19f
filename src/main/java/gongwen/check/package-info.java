/**
 * The check of a unit: which rules there are, how much each weighs, what the unit's files allow,
 * and the page that explains the rules. The rules themselves are in the rooms below, by what they
 * read.
 */
@NullMarked
package gongwen.check;

import org.jspecify.annotations.NullMarked;
