/** GB/T 9704-2012 itself: every measure once, with its clause and how firmly it holds. */
@NullMarked
package gongwen.standard;

import org.jspecify.annotations.NullMarked;
