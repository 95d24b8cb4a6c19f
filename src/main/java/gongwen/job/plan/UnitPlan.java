package gongwen.job.plan;

import gongwen.diagnostic.Diagnostic;
import gongwen.facts.Facts;
import gongwen.manifest.InputEntry;
import gongwen.source.LoadedUnit;
import java.util.List;

/**
 * A unit that was read, with its reports that are wanted.
 *
 * @param facts what follows from its records in its own year
 * @param found while it was read
 * @param inputs what it was read from
 * @param digest of its inputs and of the settings of the run
 */
public record UnitPlan(
    LoadedUnit unit,
    Facts facts,
    List<PlannedReport> reports,
    List<Diagnostic> found,
    List<InputEntry> inputs,
    String digest) {}
