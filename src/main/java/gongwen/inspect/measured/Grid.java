package gongwen.inspect.measured;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How the text fills a page.
 *
 * @param pitch from line to line in points
 */
public record Grid(OptionalDouble pitch, OptionalInt lines, OptionalInt characters) {}
