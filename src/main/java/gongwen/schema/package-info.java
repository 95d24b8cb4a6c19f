/** What is made from the keys of the unit file themselves: empty ledgers to fill in. */
@NullMarked
package gongwen.schema;

import org.jspecify.annotations.NullMarked;
