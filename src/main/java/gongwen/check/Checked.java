package gongwen.check;

import gongwen.facts.Facts;
import gongwen.model.Dossier;
import gongwen.model.UnitFile;
import gongwen.text.Places;
import java.util.List;

/**
 * What the rules over records look at.
 *
 * @param reports the facts of each report that was asked for, in the order of the file
 */
public record Checked(Dossier dossier, List<Facts> reports, Places places) {
  public Checked {
    reports = List.copyOf(reports);
  }

  UnitFile unit() {
    return dossier.own();
  }
}
