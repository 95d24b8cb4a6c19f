package gongwen.prose;

/**
 * One of several points: 一是…….
 *
 * @param head its first sentence, or the heading over it
 * @param text the rest
 */
public record Point(String head, String text) {}
