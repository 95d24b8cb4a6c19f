/** Every code under which the program reports something, gathered from the rooms that report. */
@NullMarked
package gongwen.catalogue;

import org.jspecify.annotations.NullMarked;
