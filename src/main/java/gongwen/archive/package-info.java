/**
 * A year of reports in one file: the documents, what they were made from, a list, and a page to
 * find them on; and the proof that such a file is whole.
 */
@NullMarked
package gongwen.archive;

import org.jspecify.annotations.NullMarked;
