package gongwen.inspect.measured;

import java.util.regex.Pattern;

/** The words by which elements are known, also where they are not written as the standard wants. */
public final class Patterns {
  private static final String CHINESE_NUMBER = "[一二三四五六七八九十]{1,3}";

  /** 机关代字〔年份〕序号, with whatever brackets. */
  public static final Pattern NUMBER =
      Pattern.compile(
          "([\\p{IsHan}A-Za-z]{1,16})\\s*([〔\\[［（(【{])\\s*(\\d{2,4})\\s*年?\\s*([〕\\]］）)】}])"
              + "\\s*(第?)\\s*(\\d{1,6})\\s*号");

  static final Pattern COPY_NUMBER = Pattern.compile("(?:份号[：:]?)?\\d{3,8}");
  static final Pattern SECRECY = Pattern.compile("(?:绝密|机密|秘密)(?:\\s*[★*☆·].{0,12})?");
  static final Pattern URGENCY = Pattern.compile("(?:特急|加急|特提|平急|急件|紧急)");

  /** A date that stands alone, in whatever form. */
  public static final Pattern DATE =
      Pattern.compile(
          "(?:\\d{2,4}|[一二三四五六七八九〇○零Ｏ０]{2,4})\\s*[年./．\\-－]\\s*"
              + "(?:\\d{1,2}|[一二三四五六七八九十]{1,3}|[×xX*]{1,2})\\s*[月./．\\-－]\\s*"
              + "(?:\\d{1,2}|[一二三四五六七八九十]{1,3}|[×xX*]{1,2})\\s*[日号]?");

  static final Pattern ATTACHMENT_LABEL =
      Pattern.compile(
          "附\\s*件\\s*(?:\\d{1,2}|" + CHINESE_NUMBER + ")?\\s*(?:[（(].{1,12}[）)])?[：:]?");
  static final Pattern ATTACHMENT_NOTE = Pattern.compile("附\\s*件\\s*\\d?\\s*[：:]\\s*\\S.*");
  static final Pattern NOTE_ITEM = Pattern.compile("\\d{1,2}\\s*[.．、].*");
  static final Pattern NOTE = Pattern.compile("[（(].{2,80}[）)]");

  /** How what belongs to a table or a picture begins. */
  static final Pattern CAPTION = Pattern.compile("[（(]?(?:注|备注|说明|数据来源|资料来源|来源|单位|填表|[图表]\\s*\\d)");

  static final Pattern COPIES = Pattern.compile("(?:抄\\s*送|抄\\s*报|主\\s*送|分\\s*送)\\s*[：:].*");
  static final Pattern PRINTED = Pattern.compile(".*\\d\\s*[日号.]?\\s*印\\s*(?:发|制)");

  /** Words after which a colon ends no list of addressees. */
  static final Pattern NO_ADDRESSEE = Pattern.compile("如下|以下|下列|现将|现就|特此|根据|按照|事项|要求|情况|[。；]");

  static final Pattern[] LEVELS = {
    Pattern.compile("(" + CHINESE_NUMBER + ")[、.．].*"),
    Pattern.compile("[（(](" + CHINESE_NUMBER + ")[）)].*"),
    Pattern.compile("(\\d{1,2})(?:[.．](?!\\d)|、).*"),
    Pattern.compile("[（(](\\d{1,2})[）)].*")
  };

  private Patterns() {}

  /** Whether a line calls people or organs by name, and is no sentence that ends in a colon. */
  public static boolean isSalutation(String words) {
    return words.matches(".*[：:]") && !words.contains("，") && !NO_ADDRESSEE.matcher(words).find();
  }
}
