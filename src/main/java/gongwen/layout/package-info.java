/**
 * The page that a document is laid out on: what of the standard a profile may change, title shape,
 * line breaks, widths of table columns, shapes of charts.
 */
@NullMarked
package gongwen.layout;

import org.jspecify.annotations.NullMarked;
