package gongwen.text;

/**
 * Where a place of a text is when a spreadsheet program shows it as a table.
 *
 * @param row its number from 1, as the program counts them
 * @param heading of its column; empty: it has none
 */
public record NamedCell(int row, String heading) {}
