/** DOCX that a clerk goes on editing. */
@NullMarked
package gongwen.write.docx;

import org.jspecify.annotations.NullMarked;
