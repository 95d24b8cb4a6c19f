/**
 * Which font prints which role of the standard: the user's own where they are installed or given,
 * else the program's; character by character, with a full Song behind them all.
 */
@NullMarked
package gongwen.font;

import org.jspecify.annotations.NullMarked;
