/**
 * What is to be done: the request, the files that it means, what all of them have in common, and
 * for each the reports that are wanted with the names of their documents.
 */
@NullMarked
package gongwen.job.plan;

import org.jspecify.annotations.NullMarked;
