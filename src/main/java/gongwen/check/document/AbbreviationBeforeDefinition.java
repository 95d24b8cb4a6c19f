package gongwen.check.document;

import gongwen.check.rule.Declaration;
import gongwen.check.rule.DocumentLine;
import gongwen.check.rule.DocumentRule;
import gongwen.check.rule.DocumentUnderCheck;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.document.Origin;
import gongwen.standard.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An abbreviation that the text uses before it says what it stands for (以下简称…). One that is part of
 * the full name is left alone: before, it may stand for any other.
 */
final class AbbreviationBeforeDefinition extends DocumentRule {
  private static final Pattern DEFINES =
      Pattern.compile(
          "[（(](?:以下|下文)?(?:统一)?[简统]称(?:为|：)?[“《]?(?<short>[^“”《》（）()，。]{3,12})[”》]?[）)]");

  /** How far before its definition the full name may begin. */
  private static final int FULL_NAME = 50;

  AbbreviationBeforeDefinition() {
    super(
        Declaration.of(
            "abbreviation-before-definition",
            "简称用在说明之前",
            "an abbreviation before its definition",
            Strength.PRACTICE,
            Message.of(
                "公文惯例：简称先说明后使用",
                "custom of official documents: a short name is explained, then used")));
  }

  @Override
  public void check(DocumentUnderCheck document, Diagnostics out) {
    List<DocumentLine> before = new ArrayList<>();
    for (DocumentLine line : document.lines()) {
      if (line.attachment() == 0 && line.origin() instanceof Origin.Written) {
        Matcher defines = DEFINES.matcher(line.text());
        while (defines.find()) {
          check(document, before, line, defines, out);
        }
        if (line.level() == 0) {
          before.add(line);
        }
      }
    }
  }

  private void check(
      DocumentUnderCheck document,
      List<DocumentLine> before,
      DocumentLine line,
      Matcher defines,
      Diagnostics out) {
    String name = defines.group("short");
    int from = Math.max(0, defines.start() - FULL_NAME);
    if (line.text().substring(from, defines.start()).contains(name)) {
      return;
    }
    Optional<DocumentLine> early =
        before.stream().filter(each -> each.text().contains(name)).findFirst();
    if (early.isPresent()) {
      int at = early.get().text().indexOf(name);
      out.add(
          found(
                  document.place(early.get(), at, at + name.length()),
                  Message.of("“%s”在说明之前就用了", "%s is used before the text says what it is", name))
              .related(
                  document.place(line, defines.start(), defines.end()),
                  Message.of("在这里说明", "explained here"))
              .hint(
                  "在第一次出现的地方写全称并说明简称",
                  "give the full name and the short one where it comes first"));
    }
  }
}
