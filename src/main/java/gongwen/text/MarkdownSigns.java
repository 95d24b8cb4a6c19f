package gongwen.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs of Markdown for which an official document has no place, as they come along with text that
 * is pasted: pairs around words, rules, notes, boxes to tick. Masks look alike ({@code ***镇},
 * {@code 202_}, {@code 李**、王**}) and are none.
 */
public final class MarkdownSigns {
  /** What such a sign would mean. */
  public enum Kind {
    BOLD,
    ITALIC,
    STRUCK,
    HIGHLIGHT,
    RULE,
    UNDERLINE,
    NOTE,
    BOX,
    LINE_BREAK
  }

  /**
   * One of them.
   *
   * @param from the first char in the line
   * @param to the char after the last one
   * @param mark how many chars at either end are the sign itself; 0: it is no pair
   */
  public record Sign(Kind kind, int from, int to, int mark) {}

  /** A pair of signs with words between them; the first group is the words. */
  private record Pair(Kind kind, char sign, int mark, Pattern pattern) {
    Pair(Kind kind, char sign, int mark, String pattern) {
      this(kind, sign, mark, Pattern.compile(pattern));
    }
  }

  /** Where Markdown takes one sign for a mark, within a word it stands for itself: 张*和李*. */
  private static final String OUTSIDE = "(?<![\\p{L}\\p{N}*_])";

  private static final String BEHIND = "(?![\\p{L}\\p{N}*_])";

  private static final List<Pair> PAIRS =
      List.of(
          new Pair(Kind.BOLD, '*', 2, "(?<!\\*)\\*\\*(?![\\s*])([^*]{1,200})(?<!\\s)\\*\\*(?!\\*)"),
          new Pair(Kind.BOLD, '_', 2, OUTSIDE + "__(?![\\s_])([^_]{1,200})(?<!\\s)__" + BEHIND),
          new Pair(Kind.ITALIC, '*', 1, OUTSIDE + "\\*(?![\\s*])([^*]{1,200})(?<!\\s)\\*" + BEHIND),
          new Pair(Kind.ITALIC, '_', 1, OUTSIDE + "_(?![\\s_])([^_]{1,200})(?<!\\s)_" + BEHIND),
          new Pair(Kind.STRUCK, '~', 2, "(?<!~)~~(?![\\s~])([^~]{1,200})(?<!\\s)~~(?!~)"),
          new Pair(Kind.HIGHLIGHT, '=', 2, "(?<!=)==(?![\\s=])([^=]{1,200})(?<!\\s)==(?!=)"));

  /** What follows a mask, and begins no words of their own: 李**、王**, 李**和王**. */
  private static final Pattern BETWEEN_MASKS =
      Pattern.compile("[，。、；：！？,.;:)）】》”].*|[和与及同跟或到至].{1,3}|.*[、，；：（《“]");

  private static final Pattern NOTE = Pattern.compile("\\[\\^[^\\]\\s]{1,20}\\]");
  private static final Pattern BOX =
      Pattern.compile("\\s*(?:[-*+]|[0-9]{1,9}[.)])\\s+(\\[[ xX]\\])(?=\\s|$)");
  private static final Pattern BREAK = Pattern.compile("[^\\s\\\\|](  +|\\\\)$");

  /** A line that begins something by itself, whatever ends the one before. */
  private static final Pattern BEGINS =
      Pattern.compile("\\s*(?:[-*+]\\s|[0-9]{1,9}[.)]\\s|#|\\||\\u3000\\u3000).*|\\s*");

  private MarkdownSigns() {}

  /**
   * Those of a line.
   *
   * @param next the line below; empty if there is none
   */
  public static List<Sign> of(String line, String next) {
    List<Sign> found = new ArrayList<>();
    String plain = withoutEscapes(line);
    // Most lines have none of the signs, and a search for each costs more than all else in a line.
    for (Pair pair : PAIRS) {
      if (plain.indexOf(pair.sign()) >= 0) {
        pairs(pair, plain, found);
      }
    }
    if (consistsOf('-', 3, plain) || consistsOf('*', 3, plain)) {
      found.add(new Sign(Kind.RULE, 0, line.length(), 0));
    } else if (consistsOf('=', 2, plain)) {
      found.add(new Sign(Kind.UNDERLINE, 0, line.length(), 0));
    }
    if (plain.indexOf('[') >= 0) {
      brackets(plain, found);
    }
    if (line.endsWith("  ") || line.endsWith("\\")) {
      end(line, next, found);
    }
    return found;
  }

  private static void pairs(Pair pair, String plain, List<Sign> found) {
    Matcher matcher = pair.pattern().matcher(plain);
    while (matcher.find()) {
      if (areWords(matcher.group(1))) {
        found.add(new Sign(pair.kind(), matcher.start(), matcher.end(), pair.mark()));
      }
    }
  }

  private static void brackets(String plain, List<Sign> found) {
    Matcher note = NOTE.matcher(plain);
    while (note.find()) {
      found.add(new Sign(Kind.NOTE, note.start(), note.end(), 0));
    }
    Matcher box = BOX.matcher(plain);
    if (box.lookingAt()) {
      found.add(new Sign(Kind.BOX, box.start(1), box.end(1), 0));
    }
  }

  private static void end(String line, String next, List<Sign> found) {
    Matcher end = BREAK.matcher(line);
    if (end.find() && !BEGINS.matcher(next).matches()) {
      found.add(new Sign(Kind.LINE_BREAK, end.start(1), end.end(1), 0));
    }
  }

  /** What a backslash makes plain is no sign. */
  private static String withoutEscapes(String line) {
    if (line.indexOf('\\') < 0) {
      return line;
    }
    StringBuilder plain = new StringBuilder(line);
    for (int i = 0; i + 1 < line.length(); i++) {
      if (line.charAt(i) == '\\') {
        plain.setCharAt(i, '\0');
        plain.setCharAt(++i, '\0');
      }
    }
    return plain.toString();
  }

  private static boolean consistsOf(char sign, int least, String line) {
    int count = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c != sign && c != ' ' && c != '\t') {
        return false;
      }
      count += c == sign ? 1 : 0;
    }
    return count >= least;
  }

  /** A single character between two signs is what a mask leaves of a name. */
  private static boolean areWords(String between) {
    return between.codePoints().filter(MarkdownSigns::isOfWord).limit(2).count() == 2
        && !BETWEEN_MASKS.matcher(between).matches();
  }

  /** Letters, digits, and what stands for a computed figure. */
  private static boolean isOfWord(int c) {
    return Character.isLetterOrDigit(c)
        || c == 0xFFFC
        || Character.getType(c) == Character.PRIVATE_USE;
  }
}
