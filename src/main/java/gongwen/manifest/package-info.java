/**
 * What stands in {@code manifest.json}: which documents were made, from what, and that they are
 * whole.
 */
@NullMarked
package gongwen.manifest;

import org.jspecify.annotations.NullMarked;
