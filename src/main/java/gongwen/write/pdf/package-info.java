/** PDF/A, laid out from the tree of {@code write.html}. */
@NullMarked
package gongwen.write.pdf;

import org.jspecify.annotations.NullMarked;
