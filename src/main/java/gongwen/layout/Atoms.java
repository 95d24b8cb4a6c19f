package gongwen.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides a text into what a line must not divide: titles in 《》, quotations, names, dates and
 * periods, numbers with their measure words, Latin words. Everything else is a piece of one
 * character.
 */
final class Atoms {
  private static final String NUMERALS = "一二三四五六七八九十百千万零〇两";
  private static final String DASHES = "-—–~～/.:：%";
  private static final List<String> MEASURES =
      List.of("场次", "轮次", "人次", "周年", "小时", "分钟", "万元", "亿元", "平方米", "公里", "季度", "个百分点");
  private static final String MEASURE = "年月日号次人个项篇场轮期届周天元份名条件户所家级班岁册页米万亿";
  private static final List<String> AFTER_YEAR = List.of("上半年", "下半年", "年度", "度", "全年");

  /** A quotation or a bracket longer than this may be divided. */
  private static final int LONGEST_QUOTATION = 12;

  private final String text;
  private final List<String> names;
  private int at;

  private Atoms(String text, List<String> names) {
    this.text = text;
    this.names = names;
  }

  /** The pieces; together they are the text. */
  static List<String> of(String text, List<String> names) {
    Atoms scan = new Atoms(text, names);
    List<String> pieces = new ArrayList<>();
    while (scan.at < text.length()) {
      int from = scan.at;
      scan.at = scan.end(from);
      pieces.add(text.substring(from, scan.at));
    }
    return pieces;
  }

  /** Whether a piece is a date, a number or a word: what stands on one line in a table, too. */
  static boolean isShort(String piece) {
    for (int i = 0; i < piece.length(); i++) {
      if (piece.charAt(i) < 0x80 && Character.isLetterOrDigit(piece.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private int end(int from) {
    int end = Math.max(name(from), enclosed(from));
    if (end > from) {
      return end;
    }
    char c = text.charAt(from);
    if (isAscii(c)) {
      return latin(from);
    }
    if (c == '第') {
      int numeral = numerals(from + 1);
      if (numeral > from + 1) {
        return measure(numeral);
      }
    }
    return text.offsetByCodePoints(from, 1);
  }

  private int name(int from) {
    int longest = from;
    for (String name : names) {
      if (!name.isEmpty() && text.startsWith(name, from)) {
        longest = Math.max(longest, from + name.length());
      }
    }
    return longest;
  }

  /** The end of a title in book marks, or of a short quotation, that opens here. */
  private int enclosed(int from) {
    char open = text.charAt(from);
    char close =
        switch (open) {
          case '《' -> '》';
          case '〈' -> '〉';
          case '“' -> '”';
          case '‘' -> '’';
          case '（' -> '）';
          case '〔' -> '〕';
          default -> 0;
        };
    if (close == 0) {
      return from;
    }
    int depth = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == open ? 1 : c == close ? -1 : 0;
      if (depth == 0) {
        boolean whole = open == '《' || open == '〈' || i - from <= LONGEST_QUOTATION;
        return whole ? i + 1 : from;
      }
    }
    return from;
  }

  private int latin(int from) {
    int end = from;
    while (end < text.length() && isAscii(text.charAt(end))) {
      end++;
    }
    if (!Character.isDigit(text.charAt(end - 1))) {
      return end;
    }
    // 2021—2025年
    if (end + 1 < text.length()
        && DASHES.indexOf(text.charAt(end)) >= 0
        && isDigit(text.charAt(end + 1))) {
      return latin(end + 1);
    }
    return measure(end);
  }

  /** The end of the measure word that follows a number, and of what makes a date of it. */
  private int measure(int from) {
    int end = from;
    while (end < text.length() && "余多几".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    for (String measure : MEASURES) {
      if (text.startsWith(measure, end)) {
        return end + measure.length();
      }
    }
    if (end >= text.length() || MEASURE.indexOf(text.charAt(end)) < 0) {
      return from;
    }
    char measure = text.charAt(end);
    end++;
    if (measure == '年') {
      return afterYear(end);
    }
    if (measure == '月' && end < text.length() && isDigit(text.charAt(end))) {
      return latin(end);
    }
    return end;
  }

  private int afterYear(int from) {
    if (from < text.length() && isDigit(text.charAt(from))) {
      return latin(from);
    }
    if (from < text.length() && text.charAt(from) == '第') {
      int numeral = numerals(from + 1);
      if (text.startsWith("季度", numeral)) {
        return numeral + 2;
      }
    }
    int numeral = numerals(from);
    if (numeral > from && text.startsWith("季度", numeral)) {
      return numeral + 2;
    }
    for (String word : AFTER_YEAR) {
      if (text.startsWith(word, from)) {
        return from + word.length();
      }
    }
    return from;
  }

  private int numerals(int from) {
    int end = from;
    while (end < text.length()
        && (NUMERALS.indexOf(text.charAt(end)) >= 0 || isDigit(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  private static boolean isAscii(char c) {
    return c > ' ' && c < 0x7F;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
