/**
 * The folder for the documents: taken by one run at a time, each file whole or absent, and what is
 * no longer made.
 */
@NullMarked
package gongwen.job.output;

import org.jspecify.annotations.NullMarked;
