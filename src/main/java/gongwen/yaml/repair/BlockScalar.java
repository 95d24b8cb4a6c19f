package gongwen.yaml.repair;

/** The lines of a block of text, and what stands outside of it and is part of it. */
final class BlockScalar {
  /** Letters of a word that may be a free key without its colon. */
  private static final int LONGEST = 12;

  private final String text;
  private final Lines lines;
  private final Expected root;
  private final Levels levels;
  private final LookAhead ahead;
  private final Indentation indentation;

  BlockScalar(
      String text,
      Lines lines,
      Expected root,
      Levels levels,
      LookAhead ahead,
      Indentation indentation) {
    this.text = text;
    this.lines = lines;
    this.root = root;
    this.levels = levels;
    this.ahead = ahead;
    this.indentation = indentation;
  }

  /** Goes past the lines of a block of text; gives the line after it. */
  int skip(int from, int column) {
    int inside = -1;
    for (int line = from; line < lines.count(); line++) {
      int start = lines.start(line);
      int end = lines.end(line);
      int at = Signs.skipBlanks(text, start, end);
      if (at == end) {
        continue;
      }
      int spaces = spaces(start, at);
      int placed = indentation.blockColumn(line, start, spaces);
      if (placed > column && placed >= inside) {
        inside = inside < 0 ? placed : inside;
      } else if (spaces < at - start && wide(start, at) >= Math.max(column + 1, inside)) {
        int next = ahead.nextColumn(line);
        int least = inside >= 0 ? inside : next > column ? next : column + Levels.STEP;
        indentation.intoBlock(line, start, at, Math.max(least, wide(start, at)));
      } else if (startsEntry(start, at, end, spaces)) {
        return line;
      } else {
        indentation.intoBlock(line, start, at, inside < 0 ? column + Levels.STEP : inside);
      }
    }
    return lines.count();
  }

  /** How far in a line with a tab or a wide space looks on the screen. */
  private int wide(int start, int at) {
    return LeadingSpace.of(text, start, at).width(Levels.STEP * 2, 2);
  }

  private int spaces(int start, int end) {
    int i = start;
    while (i < end && text.charAt(i) == ' ') {
      i++;
    }
    return i - start;
  }

  private boolean startsEntry(int start, int at, int end, int column) {
    if (text.charAt(at) == '#'
        || (at == start && Signs.documentMark(text, start, end))
        || bullet(at, end)
        || root.anywhere(text.substring(at, Signs.plainEnd(text, at, end)))) {
      return true;
    }
    boolean inLine = at - start == column && levels.mapping(column) >= 0;
    return KeyText.read(text, at, end, false, root)
            .filter(key -> key.real() || root.anywhere(key.name()) || (inLine && key.wordLike()))
            .isPresent()
        || (inLine && wordAlone(at, end));
  }

  private boolean bullet(int at, int end) {
    Dash dash = Dash.read(text, at, end);
    return dash.blank() && !dash.numbered();
  }

  /** Whether a line begins with a word that is followed by a blank, or by nothing. */
  private boolean wordAlone(int at, int end) {
    int i = at;
    while (i < end && Signs.letter(text.charAt(i))) {
      i++;
    }
    return i > at && i - at <= LONGEST && (i == end || Signs.blank(text.charAt(i)));
  }
}
