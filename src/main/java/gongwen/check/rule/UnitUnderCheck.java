package gongwen.check.rule;

import gongwen.check.earlier.EarlierTexts;
import gongwen.model.Dossier;
import gongwen.model.Report;
import gongwen.model.UnitFile;
import gongwen.text.Places;
import gongwen.text.Ref;
import gongwen.yaml.KeySpelling;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the rules over records look at: one unit, its texts, and the requested reports. */
public final class UnitUnderCheck {
  private final Dossier dossier;
  private final List<ReportUnderCheck> reports;
  private final Places places;
  private final EarlierTexts earlier;
  private final KeySpelling keys;
  private final Map<Ref, OwnText> texts = new LinkedHashMap<>();

  /**
   * @param reports those that were requested, in the order of the file
   */
  public UnitUnderCheck(Dossier dossier, List<ReportUnderCheck> reports, Places places) {
    this(dossier, reports, places, EarlierTexts.NONE);
  }

  /**
   * @param reports those that were requested, in the order of the file
   * @param earlier documents of which the reports are no copies
   */
  public UnitUnderCheck(
      Dossier dossier, List<ReportUnderCheck> reports, Places places, EarlierTexts earlier) {
    this.dossier = dossier;
    this.reports = List.copyOf(reports);
    this.places = places;
    this.earlier = earlier;
    this.keys = KeySpelling.of(places.span(dossier.own().ref()).source());
    OwnTexts.of(dossier.own(), this::add);
  }

  private void add(Ref ref, String text) {
    if (!text.isEmpty()) {
      texts.put(ref, new OwnText(ref, text));
    }
  }

  /** The unit with its members. */
  public Dossier dossier() {
    return dossier;
  }

  /** The unit's own records. */
  public UnitFile records() {
    return dossier.own();
  }

  public List<ReportUnderCheck> reports() {
    return reports;
  }

  /** A key as the unit's file spells it. */
  public String key(String en, String zh) {
    return keys.key(en, zh);
  }

  public Places places() {
    return places;
  }

  public EarlierTexts earlier() {
    return earlier;
  }

  /** Everything that the unit itself wrote, in the order of the schema; nothing that is empty. */
  public Iterable<OwnText> texts() {
    return texts.values();
  }

  public Optional<OwnText> text(Ref ref) {
    return Optional.ofNullable(texts.get(ref));
  }

  /** The day of the last document of the file that has one. */
  public Optional<LocalDate> lastSigned() {
    return records().reports().stream()
        .flatMap(report -> report.document().signing().date().stream())
        .max(LocalDate::compareTo);
  }

  /** One of the requested reports, with its facts. */
  public ReportUnderCheck report(Report report) {
    return reports.stream()
        .filter(each -> each.report() == report)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not requested: " + report.ref()));
  }
}
