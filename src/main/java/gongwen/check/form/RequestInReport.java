package gongwen.check.form;

import gongwen.check.rule.Declaration;
import gongwen.check.rule.DocumentLine;
import gongwen.check.rule.DocumentRule;
import gongwen.check.rule.DocumentUnderCheck;
import gongwen.check.rule.RuleSources;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.standard.Strength;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A 报告 that asks for something: that is for a 请示. A sentence that reports a request is none. */
final class RequestInReport extends DocumentRule {
  /** The formula with which a 请示 closes. */
  private static final Pattern CLOSING = Pattern.compile("[妥当]否，?请(?:予?批[示复准]|指示|审[批定])");

  /** What opens a clause that asks. */
  private static final Pattern OPENS =
      Pattern.compile("(?:^|[。；，！：])(?<asks>(?:为此|同时|并|现|特|也)?(?:恳请|请求|请))");

  /** Who is asked, where it is no name that the document knows. */
  private static final String WHOM =
      "(?:上级\\p{IsHan}{0,6}?|贵\\p{IsHan}|[县市区省镇乡州]\\p{IsHan}{1,8}?)?";

  private static final Pattern WHAT =
      Pattern.compile(
          WHOM
              + "(?:尽快|尽早|及早|早日|及时|帮助|协调|研究|统筹)*"
              + "(?:在\\p{IsHan}{1,12}?(?:上|中|方面))?"
              + "(?:(?:予以?)?批[示复准]|审批|(?:给予|予以?)\\p{IsHan}{0,8}(?:支持|解决|拨付|补助|协调|倾斜)|支持解决|解决|拨付|增拨)"
              + "(?!后|的|了|反馈)");

  RequestInReport() {
    super(
        Declaration.of(
            "request-in-report",
            "报告里夹带请示事项",
            "a request within a 报告",
            Strength.PRESCRIBED,
            RuleSources.REGULATION_15));
  }

  @Override
  public void check(DocumentUnderCheck document, Diagnostics out) {
    if (!OfficialKind.of(document).equals("报告")) {
      return;
    }
    List<String> superiors = superiors(document);
    for (DocumentLine line : document.lines()) {
      if (line.attachment() == 0) {
        check(document, line, superiors, out);
      }
    }
  }

  /** Those to whom the report goes, the longer names first. */
  private static List<String> superiors(DocumentUnderCheck document) {
    return Stream.concat(
            document.envelope().addressees().stream(),
            Stream.of(document.unit().records().unit().superior()))
        .filter(name -> !name.isEmpty())
        .sorted((a, b) -> Integer.compare(b.length(), a.length()))
        .toList();
  }

  /** The first request of a line says enough of it. */
  private void check(
      DocumentUnderCheck document, DocumentLine line, List<String> superiors, Diagnostics out) {
    String text = line.text();
    Matcher closing = CLOSING.matcher(text);
    if (closing.find()) {
      report(document, line, closing.start(), closing.end(), out);
      return;
    }
    Matcher opens = OPENS.matcher(text);
    while (opens.find()) {
      int whom = opens.end();
      int named =
          superiors.stream()
              .filter(name -> text.startsWith(name, whom))
              .mapToInt(String::length)
              .findFirst()
              .orElse(0);
      Matcher what = WHAT.matcher(text).region(whom + named, text.length());
      if (what.lookingAt()) {
        report(document, line, opens.start("asks"), what.end(), out);
        return;
      }
    }
  }

  private void report(
      DocumentUnderCheck document, DocumentLine line, int from, int to, Diagnostics out) {
    out.add(
        found(
                document.place(line, from, to),
                Message.of(
                    "报告里不得夹带请示事项：“%s”",
                    "a 报告 asks for nothing: “%s”", line.text().substring(from, to)))
            .hint("需要批复的另写一份请示", "what is to be granted goes into a 请示 of its own"));
  }
}
