/** What a record consists of: its components, how to read them, how to make one of them. */
@NullMarked
package gongwen.record;

import org.jspecify.annotations.NullMarked;
