package gongwen.inspect.clause.body;

import gongwen.diagnostic.Message;
import gongwen.inspect.clause.Clause;
import gongwen.inspect.clause.Deviations;
import gongwen.inspect.clause.Flush;
import gongwen.inspect.clause.Phrases;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.MeasuredParagraph;
import gongwen.standard.Standard;
import gongwen.standard.Strength;
import java.util.List;

/** 7.3.6: notes under the date. */
public final class Notes implements Clause {
  @Override
  public About about() {
    return About.of("notes", "C18", "7.3.6", Strength.PRESCRIBED, "附注", "notes");
  }

  @Override
  public Message wanted() {
    return new Message("成文日期下，左空2字，圆括号", "under the date, 2 chars from the left, round brackets");
  }

  @Override
  public Found measure(Finished document) {
    List<MeasuredParagraph> notes = document.elements().closing().notes();
    if (notes.isEmpty()) {
      return Found.absent("没有附注", "none");
    }
    Deviations faults = new Deviations();
    for (MeasuredParagraph note : notes) {
      faults.add(!Flush.begins(note, Standard.FIRST_LINE_INDENT.count()), Phrases.indent(note));
      faults.add(!note.text().startsWith("（"), "括号不是全角", "half-width brackets");
    }
    return faults.found(Phrases.quote(notes.get(0).text()));
  }
}
