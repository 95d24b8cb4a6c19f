/**
 * What an office does otherwise than the standard, and how much the rules weigh there: one file,
 * read once.
 */
@NullMarked
package gongwen.profile;

import org.jspecify.annotations.NullMarked;
