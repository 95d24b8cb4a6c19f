/** The command line: picocli commands, their options, exit codes; no logic. */
@NullMarked
package gongwen.cli;

import org.jspecify.annotations.NullMarked;
