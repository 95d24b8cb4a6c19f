package gongwen.check.text;

import gongwen.check.rule.Declaration;
import gongwen.check.rule.OwnText;
import gongwen.check.rule.RecordRule;
import gongwen.check.rule.UnitUnderCheck;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.standard.Strength;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number that belongs to a private person: of an identity card (GB 11643: a place, a day and the
 * right check digit; 15 digits only where the text says what they are), a bank card (a known first
 * digit and Luhn's check), a mobile or another telephone. Telephones may be in the contact and in
 * the notes of a document, where the standard requires them, and those of an office anywhere.
 */
final class PrivateNumber extends RecordRule {
  /** No longer number begins before it: neither a code in letters nor a decimal. */
  private static final String APART = "(?<![0-9A-Za-z.\\-])";

  private static final String END = "(?![0-9A-Za-z]|[.\\-]\\d)";
  private static final String PLACE =
      "(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])\\d{4}";
  private static final String MONTH_AND_DAY = "(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])";

  /** What an amount is counted in: 13800138000元 is no telephone. */
  private static final String AMOUNT = "(?! ?[元万亿人次户吨米平个件％%])";

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              Pattern.compile(
                  APART + PLACE + "(?:19|20)\\d{2}" + MONTH_AND_DAY + "\\d{3}[\\dXx]" + END),
              PrivateNumber::identityChecks,
              false,
              Message.of("文字里有身份证号", "the text holds the number of an identity card")),
          new Kind(
              Pattern.compile(
                  "(?<=身份证[^0-9]{0,6})" + PLACE + "\\d{2}" + MONTH_AND_DAY + "\\d{3}" + END),
              number -> true,
              false,
              Message.of("文字里有身份证号", "the text holds the number of an identity card")),
          new Kind(
              Pattern.compile(
                  APART + "(?:62\\d{2}|[45]\\d{3})(?:[ -]?\\d{4}){3}(?:[ -]?\\d{1,3})?" + END),
              PrivateNumber::luhn,
              false,
              Message.of("文字里有银行卡号", "the text holds the number of a bank card")),
          new Kind(
              Pattern.compile(
                  APART + "(?:\\+?86[ -]?)?1[3-9]\\d([ -]?)\\d{4}\\1\\d{4}" + END + AMOUNT),
              number -> true,
              true,
              Message.of("文字里有手机号码", "the text holds the number of a mobile telephone")),
          new Kind(
              Pattern.compile(
                  "(?<!(?:举报|值班|咨询|联系|办公|服务|监督|报警|热线|应急)[^0-9]{0,8})"
                      + APART
                      + "(?:0\\d{2,3}-|[(（]0\\d{2,3}[)）] ?)\\d{7,8}"
                      + END),
              number -> true,
              true,
              Message.of("文字里有电话号码", "the text holds a telephone number")));

  /**
   * A kind of number.
   *
   * @param telephone whether it may be in the contact and in the notes
   */
  private record Kind(
      Pattern pattern, Predicate<String> valid, boolean telephone, Message message) {}

  PrivateNumber() {
    super(
        Declaration.of(
            "private-number",
            "写入了个人号码",
            "a number of a private person",
            Strength.PRACTICE,
            Message.of("单位文件不记录个人信息", "a unit file holds nothing of private persons")));
  }

  @Override
  public void check(UnitUnderCheck unit, Diagnostics out) {
    for (OwnText text : unit.texts()) {
      if (hasDigits(text.text())) {
        check(unit, text, out);
      }
    }
  }

  private void check(UnitUnderCheck unit, OwnText text, Diagnostics out) {
    String path = text.ref().path();
    boolean mayTelephone = path.endsWith(".contact") || path.endsWith(".note");
    for (Kind kind : KINDS) {
      if (kind.telephone() && mayTelephone) {
        continue;
      }
      Matcher matcher = kind.pattern().matcher(text.text());
      while (matcher.find()) {
        if (kind.valid().test(matcher.group())) {
          out.add(
              found(unit.places().span(text.ref(), matcher.start(), matcher.end()), kind.message())
                  .hint("写职务和总数，不写个人号码", "write posts and totals, no number of a person"));
        }
      }
    }
  }

  /** Whether there are as many digits in a row as the shortest part of any number. */
  private static boolean hasDigits(String text) {
    int row = 0;
    for (int i = 0; i < text.length() && row < 4; i++) {
      row = text.charAt(i) >= '0' && text.charAt(i) <= '9' ? row + 1 : 0;
    }
    return row >= 4;
  }

  /** The check digit of GB 11643-1999 (ISO 7064, MOD 11-2). */
  private static boolean identityChecks(String number) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (number.charAt(i) - '0') * WEIGHTS[i];
    }
    return "10X98765432".charAt(sum % 11) == Character.toUpperCase(number.charAt(17));
  }

  private static boolean luhn(String written) {
    String number = written.replace(" ", "").replace("-", "");
    int sum = 0;
    for (int i = 0; i < number.length(); i++) {
      int digit = number.charAt(number.length() - 1 - i) - '0';
      int doubled = i % 2 == 0 ? digit : digit * 2;
      sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 == 0;
  }
}
