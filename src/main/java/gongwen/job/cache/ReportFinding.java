package gongwen.job.cache;

import gongwen.diagnostic.Diagnostic;

/**
 * What was found in a report of a unit, or in the unit's records.
 *
 * @param report the name of its files, without ending; empty for the records
 */
public record ReportFinding(Diagnostic diagnostic, String report) {}
