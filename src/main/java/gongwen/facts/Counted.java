package gongwen.facts;

import gongwen.text.Ref;
import java.util.List;

/**
 * A count with what was left out of it.
 *
 * @param addends what was added up, and the records that give no number
 * @param otherMeasures records of the kind that count in another measure (篇, 人次) and were left out
 * @param known whether any record of the year has one of the kinds asked for, in any period
 */
public record Counted(Figure figure, Addends addends, List<Ref> otherMeasures, boolean known) {
  public Counted {
    otherMeasures = List.copyOf(otherMeasures);
  }

  /** The records that give no number. */
  public Unrecorded unrecorded() {
    return addends.unrecorded();
  }
}
