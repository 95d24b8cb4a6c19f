package gongwen.yaml.repair;

/** One mapping or list that is open where the text has got to. */
final class Level {
  /** What has become of the last value, or item, of a level. */
  enum State {
    /** Nothing is written yet: what comes below may be it. */
    OPEN,
    /** A plain text, which lines below may go on with. */
    TEXT,
    /** A block of text, which the deeper lines below are. */
    BLOCK,
    /** It is complete. */
    CLOSED
  }

  /** Blanks before its keys or hyphens, as they are meant. */
  final int column;

  final boolean list;

  /** What its keys are; of a list, what its items are. */
  final Expected expected;

  /** Where it begins: its line, if it stands where a list was meant and has no hyphen. */
  final int bareLine;

  /** The end of the line of the last key, if nothing follows on it; else -1. */
  int blankValue = -1;

  private final KeyNames names = new KeyNames();

  private String asked = "";
  private Expected.Entry answer = Expected.Entry.UNKNOWN;
  private String first = "";
  private String last = "";
  private Expected value;
  private State state = State.OPEN;

  Level(int column, boolean list, Expected expected, int bareLine) {
    this.column = column;
    this.list = list;
    this.expected = expected;
    this.bareLine = bareLine;
    this.value = expected;
  }

  /** A key, or, with no name, an item begins. */
  void begin(String name) {
    last = name;
    state = State.OPEN;
    if (list) {
      value = expected;
      return;
    }
    Expected.Entry entry = entry(name);
    value = entry.value();
    String known = entry.nameOr(name);
    first = names.size() == 0 ? known : first;
    names.add(known);
  }

  /** What the mapping may have under the key. The same is asked for several times. */
  Expected.Entry entry(String name) {
    if (!name.equals(asked)) {
      asked = name;
      answer = expected.entry(name);
    }
    return answer;
  }

  boolean has(String name) {
    return names.has(entry(name).nameOr(name));
  }

  /** Whether it has the key that an entry of its kind stands for. */
  boolean has(Expected.Entry entry, String written) {
    return names.has(entry.nameOr(written));
  }

  int size() {
    return names.size();
  }

  /** Whether a record that began with this key, and has gone on, would begin again with it. */
  boolean beginsAgain(String name) {
    return names.size() > 1 && first.equals(expected.entry(name).nameOr(name));
  }

  /** The key whose value is being read. */
  String last() {
    return last;
  }

  Expected value() {
    return value;
  }

  State state() {
    return state;
  }

  void state(State now) {
    state = now;
  }

  boolean open() {
    return state == State.OPEN;
  }
}
