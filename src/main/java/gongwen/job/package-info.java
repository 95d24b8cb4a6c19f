/** One report from file to files, and all reports of a unit file or a folder. */
@NullMarked
package gongwen.job;

import org.jspecify.annotations.NullMarked;
