package gongwen.facts;

import gongwen.text.Ref;
import java.util.List;

/**
 * A number that knows what it was counted from.
 *
 * @param measure its measure word or unit: 次, 场次, 人次, %; empty for none
 * @param about what was counted, in words, for {@code --explain}
 * @param refs the records behind it, in the order of the ledger
 */
public record Figure(Amount value, String measure, String about, List<Ref> refs) {
  public Figure {
    refs = List.copyOf(refs);
  }

  /** How far a change goes, up or down. */
  public Figure withoutSign() {
    return new Figure(value.size(), measure, about, refs);
  }

  /** As it stands in a text: a sign of percentage belongs to it, a measure word does not. */
  public String inText() {
    boolean inside = measure.equals("%") || measure.equals("个百分点");
    return value.text(inside ? measure : "");
  }

  /** With qualifier and measure word: 90余次, 100次以上, 3.5个百分点. */
  public String text() {
    return value.text(measure);
  }
}
