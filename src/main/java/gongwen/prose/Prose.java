package gongwen.prose;

import java.util.LinkedHashMap;
import java.util.Map;

/** The groups of methods that the templates of one report can call. */
public final class Prose {
  private final Map<String, Object> groups = new LinkedHashMap<>();

  /**
   * Those of one report.
   *
   * @param printer how its figures go into texts
   */
  public Prose(FigurePrinter printer) {
    groups.put("text", new Wording());
    groups.put("totals", new Totals(printer));
  }

  /** By the names under which templates call them. */
  public Map<String, Object> groups() {
    return groups;
  }
}
