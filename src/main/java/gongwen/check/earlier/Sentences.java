package gongwen.check.earlier;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of a paragraph, in a form in which those of different documents can be compared.
 */
public final class Sentences {
  private static final Pattern SENTENCE = Pattern.compile("[^。！？；\\s][^。！？；]*[。！？；]?");

  private static final Pattern LABEL =
      Pattern.compile(
          "^[\\s#>*+\\\\-]*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\\d]{1,3}[）)]|\\d{1,2}[.．、])?");

  /** What changes from one period to the next by itself. */
  private static final Pattern CHANGING =
      Pattern.compile("\\$\\{[^}]*\\}|\\d+(?:\\.\\d+)?|[一二三四](?=季度)|[上下](?=半年)");

  private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\d#]");

  private Sentences() {}

  /**
   * One of them.
   *
   * @param from the first char in the paragraph
   * @param to the char after the last one
   * @param words without signs and blanks
   * @param key the words with one sign for every number and part of the year
   */
  public record Sentence(int from, int to, String words, String key) {}

  public static List<Sentence> of(String paragraph) {
    List<Sentence> sentences = new ArrayList<>();
    Matcher label = LABEL.matcher(paragraph);
    Matcher matcher = SENTENCE.matcher(paragraph);
    int at = label.find() ? label.end() : 0;
    while (matcher.find(at)) {
      Sentence sentence = sentence(matcher.start(), matcher.end(), matcher.group());
      if (!sentence.words().isEmpty()) {
        sentences.add(sentence);
      }
      at = matcher.end();
    }
    return sentences;
  }

  /** A sentence of which one half ends a paragraph and the other begins the next. */
  static Sentence joined(Sentence one, Sentence other) {
    return new Sentence(one.from(), one.to(), one.words() + other.words(), one.key() + other.key());
  }

  private static Sentence sentence(int from, int to, String text) {
    String key = NO_WORDS.matcher(CHANGING.matcher(text).replaceAll("#")).replaceAll("");
    return new Sentence(from, to, NO_WORDS.matcher(text).replaceAll(""), key);
  }
}
