/** Makes the program's fonts out of open ones: what is taken, dropped, changed and renamed. */
@NullMarked
package gongwen.font.make;

import org.jspecify.annotations.NullMarked;
