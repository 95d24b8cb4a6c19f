/**
 * Rules over a composed document: its figures, its period, what it announces, names and repeats.
 */
@NullMarked
package gongwen.check.document;

import org.jspecify.annotations.NullMarked;
