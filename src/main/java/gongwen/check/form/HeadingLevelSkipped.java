package gongwen.check.form;

import gongwen.check.rule.Declaration;
import gongwen.check.rule.DocumentLine;
import gongwen.check.rule.DocumentRule;
import gongwen.check.rule.DocumentUnderCheck;
import gongwen.check.rule.RuleSources;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.document.Origin;
import gongwen.standard.Strength;

/** A heading of the unit's own that is two levels or more below the one before it. */
final class HeadingLevelSkipped extends DocumentRule {
  HeadingLevelSkipped() {
    super(
        Declaration.of(
            "heading-level-skipped",
            "标题跳级",
            "a heading that skips a level",
            Strength.GENERAL,
            RuleSources.STRUCTURE));
  }

  @Override
  public void check(DocumentUnderCheck document, Diagnostics out) {
    int before = 0;
    for (DocumentLine line : document.lines()) {
      if (line.kind() == DocumentLine.Kind.TITLE) {
        before = 0;
      } else if (line.level() > 0) {
        if (before > 0 && line.level() > before + 1 && line.origin() instanceof Origin.Written) {
          out.add(
              found(
                      document.place(line),
                      Message.of(
                          "上一个标题是第%d级，这里直接到了第%d级",
                          "the heading before is of level %d, this one of level %d",
                          before,
                          line.level()))
                  .hint("减少这里的 #，或者补上中间一级标题", "take a # out here, or put the level between in"));
        }
        before = line.level();
      }
    }
  }
}
