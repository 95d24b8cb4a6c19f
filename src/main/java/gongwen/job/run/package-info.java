/**
 * One run from its settings to its result: units are read, given their names and made, several at a
 * time and handed over in their order.
 */
@NullMarked
package gongwen.job.run;

import org.jspecify.annotations.NullMarked;
