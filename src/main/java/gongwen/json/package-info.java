/** JSON (RFC 8259): values to text, text to values, records to both. */
@NullMarked
package gongwen.json;

import org.jspecify.annotations.NullMarked;
