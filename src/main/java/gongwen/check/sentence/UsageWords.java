package gongwen.check.sentence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringTokenizer;

/** The groups of words in {@code usage.txt}, each by its heading there. */
final class UsageWords {
  private static final Map<String, UsageWords> GROUPS = new HashMap<>();
  private static final Map<String, Set<String>> UNFIT = new HashMap<>();

  static {
    read();
  }

  private final Set<String> words = new HashSet<>();
  private int longest;

  private UsageWords() {}

  static UsageWords of(String group) {
    return Objects.requireNonNull(GROUPS.get(group), group);
  }

  /** The measures with which a noun is never counted; none for a noun that is not known. */
  static Set<String> unfit(String noun) {
    return UNFIT.getOrDefault(noun, Set.of());
  }

  boolean has(String word) {
    return words.contains(word);
  }

  /** The length of the longest word of the group that begins there; 0 for none. */
  int at(String text, int from, int end) {
    for (int to = Math.min(end, from + longest); to > from; to--) {
      if (words.contains(text.substring(from, to))) {
        return to - from;
      }
    }
    return 0;
  }

  /** The length of the longest word of the group that ends there; 0 for none. */
  int before(String text, int start, int to) {
    for (int from = Math.max(start, to - longest); from < to; from++) {
      if (words.contains(text.substring(from, to))) {
        return to - from;
      }
    }
    return 0;
  }

  /** Whether one of the words is in this part of the text. */
  boolean within(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (at(text, at, to) > 0) {
        return true;
      }
    }
    return false;
  }

  private static void read() {
    String section = "";
    for (String line : lines()) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.length() - 1);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        take(section, new StringTokenizer(line));
      }
    }
  }

  private static List<String> lines() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(UsageWords.class.getResourceAsStream("usage.txt")),
                StandardCharsets.UTF_8))) {
      return lines.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void take(String section, StringTokenizer line) {
    UsageWords group = GROUPS.computeIfAbsent(section, name -> new UsageWords());
    Set<String> measures = new HashSet<>();
    boolean nouns = !section.equals("unfit");
    while (line.hasMoreTokens()) {
      String word = line.nextToken();
      if (word.equals(":")) {
        nouns = true;
      } else if (!nouns) {
        measures.add(word);
      } else {
        group.words.add(word);
        group.longest = Math.max(group.longest, word.length());
        if (!measures.isEmpty()) {
          UNFIT.put(word, measures);
        }
      }
    }
  }
}
