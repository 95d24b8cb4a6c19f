/**
 * FreeMarker, closed: what a template may hold and use up, expressions by themselves, and the
 * places and words of its faults.
 */
@NullMarked
package gongwen.template.sandbox;

import org.jspecify.annotations.NullMarked;
