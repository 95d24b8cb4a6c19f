/** The one way in which anything wrong in the input is reported, whatever prints it. */
@NullMarked
package gongwen.diagnostic;

import org.jspecify.annotations.NullMarked;
