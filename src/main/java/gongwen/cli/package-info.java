/** The command line: picocli commands, printers of diagnostics, exit codes; no logic. */
@NullMarked
package gongwen.cli;

import org.jspecify.annotations.NullMarked;
