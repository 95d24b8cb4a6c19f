package gongwen.inspect.clause.body;

import gongwen.diagnostic.Message;
import gongwen.inspect.clause.Clause;
import gongwen.inspect.clause.Deviations;
import gongwen.inspect.clause.Flush;
import gongwen.inspect.clause.Phrases;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.MeasuredParagraph;
import gongwen.inspect.measured.RecognizedElements;
import gongwen.standard.Standard;

/** 7.3.1: where the title stands. */
public final class TitlePlace implements Clause {
  @Override
  public About about() {
    return About.of(
        "title-place",
        "C1",
        Standard.RULE_TO_TITLE.clause(),
        Standard.RULE_TO_TITLE.strength(),
        "标题位置",
        "title, place");
  }

  @Override
  public Message wanted() {
    return new Message("居中，红线下空2行", "centred, 2 blank lines under the red rule");
  }

  @Override
  public Found measure(Finished document) {
    RecognizedElements elements = document.elements();
    if (elements.title().isEmpty()) {
      return Found.absent("没有找到标题", "no title found");
    }
    MeasuredParagraph first = elements.title().get(0);
    return new Deviations()
        .add(
            elements.title().stream().anyMatch(line -> !line.gaps().centred()),
            "没有居中",
            "not centred")
        .add(
            elements.head().isPresent()
                && elements.form().isEmpty()
                && !Flush.blank(first, Standard.RULE_TO_TITLE.count()),
            Phrases.with("标题上", "above the title", Flush.blankFound(first)))
        .found(new Message("居中", "centred"));
  }
}
