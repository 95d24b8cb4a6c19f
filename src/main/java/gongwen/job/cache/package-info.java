/**
 * What need not be made again: the previous run as its manifest has it, fingerprints of what was
 * read, whether documents are still as they were made, and the entries of the next manifest.
 */
@NullMarked
package gongwen.job.cache;

import org.jspecify.annotations.NullMarked;
