package gongwen.yaml.repair;

import java.util.Optional;

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
        public Optional<String> key(String spelling) {
          return Optional.empty();
        }

        @Override
        public Expected under(String key) {
          return this;
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

  /** The key that a mapping here may have under this spelling: the same for both spellings. */
  Optional<String> key(String spelling);

  /** What may stand under a key. */
  Expected under(String key);

  /** What an item of a list here may be. */
  Expected item();

  /** Whether the word is a key of some mapping of the file. */
  boolean anywhere(String word);

  /** Whether a mapping here may have the key. */
  default boolean knows(String spelling) {
    return key(spelling).isPresent();
  }

  /** Whether only a mapping, or a list of such, can be meant here. */
  default boolean mapping() {
    return form() == Form.RECORD || form() == Form.MAPPING;
  }
}
