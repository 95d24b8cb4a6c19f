package gongwen.layout;

/** Every measure of a page as it is to be printed: the standard's, and what a profile changes. */
public record PageLayout() {}
