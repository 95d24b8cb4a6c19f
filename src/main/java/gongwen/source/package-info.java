/** One unit with its shared parts, ledgers and members, and where every value of it stood. */
@NullMarked
package gongwen.source;

import org.jspecify.annotations.NullMarked;
