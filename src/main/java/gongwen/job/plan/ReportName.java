package gongwen.job.plan;

import gongwen.text.Span;
import java.util.Optional;

/**
 * The name of a report's files.
 *
 * @param path below the output folder, without ending
 * @param place where the report stands in its file, for messages; empty if that was not read
 */
public record ReportName(String path, Optional<Span> place) {}
