/** Rules over records and documents: one small class each, with code, source and strength. */
@NullMarked
package gongwen.check;

import org.jspecify.annotations.NullMarked;
