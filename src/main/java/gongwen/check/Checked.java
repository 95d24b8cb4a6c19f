package gongwen.check;

import gongwen.model.Dossier;
import gongwen.model.Report;
import gongwen.model.UnitFile;
import gongwen.text.Places;
import gongwen.text.Ref;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the rules over records look at. */
public final class Checked {
  private final Dossier dossier;
  private final List<Asked> reports;
  private final Places places;
  private final EarlierTexts earlier;
  private final Map<Ref, OwnText> texts = new LinkedHashMap<>();

  /**
   * @param reports those that were asked for, in the order of the file
   */
  public Checked(Dossier dossier, List<Asked> reports, Places places) {
    this(dossier, reports, places, EarlierTexts.NONE);
  }

  /**
   * @param reports those that were asked for, in the order of the file
   * @param earlier papers of which the reports are no copies
   */
  public Checked(Dossier dossier, List<Asked> reports, Places places, EarlierTexts earlier) {
    this.dossier = dossier;
    this.reports = List.copyOf(reports);
    this.places = places;
    this.earlier = earlier;
    Texts.of(dossier.own(), this::add);
  }

  private void add(Ref ref, String text) {
    if (!text.isEmpty()) {
      texts.put(ref, new OwnText(ref, text));
    }
  }

  Dossier dossier() {
    return dossier;
  }

  UnitFile unit() {
    return dossier.own();
  }

  List<Asked> reports() {
    return reports;
  }

  Places places() {
    return places;
  }

  EarlierTexts earlier() {
    return earlier;
  }

  /** Everything that the unit itself wrote, in the order of the schema; nothing that is empty. */
  Iterable<OwnText> texts() {
    return texts.values();
  }

  Optional<OwnText> text(Ref ref) {
    return Optional.ofNullable(texts.get(ref));
  }

  /** The day of the last document of the file that has one. */
  Optional<LocalDate> lastSigned() {
    return unit().reports().stream()
        .flatMap(report -> report.document().date().stream())
        .max(LocalDate::compareTo);
  }

  Asked asked(Report report) {
    return reports.stream()
        .filter(asked -> asked.report() == report)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not asked for: " + report.ref()));
  }
}
