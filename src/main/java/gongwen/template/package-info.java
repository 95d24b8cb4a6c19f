/**
 * The door to FreeMarker: report kinds, slots, functions, and the composition of a document from
 * them.
 */
@NullMarked
package gongwen.template;

import org.jspecify.annotations.NullMarked;
