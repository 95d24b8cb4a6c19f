package gongwen.check;

import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.layout.Strength;
import gongwen.text.Ref;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number that belongs to a private person: of an identity card (GB 11643, with the right check
 * digit), a bank card (with Luhn's) or a telephone. Telephones may stand in the contact and in the
 * notes of a document, where the standard asks for them.
 */
final class PrivateNumber implements RecordRule {
  private static final Pattern NUMBER =
      Pattern.compile("(?<![0-9A-Za-z-])\\d[\\d-]{6,20}[Xx]?(?![0-9A-Za-z-])");
  private static final Pattern TELEPHONE =
      Pattern.compile("1[3-9]\\d-?\\d{4}-?\\d{4}|0\\d{2,3}-\\d{7,8}");
  private static final Pattern IDENTITY =
      Pattern.compile("\\d{6}(19|20)\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx]");
  private static final Pattern BANK = Pattern.compile("[3-6]\\d{15,18}");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

  @Override
  public String code() {
    return "private-number";
  }

  @Override
  public Message name() {
    return Message.of("写入了个人号码", "a number of a private person");
  }

  @Override
  public Message source() {
    return Message.of("单位文件不记录个人信息", "a unit file holds nothing of private persons");
  }

  @Override
  public Strength strength() {
    return Strength.PRACTICE;
  }

  @Override
  public void check(Checked checked, Diagnostics out) {
    for (OwnText text : checked.texts()) {
      check(checked, text, out);
    }
  }

  private void check(Checked checked, OwnText own, Diagnostics out) {
    Ref ref = own.ref();
    boolean mayTelephone = ref.path().endsWith(".contact") || ref.path().endsWith(".note");
    Matcher matcher = NUMBER.matcher(own.text());
    while (matcher.find()) {
      int from = matcher.start();
      int to = matcher.end();
      told(matcher.group(), mayTelephone)
          .ifPresent(
              message ->
                  out.add(
                      found(checked.places().span(ref, from, to), message)
                          .hint("写职务和总数，不写个人号码", "write posts and totals, no number of a person")));
    }
  }

  private static Optional<Message> told(String number, boolean mayTelephone) {
    if (IDENTITY.matcher(number).matches() && identityChecks(number)) {
      return Optional.of(Message.of("文字里有身份证号", "the text holds the number of an identity card"));
    }
    if (BANK.matcher(number).matches() && luhn(number)) {
      return Optional.of(Message.of("文字里有银行卡号", "the text holds the number of a bank card"));
    }
    return TELEPHONE.matcher(number).matches() && !mayTelephone
        ? Optional.of(Message.of("文字里有电话号码", "the text holds a telephone number"))
        : Optional.empty();
  }

  /** The check digit of GB 11643-1999 (ISO 7064, MOD 11-2). */
  private static boolean identityChecks(String number) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (number.charAt(i) - '0') * WEIGHTS[i];
    }
    return "10X98765432".charAt(sum % 11) == Character.toUpperCase(number.charAt(17));
  }

  private static boolean luhn(String number) {
    int sum = 0;
    for (int i = 0; i < number.length(); i++) {
      int digit = number.charAt(number.length() - 1 - i) - '0';
      int doubled = i % 2 == 0 ? digit : digit * 2;
      sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 == 0;
  }
}
