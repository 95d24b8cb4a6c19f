package gongwen.check.document;

import gongwen.text.ChineseNumerals;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that announce how many points follow: 重点抓好三项工作：, 下面讲五个方面的意见。 Only numbers in Chinese
 * characters announce; those in digits count what a ledger counts.
 *
 * @param words as typed: 三项工作
 * @param end the char (UTF-16) after the sentence that they are in
 */
record Announcement(String words, long number, int end) {
  private static final Pattern WORDS =
      Pattern.compile(
          "(?<before>[^，,。；;：:、]*)(?<words>(?<n>(?<![第百千零两一二三四五六七八九十])[两二三四五六七八九十]{1,3})"
              + "(?:个?方面(?=[^，,。；;：:、]{0,8}[：:。])"
              + "|点(?:意见|要求|建议|希望)?(?=[：:。])"
              + "|[个项条件](?:到位|环节|问题|措施|任务|工作|要求|原则|关键|重点|阶段|步骤|制度|机制|事项|议程|不足|短板|事)"
              + "(?=[^，,。；;：:、]{0,2}[：:。])))"
              + "[^，,。；;：:、]*(?<end>[：:。])");
  private static final Pattern ANNOUNCES = Pattern.compile("以下|下列|如下|从|讲|谈|强调|提出|抓好|抓住|抓实|做好|突出");
  private static final Pattern LOOKS_BACK = Pattern.compile("以上|上述|前述|[这那]$");

  /** The last one in the text whose sentence ends the text, or has its points behind it. */
  static Optional<Announcement> last(String text) {
    Optional<Announcement> found = Optional.empty();
    Matcher matcher = WORDS.matcher(text);
    while (matcher.find()) {
      String before = matcher.group("before");
      boolean announces = !matcher.group("end").equals("。") || ANNOUNCES.matcher(before).find();
      OptionalLong number = ChineseNumerals.parse(matcher.group("n"));
      if (announces && number.isPresent() && !LOOKS_BACK.matcher(before).find()) {
        found =
            Optional.of(
                new Announcement(matcher.group("words"), number.getAsLong(), matcher.end()));
      }
    }
    return found;
  }
}
