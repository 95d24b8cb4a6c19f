package gongwen.facts;

import gongwen.model.Indicator;
import java.util.Optional;

/**
 * An indicator as of the end of the period.
 *
 * @param printed the value as the unit wrote it
 * @param value as a figure; empty for what is not a number
 * @param before the earlier value
 * @param change value less earlier value; of percentages in 个百分点
 * @param rate change by earlier value, in per cent, rounded once to two places
 */
public record IndicatorFact(
    Indicator indicator,
    String printed,
    Optional<Figure> value,
    Optional<Figure> before,
    Optional<Figure> change,
    Optional<Figure> rate) {}
