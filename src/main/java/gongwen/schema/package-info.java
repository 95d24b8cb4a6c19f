/** What is made from the keys of the unit file themselves: JSON Schema, files to start from. */
@NullMarked
package gongwen.schema;

import org.jspecify.annotations.NullMarked;
