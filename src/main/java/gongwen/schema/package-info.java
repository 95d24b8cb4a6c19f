/** What is made from the keys of the unit file themselves: JSON Schema, empty ledgers. */
@NullMarked
package gongwen.schema;

import org.jspecify.annotations.NullMarked;
