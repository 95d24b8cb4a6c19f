package gongwen.yaml;

import gongwen.diagnostic.Language;
import gongwen.text.SourceText;
import java.util.regex.Pattern;

/**
 * In which of the two spellings a file writes its keys, so that messages name them as its reader
 * knows them. A file that mixes both has the spelling of most of its lines.
 */
public record KeySpelling(Language language) {
  private static final Pattern CHINESE = Pattern.compile("^[\\s\\-{]*\\p{IsHan}+\\s*[:：].*");
  private static final Pattern ENGLISH = Pattern.compile("^[\\s\\-{]*[A-Za-z]+\\s*[:：].*");

  public static KeySpelling of(SourceText file) {
    long balance =
        file.text()
            .lines()
            .mapToInt(
                line ->
                    CHINESE.matcher(line).matches() ? 1 : ENGLISH.matcher(line).matches() ? -1 : 0)
            .sum();
    return new KeySpelling(balance < 0 ? Language.EN : Language.ZH);
  }

  /** A key as the file writes it. */
  public String key(String en, String zh) {
    return language.choose(zh, en);
  }
}
