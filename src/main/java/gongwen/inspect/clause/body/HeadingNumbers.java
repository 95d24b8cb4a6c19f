package gongwen.inspect.clause.body;

import gongwen.diagnostic.Message;
import gongwen.inspect.clause.Clause;
import gongwen.inspect.clause.Deviations;
import gongwen.inspect.clause.Phrases;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.RecognizedElements.Heading;
import gongwen.standard.Strength;
import java.util.Arrays;
import java.util.List;

/** 7.3.3: how levels are numbered. */
public final class HeadingNumbers implements Clause {
  private static final int LEVELS = 4;

  @Override
  public About about() {
    return About.of(
        "heading-numbers", "C8", "7.3.3", Strength.GENERAL, "结构层次序数", "heading numbers");
  }

  @Override
  public Message wanted() {
    return new Message("一、（一）1.（1）依次，序号相连", "一、（一）1.（1） in this order, without gaps");
  }

  @Override
  public Found measure(Finished document) {
    List<Heading> headings = document.elements().headings();
    if (headings.isEmpty()) {
      return Found.absent("没有编号的层次", "no numbered levels");
    }
    Deviations faults = new Deviations();
    long[] last = new long[LEVELS + 1];
    int part = headings.get(0).part();
    for (Heading heading : headings) {
      if (heading.part() != part) {
        Arrays.fill(last, 0);
        part = heading.part();
      }
      int level = heading.level();
      Message quoted = Phrases.quote(heading.paragraph().text());
      boolean orphan = level == 2 && last[1] == 0 && hasFirstLevel(headings, heading.part());
      // Lists within the text begin anew where they like.
      boolean anew = heading.serial() == 1 && (level > 2 || last[level] == 0);
      boolean follows = heading.serial() == last[level] + 1;
      faults.add(
          orphan,
          Message.of("%1$s之前没有一级标题", "%2$s has no level 1 above it", quoted.zh(), quoted.en()));
      faults.add(
          !orphan && !anew && !follows,
          Message.of("%1$s序号不连", "%2$s does not follow", quoted.zh(), quoted.en()));
      last[level] = heading.serial();
      Arrays.fill(last, level + 1, last.length, 0);
    }
    return faults.found(Message.of("%d处序号相连", "%d in order", headings.size()));
  }

  private static boolean hasFirstLevel(List<Heading> headings, int part) {
    return headings.stream().anyMatch(each -> each.part() == part && each.level() == 1);
  }
}
