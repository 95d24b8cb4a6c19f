/** What a rule is, what it says of itself, and what it looks at: a unit, a report, a document. */
@NullMarked
package gongwen.check.rule;

import org.jspecify.annotations.NullMarked;
