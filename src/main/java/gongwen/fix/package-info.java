/** Puts right in the text of the files what the findings know how to mend, and nothing else. */
@NullMarked
package gongwen.fix;

import org.jspecify.annotations.NullMarked;
