/** The front door: check, render, merge, what is due, and a sample of a report kind. */
@NullMarked
package gongwen.job;

import org.jspecify.annotations.NullMarked;
