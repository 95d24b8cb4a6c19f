package gongwen.yaml.repair;

/**
 * Recognises a collection in brackets, on one line, in which nothing can be a slip. Most are so,
 * and need not be looked into part by part; of any other nothing is said here.
 */
final class RightFlow {
  private static final int MOST_LEVELS = 4;

  private final char[] text;
  private final int end;
  private int at;

  private RightFlow(char[] text, int at, int end) {
    this.text = text;
    this.at = at;
    this.end = end;
  }

  /** The place after the bracket that closes the one at this place; -1 if it is to be looked at. */
  static int end(char[] text, int open, int end) {
    char c = text[open];
    if (c != '{' && c != '[') {
      return -1;
    }
    RightFlow flow = new RightFlow(text, open, end);
    return flow.collection(0) ? flow.at : -1;
  }

  private boolean collection(int depth) {
    boolean map = text[at] == '{';
    char close = map ? '}' : ']';
    if (depth > MOST_LEVELS) {
      return false;
    }
    at++;
    blanks();
    if (at < end && text[at] == close) {
      at++;
      return true;
    }
    int items = 0;
    while (true) {
      int start = at;
      if ((map && !key()) || !value(depth)) {
        return false;
      }
      items++;
      if (at >= end) {
        return false;
      }
      char c = text[at];
      if (c == close) {
        boolean alone = !map && items == 1;
        int last = at++;
        return !alone || !hasWideComma(start, last);
      }
      if (c != ',') {
        return false;
      }
      at++;
      blanks();
    }
  }

  /** Whether an item may be several, divided by commas of another kind. */
  private boolean hasWideComma(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text[i] == '，') {
        return true;
      }
    }
    return false;
  }

  private void blanks() {
    while (at < end && text[at] == ' ') {
      at++;
    }
  }

  /** Goes past a word, its colon and the blanks after it. */
  private boolean key() {
    int start = at;
    while (at < end && Signs.plainLetter(text[at])) {
      at++;
    }
    if (at == start || at + 1 >= end || text[at] != ':' || text[at + 1] != ' ') {
      return false;
    }
    at++;
    blanks();
    return true;
  }

  private boolean value(int depth) {
    if (at >= end) {
      return false;
    }
    char first = text[at];
    if (first == '{' || first == '[') {
      if (!collection(depth + 1)) {
        return false;
      }
      blanks();
      return true;
    }
    if (first == '"') {
      return quoted();
    }
    return (Signs.plainLetter(first) || first == '《') && plain();
  }

  private boolean quoted() {
    at++;
    while (at < end && text[at] != '"') {
      char c = text[at];
      if (c == '\\' || (c >= '‘' && c <= '”')) {
        return false;
      }
      at++;
    }
    at++;
    blanks();
    return at < end;
  }

  /** Goes past a text, up to the comma or bracket after it. */
  private boolean plain() {
    while (at < end) {
      char c = text[at];
      if (c == ',' || c == '}' || c == ']') {
        return !Signs.blank(text[at - 1]) && !Signs.divides(text[at - 1]);
      }
      if (!Signs.harmless(c)) {
        return false;
      }
      at++;
    }
    return false;
  }
}
