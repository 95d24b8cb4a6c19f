package gongwen.job.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The paragraphs of a text in Markdown, without its front matter and its tables. Each line of one
 * is a paragraph by itself, too: so is text saved from other programs, with no empty lines between.
 */
final class MarkdownPassages {
  private static final String FENCE = "---";

  /**
   * Lines up to an empty one.
   *
   * @param at the first char in the text
   * @param line its line, from 1
   */
  record Passage(int at, int line, String text) {}

  private final List<Passage> passages = new ArrayList<>();
  private final List<Passage> open = new ArrayList<>();

  private MarkdownPassages() {}

  static List<Passage> of(String text) {
    MarkdownPassages all = new MarkdownPassages();
    String[] lines = text.split("\n", -1);
    int end = lines[0].strip().equals(FENCE) ? front(lines) : 0;
    int at = 0;
    for (int i = 0; i < lines.length; i++) {
      if (i >= end) {
        all.line(lines[i], at, i + 1);
      }
      at += lines[i].length() + 1;
    }
    all.close();
    return all.passages;
  }

  /** The line after the front matter. */
  private static int front(String[] lines) {
    for (int i = 1; i < lines.length; i++) {
      if (lines[i].strip().equals(FENCE)) {
        return i + 1;
      }
    }
    return 0;
  }

  private void line(String line, int at, int number) {
    if (line.isBlank() || line.stripLeading().startsWith("|")) {
      close();
      return;
    }
    open.add(new Passage(at, number, line.strip()));
  }

  private void close() {
    if (!open.isEmpty()) {
      String whole = open.stream().map(Passage::text).collect(Collectors.joining());
      passages.add(new Passage(open.get(0).at(), open.get(0).line(), whole));
      if (open.size() > 1) {
        passages.addAll(open);
      }
      open.clear();
    }
  }
}
