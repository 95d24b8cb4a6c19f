package gongwen.yaml.repair;

/** What may stand at one place of a file, as far as telling a slip from a text needs it. */
public interface Expected {
  /** A place of which nothing is known: anything may be right there. */
  Expected ANYTHING =
      new Expected() {
        @Override
        public Form form() {
          return Form.ANYTHING;
        }

        @Override
        public boolean list() {
          return false;
        }

        @Override
        public Entry entry(String spelling) {
          return Entry.UNKNOWN;
        }

        @Override
        public Expected item() {
          return this;
        }

        @Override
        public boolean anywhere(String word) {
          return false;
        }
      };

  /**
   * What a mapping may have.
   *
   * @param name of the key, the same for both spellings; empty if there is no such key
   * @param value what may stand under it
   */
  record Entry(String name, Expected value) {
    public static final Entry UNKNOWN = new Entry("", ANYTHING);

    boolean known() {
      return !name.isEmpty();
    }

    /** The name, or what is written if there is no such key. */
    String nameOr(String written) {
      return known() ? name : written;
    }
  }

  /** What a value, or each item of a list, is. */
  enum Form {
    /** A mapping with known keys. */
    RECORD,
    /** A mapping whose keys are free. */
    MAPPING,
    /** A text, which may hold any character. */
    TEXT,
    /** A number, a day, one of a few words: nothing with marks of its own. */
    VALUE,
    ANYTHING
  }

  Form form();

  /** Whether it may be a list of these. */
  boolean list();

  /** What a mapping here may have under a key in this spelling. */
  Entry entry(String spelling);

  /** What an item of a list here may be. */
  Expected item();

  /** Whether the word is a key of some mapping of the file. */
  boolean anywhere(String word);

  /** Whether a mapping here may have the key. */
  default boolean knows(String spelling) {
    return entry(spelling).known();
  }

  /** Whether only a mapping, or a list of such, can be meant here. */
  default boolean mapping() {
    return form() == Form.RECORD || form() == Form.MAPPING;
  }
}
