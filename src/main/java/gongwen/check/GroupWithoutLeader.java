package gongwen.check;

import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.model.Group;
import gongwen.standard.Strength;

/** A leading group of which a plan would print 组长： and nothing behind it. */
final class GroupWithoutLeader implements RecordRule {
  @Override
  public String code() {
    return "empty-list";
  }

  @Override
  public Message name() {
    return Message.of("领导小组没有组长", "a leading group without a leader");
  }

  @Override
  public Message source() {
    return Message.of("领导小组名单以组长开头", "the list of a leading group opens with its leader");
  }

  @Override
  public Strength strength() {
    return Strength.PRACTICE;
  }

  static String nameOf(Group group) {
    return group.name().isEmpty() ? "领导小组" : group.name();
  }

  @Override
  public void check(Checked checked, Diagnostics out) {
    for (Group group : checked.unit().responsibility().group()) {
      if (group.leader().isEmpty()) {
        out.add(
            found(
                    checked.places().span(group.ref()),
                    Message.of("%s没有组长", "%s has no leader", nameOf(group)))
                .hint("填写 leader（组长）的职务或姓名", "give the post or the name of its leader (组长)"));
      }
    }
  }
}
