/** Rules over the words and signs of a unit's own texts, wherever they are in the file. */
@NullMarked
package gongwen.check.text;

import org.jspecify.annotations.NullMarked;
