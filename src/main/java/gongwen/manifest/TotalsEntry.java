package gongwen.manifest;

/**
 * A unit's year in figures, as of the last day that one of its reports sees; its obligations from
 * the first such day on. Its members' records are not in it.
 *
 * @param activities records of activities that took place
 * @param met obligations that were met
 * @param late met after the month in which they were due
 * @param evidenceMissing met by activities without evidence
 * @param unmet not met
 * @param notDue those whose time is not over
 * @param open issues and risks within their time limit
 * @param overdue those whose time limit is over
 * @param closed those that were closed
 * @param asOf the last day, ISO 8601
 */
public record TotalsEntry(
    int activities,
    int met,
    int late,
    int evidenceMissing,
    int unmet,
    int notDue,
    int open,
    int overdue,
    int closed,
    String asOf) {
  public static final TotalsEntry NONE = new TotalsEntry(0, 0, 0, 0, 0, 0, 0, 0, 0, "");
}
