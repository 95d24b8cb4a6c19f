package gongwen.archive;

import gongwen.job.output.Formats;
import gongwen.job.plan.Request;
import java.nio.file.Path;

/**
 * What is to be archived.
 *
 * @param reports the reports of the year, below {@code folder}; with {@code strict} nothing is made
 *     where anything is wrong
 * @param folder of the units
 * @param target the archive
 */
public record ArchiveRequest(
    Request reports, Path folder, int year, Formats formats, Path target) {}
