package gongwen.schema;

import gongwen.model.Count;
import gongwen.yaml.Choices;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The patterns of values that are written as texts (ECMA-262, as JSON Schema wants them): what the
 * decoder reads, with the same full-width signs and spaces. Chinese numerals are taken as any row
 * of their signs.
 */
final class Grammar {
  private static final String SPACE = "[\\s\u3000]*";
  private static final String DIGIT = "[0-9０-９]";

  private Grammar() {}

  static String whole(String inner) {
    return "^" + SPACE + "(?:" + inner + ")" + SPACE + "$";
  }

  /** Something that is not blank. */
  static final String NOT_BLANK = "[^\\s\u3000]";

  static final String WHOLE_NUMBER = whole("[-+－＋]?" + DIGIT + "{1,10}");

  static final String DECIMAL = whole("[-+－＋]?" + DIGIT + "{1,18}(?:[.．]" + DIGIT + "{1,18})?");

  static String date() {
    return whole(oneDay() + TAIL);
  }

  private static String oneDay() {
    String chinese = "[〇○零一二三四五六七八九十]";
    return "(?:"
        + (day() + "|" + SPARSE)
        + ("|(?:(?:%1$s{4}|[0-9]{4})年)?%1$s{1,3}月%1$s{1,3}[日号]".formatted(chinese))
        + ("|%1$s{2}[./年-]%1$s{1,2}[./月-]%1$s{1,2}[日号]?".formatted(DIGIT))
        + ")";
  }

  /** The day of the week and the time behind a day. */
  private static final String TAIL =
      "(?:[（(]?(?:周|星期|礼拜)[一二三四五六日天][）)]?)?"
          + "(?: *(?:上午|下午|早上|早晨|中午|晚上|晚间|晚|全天).*| *[0-9]{1,2}[:：点时].*)?";

  private static final String YEAR_MONTH = "%1$s{4}[-./](?:0?[1-9]|1[0-2])".formatted(DIGIT);

  /** A whole month. */
  private static final String MONTH = "(?:%1$s{4}[-./年])?(?:0?[1-9]|1[0-2])月份?".formatted(DIGIT);

  /** A day, or words. */
  static String limit() {
    String dayLike = "\\s*(?:%1$s{4}.)?%1$s{1,2}[-./年月．／－]%1$s{1,2}[日号]?\\s*$".formatted(DIGIT);
    return date() + "|" + whole(YEAR_MONTH) + "|^(?!" + dayLike + ")[\\s\\S]*[一-龥]";
  }

  /** 3月12日, 3.12: the year is the file's, so a leap day may be one. */
  private static final String SPARSE =
      "(?:0?[1-9]|1[0-2])(?:[./]%1$s|月%1$s[日号])|".formatted("(?:0?[1-9]|[12][0-9]|3[01])")
          + "(?=.*[０-９／．])%1$s{1,2}(?:[./．／]%1$s{1,2}|月%1$s{1,2}[日号])".formatted(DIGIT);

  /** A day, or two with a word between them, as in a cell of a ledger; or parts of the year. */
  static String days() {
    String to = " *(?:[至到~～]|[—–]+) *";
    String hyphen = "(?:" + to + "|-)";
    String tenth = "(?:%1$s{4}年)?%1$s{1,2}月(?:[上中下]旬|[初底末])".formatted(DIGIT);
    String rest = "(?:%1$s{4}年)?(?:%1$s{1,2}月)?(?:[上中下]旬|[初底末])".formatted(DIGIT);
    String loose = "(?:%1$s{4}[-./－．／年])?(?:%1$s{1,2}[-./－．／月])%1$s{1,2}[日号]?".formatted(DIGIT);
    String end = "(?:%1$s{4}[-./－．／年])?(?:%1$s{1,2}[-./－．／月])?%1$s{1,2}[日号]?".formatted(DIGIT);
    return whole(
        (oneDay() + TAIL)
            + ("|" + YEAR_MONTH)
            + ("|" + MONTH + "(?:" + hyphen + MONTH + ")?")
            + ("|" + loose + "(?:[、,，]%1$s{1,2}[日号]?)+".formatted(DIGIT))
            + ("|" + loose + to + end)
            + ("|(?=.*[日号月]).*[日号]-" + end)
            + ("|" + tenth + "(?:" + hyphen + rest + ")?"));
  }

  /** A day of the calendar; with full-width signs any row of digits that looks like one. */
  private static String day() {
    String wide =
        "(?=[^至到~—–]*[０-９－／．])%1$s{4}[-/.－／．年]%1$s{1,2}[-/.－／．月]%1$s{1,2}日?".formatted(DIGIT);
    return "(?:" + day("[-/.]") + "|(?:" + day("[-/.年月]") + ")日|" + wide + ")";
  }

