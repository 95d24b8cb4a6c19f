/**
 * What the commands print: findings in each message format, tables for people, objects for scripts,
 * the progress of a run and the calendar of deadlines, in the language of the console. It knows
 * nothing of how a command line is read.
 */
@NullMarked
package gongwen.cli.print;

import org.jspecify.annotations.NullMarked;
