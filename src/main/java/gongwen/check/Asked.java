package gongwen.check;

import gongwen.facts.Facts;
import gongwen.model.Report;

/** A report that was asked for, with what follows from the unit's records for its period. */
public record Asked(Report report, Facts facts) {}
