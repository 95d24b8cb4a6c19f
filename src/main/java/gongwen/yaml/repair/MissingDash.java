package gongwen.yaml.repair;

/** Finds items of a list that begin without their hyphen. */
final class MissingDash {
  private final String text;
  private final Lines lines;
  private final Levels levels;
  private final Slips slips;

  MissingDash(String text, Lines lines, Levels levels, Slips slips) {
    this.text = text;
    this.lines = lines;
    this.levels = levels;
    this.slips = slips;
  }

  /** Whether a line at this column is in line with a record of a list, or with its hyphen. */
  boolean touches(int record, int column) {
    return levels.get(record).column == column || levels.get(record - 1).column == column;
  }

  /** Begins the next item of the list that the record is in; gives the column of its keys. */
  int beginAgain(int record, LeadingSpace space) {
    int item = levels.get(record).column;
    newItem(space, levels.get(record - 1).column, item);
    levels.cut(record);
    levels.top().begin("");
    return item;
  }

  /** Reports an item without its hyphen. */
  void newItem(LeadingSpace space, int list, int item) {
    slips.add(slip(space, list, item).in(slips.nextGroup()));
  }

  private static Slip slip(LeadingSpace space, int list, int item) {
    return Slip.safe(
        SlipCode.MISSING_DASH,
        space.end(),
        space.end() + 1,
        Slips.newItem(),
        new Change(space.start(), space.end(), hyphen(list, Math.max(item, list + 2))));
  }

  private static String hyphen(int list, int item) {
    return " ".repeat(list) + "-" + " ".repeat(item - list - 1);
  }

  /** Whether a mapping that stands where a list was meant begins its second item with the key. */
  boolean bareAgain(int index, String key) {
    Level level = levels.get(index);
    return level.bareLine >= 0
        && level.beginsAgain(key)
        && level.column - Levels.STEP >= levels.get(index - 1).column;
  }

  /** Makes the mapping the first item of the list, and begins the second. */
  int beginBare(int index, LeadingSpace second) {
    Level level = levels.get(index);
    int first = lines.start(level.bareLine);
    int content = Signs.skipBlanks(text, first, lines.end(level.bareLine));
    int list = level.column - Levels.STEP;
    int both = slips.nextGroup();
    slips.add(slip(LeadingSpace.of(text, first, content), list, level.column).in(both));
    slips.add(slip(second, list, level.column).in(both));
    return levels.asItem(index).column;
  }

  /** A mapping that stands where a list was meant, deeper than the hyphen at this column. */
  int bare(int column) {
    for (int i = 1; i < levels.size(); i++) {
      Level level = levels.get(i);
      if (level.bareLine >= 0 && level.column > column && levels.get(i - 1).column <= column) {
        return i;
      }
    }
    return -1;
  }

  /** Makes an item of what stands before the first hyphen of a list: its own, or part of it. */
  int join(int bare, int column, int content, int item, String key) {
    Level level = levels.get(bare);
    int first = level.bareLine;
    int from = lines.start(first);
    int begin = Signs.skipBlanks(text, from, lines.end(first));
    int inner = column + item - content;
    boolean own = level.has(key) || (level.column != inner && level.size() > 1);
    Change hyphen = new Change(from, begin, hyphen(column, own ? level.column : inner));
    slips.add(
        own
            ? Slip.safe(SlipCode.MISSING_DASH, begin, begin + 1, Slips.newItem(), hyphen)
            : Slip.safe(
                SlipCode.MISSING_DASH,
                begin,
                begin + 1,
                Slips.itemBeginsHere(),
                hyphen,
                new Change(content, item, " ".repeat(item - content))));
    levels.cut(bare);
    return column;
  }
}
