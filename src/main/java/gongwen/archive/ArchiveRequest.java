package gongwen.archive;

import gongwen.job.Formats;
import gongwen.job.Order;
import java.nio.file.Path;

/**
 * What is to be archived.
 *
 * @param order the reports of the year, below {@code folder}; with {@code strict} nothing is made
 *     where anything is wrong
 * @param folder of the units
 * @param target the archive
 */
public record ArchiveRequest(Order order, Path folder, int year, Formats formats, Path target) {}
