package gongwen.prose.activity;

/**
 * A noun that titles end with: what was done, or what was made.
 *
 * @param word the end of the title: 演练, 责任书
 * @param verb what one does to it: 开展, 签订
 * @param sort of what class it is
 * @param measure in what it is counted; empty for times
 */
record TitleHead(String word, String verb, Sort sort, String measure) {
  /** Classes of what titles name. */
  enum Sort {
    MEETING,
    EVENT,
    CEREMONY,
    LECTURE,
    STUDY,
    ACTIVITY,
    INSPECTION,
    DRILL,
    DUTY,
    PAPER,
    THING;

    /** Whether it takes place; papers and things are made. */
    boolean happens() {
      return this != PAPER && this != THING;
    }

    /** Whether a title that ends so names it, whatever verb it begins with (清理整治行动). */
    boolean names() {
      return this == MEETING || this == EVENT || this == CEREMONY;
    }
  }
}
