package gongwen.yaml;

import gongwen.diagnostic.Language;
import gongwen.text.SourceText;

/**
 * In which of the two spellings a file writes its keys, so that messages name them as its reader
 * knows them. A file that mixes both has the spelling of most of its lines.
 */
public record KeySpelling(Language language) {
  public static KeySpelling of(SourceText file) {
    String text = file.text();
    int balance = 0;
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      int stop = end < 0 ? text.length() : end;
      balance += sign(text, start, stop);
      start = stop + 1;
    }
    return new KeySpelling(balance < 0 ? Language.EN : Language.ZH);
  }

  /**
   * 1 for a line that begins with a key in Chinese, −1 for one in English. Char by char, because
   * every file goes this way once, most of them before java has compiled regular expressions.
   */
  private static int sign(String text, int from, int end) {
    int at = from;
    while (at < end && (isBlank(text.charAt(at)) || "-{".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    if (at == end) {
      return 0;
    }
    boolean chinese = Character.isIdeographic(text.charAt(at));
    int first = at;
    while (at < end
        && (chinese ? Character.isIdeographic(text.charAt(at)) : isLatin(text.charAt(at)))) {
      at++;
    }
    if (at == first) {
      return 0;
    }
    while (at < end && isBlank(text.charAt(at))) {
      at++;
    }
    return at == end || ":：".indexOf(text.charAt(at)) < 0 ? 0 : chinese ? 1 : -1;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r';
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** A key as the file writes it. */
  public String key(String en, String zh) {
    return language.choose(zh, en);
  }
}
