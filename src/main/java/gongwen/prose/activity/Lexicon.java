package gongwen.prose.activity;

import gongwen.prose.activity.TitleHead.Sort;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.regex.Pattern;

/** What is known of words. The longest that fits counts. */
final class Lexicon {
  private static final Pattern REMARK = Pattern.compile("(?<=.)（[^（）]*）$");
  private static final Lexicon OWN = read("lexicon.txt");

  private final Map<Words, Set<String>> words = new EnumMap<>(Words.class);
  private final Map<Sort, Set<String>> fitting = new EnumMap<>(Sort.class);
  private final Map<String, TitleHead> heads = new HashMap<>();
  private int longest;

  private Lexicon() {}

  static Lexicon own() {
    return OWN;
  }

  boolean has(Words group, String word) {
    return of(group).contains(word);
  }

  /** The word of the group at the start of the text. */
  Optional<String> leading(Words group, String text) {
    for (int length = Math.min(longest, text.length()); length > 0; length--) {
      if (of(group).contains(text.substring(0, length))) {
        return Optional.of(text.substring(0, length));
      }
    }
    return Optional.empty();
  }

  /** The word of the group at the end of the text. */
  Optional<String> ending(Words group, String text) {
    for (int at = Math.max(0, text.length() - longest); at < text.length(); at++) {
      if (of(group).contains(text.substring(at))) {
        return Optional.of(text.substring(at));
      }
    }
    return Optional.empty();
  }

  /** What a title ends with, without a remark in brackets and closing quotation marks. */
  Optional<TitleHead> head(String title) {
    String text = REMARK.matcher(title).replaceAll("");
    while (text.endsWith("”") || text.endsWith("》") || text.endsWith("\"")) {
      text = text.substring(0, text.length() - 1);
    }
    for (int at = Math.max(0, text.length() - longest); at < text.length(); at++) {
      TitleHead head = heads.get(text.substring(at));
      if (head != null) {
        return Optional.of(head);
      }
    }
    return Optional.empty();
  }

  /** Whether the verb that somebody chose goes with such a noun. */
  boolean fits(String verb, TitleHead head) {
    return fitting.getOrDefault(head.sort(), Set.of()).stream().anyMatch(verb::endsWith);
  }

  private Set<String> of(Words group) {
    return words.getOrDefault(group, Set.of());
  }

  private static Lexicon read(String name) {
    Lexicon lexicon = new Lexicon();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Lexicon.class.getResourceAsStream(name)),
                StandardCharsets.UTF_8))) {
      String section = "";
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[")) {
          section = line.substring(1, line.length() - 1);
        } else if (!line.isBlank() && !line.startsWith("#")) {
          lexicon.take(section, new StringTokenizer(line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lexicon;
  }

  private void take(String section, StringTokenizer line) {
    switch (section) {
      case "nouns" -> {
        String verb = line.nextToken();
        Sort sort = sort(line.nextToken());
        String measure = line.nextToken();
        while (line.hasMoreTokens()) {
          String noun = word(line);
          heads.put(noun, new TitleHead(noun, verb, sort, measure.equals("-") ? "" : measure));
        }
      }
      case "fits" -> {
        Set<String> verbs = fitting.computeIfAbsent(sort(line.nextToken()), s -> new HashSet<>());
        while (line.hasMoreTokens()) {
          verbs.add(word(line));
        }
      }
      default -> {
        Words group = Words.valueOf(section.toUpperCase(Locale.ROOT));
        while (line.hasMoreTokens()) {
          words.computeIfAbsent(group, g -> new HashSet<>()).add(word(line));
        }
      }
    }
  }

  private String word(StringTokenizer line) {
    String word = line.nextToken();
    longest = Math.max(longest, word.length());
    return word;
  }

  private static Sort sort(String word) {
    return Sort.valueOf(word.toUpperCase(Locale.ROOT));
  }
}