  private static String day(String between) {
    String upTo28 = "(?:0?[1-9]|1[0-9]|2[0-8])";
    String leap =
        "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)"
            + (between + "0?2" + between + "29");
    String any =
        "[0-9]{4}%1$s(?:(?:0?[1-9]|1[0-2])%1$s%2$s|(?:0?[13-9]|1[0-2])%1$s(?:29|30)|(?:0?[13578]|1[02])%1$s31)"
            .formatted(between, upTo28);
    return any + "|" + leap;
  }

  static String period() {
    String year = "[1-9１-９]" + spaced(DIGIT) + "{3}(?! *" + DIGIT + ")";
    String between = "(?:年 *度|[-年./－．／])";
    String half = "[HhＨｈ] *[12１２]|[上下] *半 *年";
    String quarter = "[QqＱｑ] *[1-4１-４]|第? *[1-4１-４一二三四] *季 *度";
    String month = "(?:[0０]? *[1-9１-９]|[1１] *[0-2０-２]|[一二三四五六七八九十]|十 *[一二])";
    String word = " *月(?: *份)?";
    return whole(
        year
            + ("(?: *年(?: *度)?|(?: *" + between + ")? *(?:" + half + "|" + quarter + ")")
            + ("| *" + between + " *" + month + "(?:" + word + ")?)?")
            + ("|" + half + "|" + quarter + "|" + month + word));
  }

  /** Numbers in words and in parts, which are added up. */
  private static String added() {
    String number = DIGIT + "{1,6}";
    String people = "(?:人次|人|名|位)";
    String named = "(?:[一-龥]{0,12}?" + number + people + ")";
    String times = "(?:[一-龥]{0,12}?%1$s[×xX*✕]%1$s%2$s?)".formatted(DIGIT + "{1,4}", people);
    String part = "(?:" + named + "|" + times + ")";
    String all = part + "(?:[、，,;；+＋和及]" + part + ")*";
    String bare = number + "(?:[+＋×xX*✕]" + number + ")+";
    String aside = "(?:[（(][^（）()]*[）)]|[，,；;、]?(?:其中|含|包括|另有?缺席).*)";
    return "(?![^（(，,]*[每各第缺除未约近超逾几数多余至到])(?:"
        + (all + aside + "?|" + bare + "|" + number + aside)
        + ")|.*(?:合计|总计|共计|总共|一共|共)"
        + number
        + people
        + "?";
  }

  /** A number with at most one word before or behind it; or several. */
  static String count() {
    String digits = "(?:" + DIGIT + "(?:" + spaced(DIGIT) + "){0,11}|" + grouped() + ")";
    String number = "(?:" + digits + "(?: *[百千万亿])?|[零〇一二两三四五六七八九十百千万亿](?: *[零〇一二两三四五六七八九十百千万亿])*)";
    String measure = "(?: *(?:" + words(Count.measures()) + "))?";
    String late = "(?: *(?:以 *上|左 *右))";
    return whole(
        ("(?:" + words(Count.wordsBefore()) + ") *" + number + measure)
            + ("|" + number + "(?: *(?:" + words(Count.wordsBehind()) + "))?" + measure)
            + ("|" + number + measure + late)
            + ("|" + number + " *[余多] *[万亿]" + measure + "|多")
            + ("|" + added()));
  }

  private static String grouped() {
    return "%1$s{1,3}(?:[,，]%1$s{3})+".formatted(DIGIT);
  }

  private static String spaced(String sign) {
    return "(?: *" + sign + ")";
  }

  private static String words(List<String> words) {
    return words.stream()
        .map(
            word ->
                word.codePoints().mapToObj(Character::toString).collect(Collectors.joining(" *")))
        .collect(Collectors.joining("|"));
  }

  static String yesOrNo() {
    return whole(
        anyCase("true")
            + "|"
            + anyCase("yes")
            + "|是|"
            + anyCase("false")
            + "|"
            + anyCase("no")
            + "|否");
  }

  /** Every spelling of the choices, English ones in any case. */
  static String choice(Choices choices) {
    return whole(
        choices.all().stream()
            .map(choice -> anyCase(choice.en()) + "|" + choice.zh())
            .collect(Collectors.joining("|")));
  }

  private static String anyCase(String word) {
    StringBuilder pattern = new StringBuilder();
    for (char c : word.toCharArray()) {
      char lower = Character.toLowerCase(c);
      char upper = Character.toUpperCase(c);
      pattern.append(lower == upper ? String.valueOf(c) : "[" + upper + lower + "]");
    }
    return pattern.toString();
  }
}
