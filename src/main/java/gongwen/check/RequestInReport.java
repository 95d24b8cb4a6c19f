package gongwen.check;

import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.layout.Strength;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A 报告 that asks for something: that is for a 请示. What is told of requests is none. */
final class RequestInReport implements DocumentRule {
  private static final Pattern ASKS =
      Pattern.compile(
          "[妥当]否，?请(?:予?批[示复准]|指示|审[批定])"
              + "|(?:^|[。；，！])(?:恳请|请求|特请|请予?|请上级|请[县市区省]\\p{IsHan}{1,6}?)(?:批[示复准]|审批|(?:给予|予以)\\p{IsHan}{0,8}(?:支持|解决|拨付|补助)|支持解决|解决|拨付|增拨)(?!后|的|了|反馈)");

  @Override
  public String code() {
    return "request-in-report";
  }

  @Override
  public Message name() {
    return Message.of("报告里夹带请示事项", "a request within a 报告");
  }

  @Override
  public Message source() {
    return Standards.REGULATION_15;
  }

  @Override
  public Strength strength() {
    return Strength.PRESCRIBED;
  }

  @Override
  public void check(Composed composed, Diagnostics out) {
    if (!OfficialKind.of(composed).equals("报告")) {
      return;
    }
    for (Line line : composed.lines()) {
      Matcher asks = line.attachment() == 0 ? ASKS.matcher(line.text()) : ASKS.matcher("");
      if (asks.find()) {
        int from = asks.start() + ("。；，！".indexOf(asks.group().charAt(0)) >= 0 ? 1 : 0);
        out.add(
            found(
                    composed.place(line, from, asks.end()),
                    Message.of(
                        "报告里不得夹带请示事项：“%s”",
                        "a 报告 asks for nothing: “%s”", line.text().substring(from, asks.end())))
                .hint("需要批复的另写一份请示", "what is to be granted goes into a 请示 of its own"));
      }
    }
  }
}
