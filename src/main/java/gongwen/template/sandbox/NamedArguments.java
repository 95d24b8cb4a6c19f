package gongwen.template.sandbox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Named arguments of the functions, which FreeMarker does not have: {@code count("宣讲",
 * measure="篇")} is compiled as {@code count("宣讲", "<mark>measure", "篇")}.
 */
public final class NamedArguments {
  /** Opens the name of an argument; from the private use area, which no input may hold. */
  static final char MARK = '\uE020';

  private static final Set<String> NAMES = Set.of("measure", "单位", "period", "时段");
  private static final Pattern CALL =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_.])("
              + "count|次数|people|人次|sum|合计|list|列举|issues|问题|obligations|规定动作|indicator|指标|"
              + "indicators|各项指标|activities|活动|works|各类活动)\\s*\\(");

  private NamedArguments() {}

  /** The name that such an argument carries; empty for any other value. */
  public static Optional<String> name(String argument) {
    return !argument.isEmpty() && argument.charAt(0) == MARK
        ? Optional.of(argument.substring(1))
        : Optional.empty();
  }

  static RewrittenSource rewrite(String source) {
    if (!mayHoldNames(source)) {
      return RewrittenSource.unchanged(source);
    }
    List<int[]> found = new ArrayList<>();
    Matcher call = CALL.matcher(source);
    while (call.find()) {
      collect(source, call.end(), found);
    }
    if (found.isEmpty()) {
      return RewrittenSource.unchanged(source);
    }
    found.sort((a, b) -> Integer.compare(a[0], b[0]));
    StringBuilder text = new StringBuilder();
    int[] origins = new int[source.length() + 4 * found.size()];
    int done = 0;
    for (int[] place : found) {
      done = copy(source, done, place[0], text, origins);
      append("\"" + MARK, place[0], text, origins);
      done = copy(source, done, place[1], text, origins);
      append("\",", place[2], text, origins);
      done = place[2] + 1;
    }
    copy(source, done, source.length(), text, origins);
    return new RewrittenSource(
        text.toString(), Arrays.copyOf(origins, text.length()), source.length());
  }

  /** Whether one of the names stands before an equals sign: in most sources none does. */
  private static boolean mayHoldNames(String source) {
    for (int at = source.indexOf('='); at >= 0; at = source.indexOf('=', at + 1)) {
      int end = at;
      while (end > 0 && Character.isWhitespace(source.charAt(end - 1))) {
        end--;
      }
      for (String name : NAMES) {
        if (source.startsWith(name, end - name.length())) {
          return true;
        }
      }
    }
    return false;
  }

  private static int copy(String source, int from, int to, StringBuilder text, int[] origins) {
    for (int i = from; i < to; i++) {
      origins[text.length()] = i;
      text.append(source.charAt(i));
    }
    return to;
  }

  private static void append(String added, int origin, StringBuilder text, int[] origins) {
    for (int i = 0; i < added.length(); i++) {
      origins[text.length()] = origin;
      text.append(added.charAt(i));
    }
  }

  /** Adds start of name, end of name and place of the equals sign of each argument of one call. */
  private static void collect(String source, int from, List<int[]> found) {
    int depth = 1;
    boolean first = true;
    int i = from;
    while (i < source.length() && depth > 0) {
      char c = source.charAt(i);
      if (c == '"' || c == '\'') {
        i = Expressions.endOfString(source, i);
        first = false;
        continue;
      }
      if (c == '(' || c == '[' || c == '{') {
        depth++;
      } else if (c == ')' || c == ']' || c == '}') {
        depth--;
      } else if (first && Character.isJavaIdentifierStart(c)) {
        i = argument(source, i, found);
        first = false;
        continue;
      }
      first = depth == 1 && (c == ',' || first && Character.isWhitespace(c));
      i++;
    }
  }

  private static int argument(String source, int from, List<int[]> found) {
    int end = from;
    while (end < source.length() && Character.isJavaIdentifierPart(source.charAt(end))) {
      end++;
    }
    int equals = end;
    while (equals < source.length() && Character.isWhitespace(source.charAt(equals))) {
      equals++;
    }
    boolean named =
        equals < source.length()
            && source.charAt(equals) == '='
            && !source.startsWith("==", equals)
            && NAMES.contains(source.substring(from, end));
    if (named) {
      found.add(new int[] {from, end, equals});
      return equals + 1;
    }
    return end;
  }
}
