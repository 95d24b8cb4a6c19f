package gongwen.facts;

import gongwen.text.Ref;
import java.util.List;

/**
 * A count with what was left out of it.
 *
 * @param otherMeasures records of the kind that count in another measure (篇, 人次) and were left out
 * @param uncounted records whose count is 多 alone
 * @param known whether any record of the year has one of the kinds asked for, in any period
 */
public record Counted(Figure figure, List<Ref> otherMeasures, List<Ref> uncounted, boolean known) {}
