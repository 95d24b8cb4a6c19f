/**
 * GB/T 9704-2012: every measure once, with clause and strength; profiles that deviate; title shape;
 * table widths.
 */
@NullMarked
package gongwen.layout;

import org.jspecify.annotations.NullMarked;
