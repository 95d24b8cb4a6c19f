package gongwen.check.document;

import gongwen.check.rule.Declaration;
import gongwen.check.rule.DocumentRule;
import gongwen.check.rule.DocumentUnderCheck;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.document.Block;
import gongwen.document.Inline;
import gongwen.model.Owed;
import gongwen.standard.Strength;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A report without a part that its kind owes the reader. A heading may stand for the part, or a
 * sentence; one that says that there is nothing to report will do.
 */
final class OwedPartMissing extends DocumentRule {
  private static final String TROUBLES = "(?:问题|困难|不足|短板|弱项|薄弱|差距|隐患|风险)";

  private static final Pattern PROBLEMS_HEADED = Pattern.compile(TROUBLES);

  private static final Pattern PROBLEMS_SAID =
      Pattern.compile(
          "(?:存在|还有|仍有|尚有|没有|未|无)[^。；]{0,24}" + TROUBLES + "|" + TROUBLES + "(?:是|有|：)");

  private static final String AHEAD =
      "下一?步|下一?阶段|下[半一][年月]|下一?(?:季度|学[期年])|下周|明年|来年|今后|接下来|打算|努力方向";

  private static final Pattern AHEAD_HEADED = Pattern.compile(AHEAD + "|计划|安排|措施|思路|建议|对策");

  private static final Pattern AHEAD_SAID = Pattern.compile(AHEAD);

  OwedPartMissing() {
    super(
        Declaration.of(
            "owed-part-missing",
            "缺少这种文稿该有的部分",
            "a report without a part that its kind owes",
            Strength.PRACTICE,
            Message.of(
                "报告惯例：有情况，有问题，有下一步打算",
                "custom of reports: what was done, what is wrong, what comes next")));
  }

  @Override
  public void check(DocumentUnderCheck document, Diagnostics out) {
    List<Owed> missing =
        document.source().owed().stream().filter(owed -> !has(document, owed)).toList();
    if (missing.isEmpty()) {
      return;
    }
    List<Block.Heading> chapters =
        document.body().stream()
            .filter(Block.Heading.class::isInstance)
            .map(Block.Heading.class::cast)
            .filter(heading -> heading.level() == 1)
            .toList();
    String zh = missing.stream().map(OwedPartMissing::zh).collect(Collectors.joining("和"));
    String en = missing.stream().map(OwedPartMissing::en).collect(Collectors.joining(" or "));
    out.add(
        found(document.reportPlace(), message(chapters, zh, en))
            .hint(
                "登记在%1$s里，或者写在%2$s里；确实没有的，也写一句说明",
                "enter them under %1$s, or write the part under %2$s; if there are none, say so",
                missing.stream().map(owed -> key(document, owed)).collect(Collectors.joining("、")),
                document.unit().key("sections", "正文")));
  }

  private static Message message(List<Block.Heading> chapters, String zh, String en) {
    if (chapters.size() != 1) {
      return Message.of("正文没有写%1$s", "the text says nothing of %2$s", zh, en);
    }
    Block.Heading only = chapters.get(0);
    return Message.of(
        "正文只有“%3$s”一个部分，没有写%1$s",
        "the text has one part, “%3$s”, and says nothing of %2$s",
        zh,
        en,
        only.label() + Inline.text(only.content()));
  }

  private static boolean has(DocumentUnderCheck document, Owed owed) {
    Pattern headed = owed == Owed.PROBLEMS ? PROBLEMS_HEADED : AHEAD_HEADED;
    Pattern said = owed == Owed.PROBLEMS ? PROBLEMS_SAID : AHEAD_SAID;
    return document.lines().stream()
        .filter(line -> line.attachment() == 0)
        .anyMatch(
            line ->
                switch (line.kind()) {
                  case HEADING -> headed.matcher(line.text()).find();
                  case PARAGRAPH, ITEM -> said.matcher(line.text()).find();
                  case TITLE, CAPTION, HEAD, CELL -> false;
                });
  }

  private static String zh(Owed owed) {
    return switch (owed) {
      case PROBLEMS -> "存在的问题";
      case NEXT_STEPS -> "下一步打算";
    };
  }

  private static String en(Owed owed) {
    return switch (owed) {
      case PROBLEMS -> "problems";
      case NEXT_STEPS -> "next steps";
    };
  }

  private static String key(DocumentUnderCheck document, Owed owed) {
    return switch (owed) {
      case PROBLEMS -> document.unit().key("issues", "问题");
      case NEXT_STEPS -> document.unit().key("plans", "下一步");
    };
  }
}
