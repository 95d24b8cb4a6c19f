/** HTML: the tree of a page that stands for itself, and from which PDF is laid out. */
@NullMarked
package gongwen.write.html;

import org.jspecify.annotations.NullMarked;
