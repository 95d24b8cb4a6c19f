/** Markdown that reads well as text and can be read back. */
@NullMarked
package gongwen.write.markdown;

import org.jspecify.annotations.NullMarked;
