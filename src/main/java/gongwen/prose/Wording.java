package gongwen.prose;

import gongwen.text.ChineseNumerals;
import java.util.List;
import java.util.regex.Pattern;

/** How words become sentences: marks at their end, enumerations, titles in their brackets. */
public final class Wording {
  private static final Pattern SPACE_BESIDE_DIGITS =
      Pattern.compile("(?<=[一-龥]) +(?=[0-9])|(?<=[0-9%]) +(?=[一-龥])");
  private static final List<String> MARKS = List.of("。", "；", "，", "、", ";", ",");

  Wording() {}

  /** Without the mark at its end, and without spaces between characters and digits. */
  @ForTemplates
  public static String bare(String text) {
    String bare = SPACE_BESIDE_DIGITS.matcher(text.trim()).replaceAll("");
    for (String mark : MARKS) {
      bare = withoutEnd(bare, mark);
    }
    return bare;
  }

  /** A whole sentence; nothing of nothing. */
  @ForTemplates
  public static String sentence(String text) {
    String bare = bare(text);
    return bare.isEmpty() || endsWithAny(bare, List.of("！", "？")) ? bare : bare + "。";
  }

  @ForTemplates
  public static boolean endsWithAny(String text, List<String> words) {
    return words.stream().anyMatch(text::endsWith);
  }

  @ForTemplates
  public static boolean containsAny(String text, List<String> words) {
    return words.stream().anyMatch(text::contains);
  }

  /** Side by side: with 、; with ， where an item holds 、; with ； where one holds ，. */
  @ForTemplates
  public static String enumerate(List<String> items) {
    List<String> bare = items.stream().map(Wording::bare).toList();
    String all = String.join("", bare);
    boolean clauses = all.contains("，") || all.contains("；");
    return String.join(clauses ? "；" : all.contains("、") ? "，" : "、", bare);
  }

  /** Several clauses: with ；where one holds ，; words of up to four characters with 、. */
  @ForTemplates
  public static String clauses(List<String> items) {
    List<String> bare = items.stream().map(Wording::bare).toList();
    if (bare.stream().anyMatch(item -> item.contains("，"))) {
      return String.join("；", bare);
    }
    boolean words = bare.stream().allMatch(item -> item.length() <= 4);
    return String.join(words ? "、" : "，", bare);
  }

  /** 甲、乙和丙. */
  @ForTemplates
  public static String series(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join("、", items.subList(0, last)) + "和" + items.get(last);
  }

  /** A title in its brackets; brackets inside become single ones. */
  @ForTemplates
  public static String titled(String title) {
    String plain = title.trim();
    boolean already = plain.startsWith("《") && plain.indexOf("》") == plain.length() - 1;
    return already && plain.length() > 1
        ? plain
        : "《" + plain.replace("《", "〈").replace("》", "〉") + "》";
  }

  /** How the nth of so many points begins: 一是 一要 第一， 首先，. */
  @ForTemplates
  public static String label(int n, int count, String style) {
    return switch (style) {
      case "第一" -> "第" + ChineseNumerals.cardinal(n) + "，";
      case "首先" -> n == count && n > 2 ? "最后，" : n == 1 ? "首先，" : n == 2 ? "其次，" : "再次，";
      case "一要" -> ChineseNumerals.cardinal(n) + "要";
      default -> ChineseNumerals.cardinal(n) + "是";
    };
  }

  /** Points in one paragraph: 一是……；二是……。 A single one is not numbered. */
  @ForTemplates
  public static String inline(List<String> items, String style) {
    if (items.size() < 2) {
      return sentence(String.join("", items));
    }
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < items.size(); i++) {
      all.append(i == 0 ? "" : "；").append(label(i + 1, items.size(), style));
      all.append(bare(items.get(i)));
    }
    return all.append("。").toString();
  }

  /** Without this word at its end. */
  public static String withoutEnd(String text, String end) {
    return text.endsWith(end) ? text.substring(0, text.length() - end.length()) : text;
  }

  /** Without this word at its start. */
  public static String withoutStart(String text, String start) {
    return text.startsWith(start) ? text.substring(start.length()) : text;
  }
}
