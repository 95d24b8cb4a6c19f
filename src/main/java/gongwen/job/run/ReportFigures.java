package gongwen.job.run;

import java.util.List;

/**
 * Where the figures of a report come from.
 *
 * @param report its name, as its files are called without their ending
 */
record ReportFigures(String report, List<Explanation> figures) {}
