package gongwen.check.record;

import gongwen.check.rule.Declaration;
import gongwen.check.rule.RecordRule;
import gongwen.check.rule.UnitUnderCheck;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.model.Group;
import gongwen.standard.Strength;

/** A leading group of which a plan would print 组长： and nothing behind it. */
final class EmptyList extends RecordRule {
  static final Declaration DECLARATION =
      Declaration.of(
          "empty-list",
          "领导小组没有组长",
          "a leading group without a leader",
          Strength.PRACTICE,
          Message.of("领导小组名单以组长开头", "the list of a leading group opens with its leader"));

  EmptyList() {
    super(DECLARATION);
  }

  @Override
  public void check(UnitUnderCheck unit, Diagnostics out) {
    for (Group group : unit.records().responsibility().group()) {
      if (group.leader().isEmpty()) {
        out.add(
            found(
                    unit.places().span(group.ref()),
                    Message.of("%s没有组长", "%s has no leader", group.nameOrDefault()))
                .hint(
                    "填写%s的职务或姓名", "give the post or the name of its %s", unit.key("leader", "组长")));
      }
    }
  }
}
