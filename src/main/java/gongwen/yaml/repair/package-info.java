/**
 * Slips of the pen in the text of a YAML file: each is found at its own place, with what mends it,
 * and the text is handed on as it was meant, so that the rest of the file can be read. The text is
 * looked at line by line, before any parser sees it.
 */
@NullMarked
package gongwen.yaml.repair;

import org.jspecify.annotations.NullMarked;
