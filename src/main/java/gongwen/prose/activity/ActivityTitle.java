package gongwen.prose.activity;

import gongwen.model.Days;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A title taken apart.
 *
 * @param subject who did it; empty where the title does not say
 * @param verb what was done to the object, as the title says or as the object wants; empty where
 *     the object says all
 * @param object the rest
 * @param head the noun at its end that is known
 */
record ActivityTitle(
    Form form, String subject, String verb, String object, Optional<TitleHead> head) {
  private static final Pattern SPACE_BESIDE_DIGITS =
      Pattern.compile("(?<=[一-龥]) +(?=[0-9])|(?<=[0-9%]) +(?=[一-龥])");
  private static final Pattern MARKS_AT_THE_END = Pattern.compile("[。；，、;,\\s]+$");

  /** What a title is. */
  enum Form {
    /** Nothing but a day or a verb that says nothing. */
    NOTHING,
    /** Verb and object as they were written. */
    CLAUSE,
    /** A noun with the verb that goes with it. */
    NOUN,
    /** What nothing sure is known of. */
    UNKNOWN
  }

  /**
   * Takes a title apart.
   *
   * @param days the record's, which the title need not say again
   * @param measure in what its count counts; empty for none or for times
   */
  static ActivityTitle of(String written, Days days, String measure) {
    return new TitleReader(Lexicon.own(), days, measure).read(bare(written));
  }

  static ActivityTitle nothing() {
    return new ActivityTitle(Form.NOTHING, "", "", "", Optional.empty());
  }

  static ActivityTitle clause(String subject, String text, Optional<TitleHead> head) {
    return new ActivityTitle(Form.CLAUSE, subject, "", text, head);
  }

  static ActivityTitle noun(String verb, String object, Optional<TitleHead> head) {
    return new ActivityTitle(Form.NOUN, "", verb, object, head);
  }

  static ActivityTitle unknown(String text) {
    return new ActivityTitle(Form.UNKNOWN, "", "", text, Optional.empty());
  }

  /** As it reads, with its verb. */
  String phrase() {
    return subject + verb + object;
  }

  boolean is(Form other) {
    return form == other;
  }

  boolean ofSort(TitleHead.Sort sort) {
    return head.filter(h -> h.sort() == sort).isPresent();
  }

  /** Without spaces around it, marks at its end, and spaces between characters and digits. */
  static String bare(String text) {
    return MARKS_AT_THE_END
        .matcher(SPACE_BESIDE_DIGITS.matcher(text.strip()).replaceAll(""))
        .replaceAll("");
  }
}
