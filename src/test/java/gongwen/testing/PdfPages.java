package gongwen.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages of a PDF, each with its words; lengths in points from the top left corner. */
public record PdfPages(List<Page> pages) {
  private static final Pattern PAGE =
      Pattern.compile("<page width=\"([\\d.]+)\" height=\"([\\d.]+)\">");
  private static final Pattern WORD =
      Pattern.compile(
          "<word xMin=\"([-\\d.]+)\" yMin=\"([-\\d.]+)\" xMax=\"([-\\d.]+)\" yMax=\"([-\\d.]+)\">(.*?)</word>");

  /** A page. */
  public record Page(double width, double height, List<Word> words) {
    public Page {
      words = List.copyOf(words);
    }

    /** The words by lines from the top: words whose feet are within 3 pt stand on one. */
    public List<Line> lines() {
      List<Line> lines = new ArrayList<>();
      List<Word> sorted = new ArrayList<>(words);
      sorted.sort((a, b) -> Double.compare(a.bottom, b.bottom));
      for (Word word : sorted) {
        if (!lines.isEmpty()) {
          Line last = lines.get(lines.size() - 1);
          if (Math.abs(last.words.get(0).bottom - word.bottom) < 3) {
            last.words.add(word);
            continue;
          }
        }
        lines.add(new Line(new ArrayList<>(List.of(word))));
      }
      lines.forEach(line -> line.words.sort((a, b) -> Double.compare(a.left, b.left)));
      return lines;
    }

    /** The first line that holds this text. */
    public Line line(String text) {
      return lines().stream()
          .filter(line -> line.text().contains(text))
          .findFirst()
          .orElseThrow(() -> new AssertionError("no line with " + text + " in " + text()));
    }

    public String text() {
      StringBuilder all = new StringBuilder();
      lines().forEach(line -> all.append(line.text()).append('\n'));
      return all.toString();
    }
  }

  /** Words on one line, from the left. */
  public record Line(List<Word> words) {
    public String text() {
      StringBuilder all = new StringBuilder();
      words.forEach(word -> all.append(word.text));
      return all.toString();
    }

    public double left() {
      return words.get(0).left;
    }

    public double right() {
      return words.get(words.size() - 1).right;
    }

    public double top() {
      return words.get(0).top;
    }

    public double bottom() {
      return words.get(0).bottom;
    }
  }

  /** A word and its box. */
  public record Word(double left, double top, double right, double bottom, String text) {}

  public PdfPages {
    pages = List.copyOf(pages);
  }

  public Page page(int number) {
    return pages.get(number - 1);
  }

  public int count() {
    return pages.size();
  }

  static PdfPages parse(String bbox) {
    List<Page> pages = new ArrayList<>();
    String[] parts = bbox.split("(?=<page )");
    for (String part : parts) {
      Matcher head = PAGE.matcher(part);
      if (!head.find()) {
        continue;
      }
      List<Word> words = new ArrayList<>();
      Matcher word = WORD.matcher(part);
      while (word.find()) {
        words.add(
            new Word(
                Double.parseDouble(word.group(1)),
                Double.parseDouble(word.group(2)),
                Double.parseDouble(word.group(3)),
                Double.parseDouble(word.group(4)),
                word.group(5).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")));
      }
      pages.add(
          new Page(Double.parseDouble(head.group(1)), Double.parseDouble(head.group(2)), words));
    }
    return new PdfPages(pages);
  }
}
