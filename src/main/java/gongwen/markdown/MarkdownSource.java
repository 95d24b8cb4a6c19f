package gongwen.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * A text line by line, and each line as commonmark is to read it: signs that would begin something
 * an official document does not have are made plain beforehand.
 */
final class MarkdownSource {
  private final List<Integer> starts = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private final List<String> prepared = new ArrayList<>();

  MarkdownSource(String text) {
    int from = 0;
    while (from <= text.length()) {
      int end = from;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      starts.add(from);
      lines.add(text.substring(from, end));
      boolean pair = text.startsWith("\r\n", end);
      from = end + (pair ? 2 : 1);
    }
    String previous = "";
    for (String line : lines) {
      String plain = prepare(line, previous);
      prepared.add(plain);
      previous = plain;
    }
  }

  int size() {
    return lines.size();
  }

  String line(int index) {
    return lines.get(index);
  }

  /** The lines from the first up to the second, for commonmark. */
  String prepared(int from, int to) {
    return String.join("\n", prepared.subList(from, to));
  }

  /** The place of a column of a line in the text (UTF-16). */
  int offset(int line, int column) {
    return starts.get(line) + Math.min(column, lines.get(line).length());
  }

  /** The slot for which a line stands; empty for every other line. */
  String slot(int index) {
    String line = lines.get(index).strip();
    boolean isSlot =
        line.length() > 2
            && line.charAt(0) == Marks.SLOT
            && line.indexOf(Marks.SLOT_END) == line.length() - 1;
    return isSlot ? line.substring(1, line.length() - 1) : "";
  }

  /** How many characters of a line are quotation marks of Markdown: {@code "> "}, also doubled. */
  static int quoted(String line) {
    int end = 0;
    int i = 0;
    while (i < line.length()) {
      char c = line.charAt(i);
      char next = i + 1 < line.length() ? line.charAt(i + 1) : ' ';
      if (c == '>' && (next == ' ' || next == '>')) {
        end = Math.min(i + (next == ' ' ? 2 : 1), line.length());
        i = end;
      } else if (c == ' ' && i - end < 3) {
        i++;
      } else {
        break;
      }
    }
    return end;
  }

  /** How many cells a row of a table has. */
  static int cells(String row) {
    String line = row.strip();
    int bars = 0;
    boolean closed = false;
    for (int i = line.startsWith("|") ? 1 : 0; i < line.length(); i++) {
      char c = line.charAt(i);
      closed = c == '|';
      bars += closed ? 1 : 0;
      i += c == '\\' ? 1 : 0;
    }
    return closed ? bars : bars + 1;
  }

  private static String prepare(String line, String previous) {
    String rest = line.substring(quoted(line));
    if (isRule(rest) && !isEmptyItem(rest, previous)) {
      int first = rest.length() - rest.stripLeading().length();
      rest = rest.substring(0, first) + "\\" + rest.substring(first);
    }
    return rest.indexOf('[') < 0 ? rest : plainBrackets(rest);
  }

  /** Would be a rule, or would make a heading of the line above. */
  private static boolean isRule(String line) {
    boolean any = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if ("-=*_".indexOf(c) >= 0) {
        any = true;
      } else if (c != ' ' && c != '\t') {
        return false;
      }
    }
    return any;
  }

  private static boolean isEmptyItem(String line, String previous) {
    String mark = line.strip();
    return mark.length() == 1
        && (previous.strip().equals(mark) || previous.strip().startsWith(mark + " "));
  }

  /** A reference definition would vanish from the text. */
  private static String plainBrackets(String line) {
    StringBuilder plain = new StringBuilder(line.length() + 8);
    boolean escaped = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '[' && !escaped) {
        plain.append('\\');
      }
      escaped = c == '\\' && !escaped;
      plain.append(c);
    }
    return plain.toString();
  }
}
