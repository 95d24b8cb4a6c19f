/** The door to commonmark: Markdown to the document tree and back. */
@NullMarked
package gongwen.markdown;

import org.jspecify.annotations.NullMarked;
