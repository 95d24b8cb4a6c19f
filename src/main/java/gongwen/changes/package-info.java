/**
 * What somebody changed in a document, paragraph by paragraph, against what the program would
 * write; and how that gets back into the unit file.
 */
@NullMarked
package gongwen.changes;

import org.jspecify.annotations.NullMarked;
