/** The format-neutral document: envelope and body blocks, numbering, plain text. */
@NullMarked
package gongwen.document;

import org.jspecify.annotations.NullMarked;
