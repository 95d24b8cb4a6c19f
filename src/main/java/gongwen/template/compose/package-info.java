/**
 * The composition of a document from a template and the records of a unit: slots, expressions,
 * functions, what stands around the text, and attachments.
 */
@NullMarked
package gongwen.template.compose;

import org.jspecify.annotations.NullMarked;
