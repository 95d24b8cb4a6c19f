/**
 * What in a sentence is put together wrongly, by its words alone: it knows no records and no
 * documents, and reads each text once.
 */
@NullMarked
package gongwen.check.sentence;

import org.jspecify.annotations.NullMarked;
