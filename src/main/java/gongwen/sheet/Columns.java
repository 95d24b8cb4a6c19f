package gongwen.sheet;

import gongwen.yaml.RecordShape;
import gongwen.yaml.RecordShape.Field;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * What offices call the columns of their ledgers. The words are in {@code columns.properties}; the
 * keys themselves need not stand there.
 */
public final class Columns {
  private static final Properties WORDS = load();

  /** Layout, what cannot be seen, and notes for who fills it in: 日期*, 整改措施（可另附页）, 时限：. */
  private static final Pattern AROUND =
      Pattern.compile("[\\s\\u3000\\u00A0\\p{Cf}\\p{Cc}]+|[*＊:：]+$|[（(][^）)]*[）)]|[*＊]");

  private Columns() {}

  private static Properties load() {
    Properties words = new Properties();
    try (InputStream in =
        Objects.requireNonNull(Columns.class.getResourceAsStream("columns.properties"))) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  /**
   * The words for a column, those first that say most exactly what it holds.
   *
   * @param list the English key of the list: activities
   */
  public static List<String> of(String list, Field field) {
    String words = WORDS.getProperty(list + "." + field.en(), "");
    return words.isBlank() ? List.of() : List.of(words.strip().split("、"));
  }

  /** Words for columns that only say yes or no to what a date says better: 是否销号. */
  static boolean flags(String heading, String list, Field field) {
    String words = WORDS.getProperty(list + "." + field.en() + ".flag", "");
    String plain = plain(heading);
    return Arrays.stream(words.strip().split("、", -1)).anyMatch(word -> same(word, plain));
  }

  /** A heading as it is compared. */
  static String plain(String heading) {
    return AROUND.matcher(heading).replaceAll("");
  }

  /** Whether a heading is a key or one of the words for it. */
  static boolean known(String heading, String list, RecordShape shape) {
    String plain = plain(heading);
    return shape.field(plain).isPresent()
        || shape.fields().stream().anyMatch(f -> named(plain, list, f));
  }

  static boolean named(String plain, String list, Field field) {
    return of(list, field).stream().anyMatch(word -> same(word, plain));
  }

  static boolean same(String word, String heading) {
    return word.toLowerCase(Locale.ROOT).replace(" ", "").equals(heading.toLowerCase(Locale.ROOT));
  }
}
