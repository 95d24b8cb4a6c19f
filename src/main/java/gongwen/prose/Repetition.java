package gongwen.prose;

import java.util.ArrayList;
import java.util.List;

/** Whether a text has already said something: in the same words, or with some put in between. */
final class Repetition {
  private static final String CLAUSE_ENDS = "，。；、,;";
  private static final int SHORTEST_PART = 2;

  private Repetition() {}

  /** 每周五归档 is said by 每周五由辅导员归档. */
  static boolean says(String text, String words) {
    String bare = Wording.bare(words);
    return bare.isEmpty()
        || text.contains(bare)
        || clauses(text).stream().anyMatch(clause -> widened(clause, bare));
  }

  /** Those of several that no other of them says; of equal ones the first. */
  static List<String> once(List<String> all) {
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      boolean said = false;
      for (int k = 0; k < all.size(); k++) {
        boolean earlier = k < i || !same(all.get(k), all.get(i));
        said |= k != i && earlier && says(all.get(k), all.get(i));
      }
      if (!said) {
        kept.add(all.get(i));
      }
    }
    return kept;
  }

  /** Whether both say the same words. */
  static boolean same(String one, String other) {
    return Wording.bare(one).equals(Wording.bare(other));
  }

  /** Whether the clause is these words with fewer others in one place among them, none a 不. */
  private static boolean widened(String clause, String words) {
    int more = clause.length() - words.length();
    if (more < 1 || more > words.length()) {
      return false;
    }
    for (int cut = SHORTEST_PART; cut <= words.length() - SHORTEST_PART; cut++) {
      String between = clause.substring(cut, cut + more);
      if (clause.startsWith(words.substring(0, cut))
          && clause.endsWith(words.substring(cut))
          && !Wording.containsAny(between, List.of("不", "未", "没"))) {
        return true;
      }
    }
    return false;
  }

  private static List<String> clauses(String text) {
    List<String> clauses = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || CLAUSE_ENDS.indexOf(text.charAt(i)) >= 0) {
        clauses.add(text.substring(from, i));
        from = i + 1;
      }
    }
    return clauses;
  }
}
