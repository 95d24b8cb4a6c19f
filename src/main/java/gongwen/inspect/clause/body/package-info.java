/** Clause 7.3 of the standard: the main part (主体), from the title to the attachments. */
@NullMarked
package gongwen.inspect.clause.body;

import org.jspecify.annotations.NullMarked;
