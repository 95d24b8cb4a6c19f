package gongwen.check;

import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.document.Origin;
import gongwen.standard.Strength;

/** A heading of the unit's own that is two levels or more below the one before it. */
final class LevelSkipped implements DocumentRule {
  @Override
  public String code() {
    return "heading-level-skipped";
  }

  @Override
  public Message name() {
    return Message.of("标题跳级", "a heading that skips a level");
  }

  @Override
  public Message source() {
    return Message.of(
        "GB/T 9704-2012 7.3.3 结构层次序数", "GB/T 9704-2012 7.3.3, serials of the structure");
  }

  @Override
  public Strength strength() {
    return Strength.GENERAL;
  }

  @Override
  public void check(Composed composed, Diagnostics out) {
    int before = 0;
    for (Line line : composed.lines()) {
      if (line.kind() == Line.Kind.TITLE) {
        before = 0;
      } else if (line.level() > 0) {
        if (before > 0 && line.level() > before + 1 && line.origin() instanceof Origin.Written) {
          out.add(
              found(
                      composed.place(line),
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
