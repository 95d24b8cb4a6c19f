package gongwen.schema;

import gongwen.diagnostic.Language;
import gongwen.facts.PeriodWords;
import gongwen.model.Elements;
import gongwen.model.Period;
import gongwen.model.Report;
import gongwen.model.UnitFile;
import gongwen.template.library.TemplateLibrary;
import gongwen.text.SourceText;
import gongwen.yaml.YamlNode;
import gongwen.yaml.YamlNode.Entry;
import gongwen.yaml.YamlNode.Mapping;
import gongwen.yaml.YamlNode.Sequence;
import gongwen.yaml.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The reports of another period of the same year, added to the file of the year: of every kind that
 * it has for as long a period, the last one is written once more for the new period, without
 * number, date and the unit's own words. Nothing else in the file changes.
 */
public final class ReportsAdded {
  private static final String HEADING_ZH = "的文稿，照前一期的写；文号、日期和自己写的文字没有带过来，看完删去这一行";
  private static final String HEADING_EN =
      ", like those of the period before, without numbers, dates and own words."
          + " Delete this line when you have seen to it";

  private final SourceText source;
  private final UnitFile unit;
  private final Period period;
  private final TemplateLibrary kinds;
  private final Language language;
  private final Moved moved;
  private final Set<String> ids = new TreeSet<>();

  private ReportsAdded(
      SourceText source, UnitFile unit, Period period, TemplateLibrary kinds, Language language) {
    this.source = source;
    this.unit = unit;
    this.period = period;
    this.kinds = kinds;
    this.language = language;
    this.moved = new Moved(unit.year(), unit.year(), Optional.of(period));
    unit.reports().forEach(report -> ids.add(report.id()));
  }

  /**
   * The file with the new reports.
   *
   * @param source the file, without faults
   * @param period in the file's year
   * @param language of the comment above what is added
   * @return empty if the file has no report to go by, or has them all
   */
  public static Optional<String> to(
      SourceText source, UnitFile unit, Period period, TemplateLibrary kinds, Language language) {
    return new ReportsAdded(withList(source), unit, period, kinds, language).add();
  }

  /** A file whose only report stands under its key without a list around it gets the list. */
  private static SourceText withList(SourceText source) {
    Mapping root = (Mapping) YamlReader.read(source).value().orElseThrow();
    Optional<Mapping> only =
        RollOver.entry(UnitFile.class, root, "reports")
            .map(Entry::value)
            .filter(Mapping.class::isInstance)
            .map(Mapping.class::cast);
    if (only.isEmpty()) {
      return source;
    }
    TextEdits edits = new TextEdits(source);
    edits.toList(only.get());
    return new SourceText(source.name(), edits.apply());
  }

  private Optional<String> add() {
    Mapping root = (Mapping) YamlReader.read(source).value().orElseThrow();
    Optional<YamlNode> value = RollOver.entry(UnitFile.class, root, "reports").map(Entry::value);
    if (value.isEmpty() || !(value.get() instanceof Sequence list)) {
      return Optional.empty();
    }
    List<Mapping> nodes = RollOver.mappings(list);
    Map<Report, Mapping> chosen = chosen(nodes);
    Map<String, String> renamed = new LinkedHashMap<>();
    chosen.keySet().forEach(report -> renamed.put(report.id(), id(report)));
    List<String> items = new ArrayList<>();
    chosen.forEach((report, node) -> items.add(item(list, node, report, renamed)));
    if (items.isEmpty()) {
      return Optional.empty();
    }
    TextEdits edits = new TextEdits(source);
    if (edits.onLines(list)) {
      String first = items.get(0);
      String indent = first.substring(0, first.indexOf('-'));
      items.set(
          0, indent + "# " + heading() + (source.text().contains("\r\n") ? "\r\n" : "\n") + first);
    }
    edits.addItems(list, items);
    return Optional.of(edits.apply());
  }

  private String heading() {
    return language.choose(
        PeriodWords.full(period) + HEADING_ZH, "For " + PeriodWords.full(period) + HEADING_EN);
  }

  /** Whether a line is a comment above reports that were added once. */
  static boolean isHeading(String line) {
    String stripped = line.strip();
    return stripped.startsWith("# ")
        && (stripped.endsWith(HEADING_ZH) || stripped.endsWith(HEADING_EN));
  }

  /** Of each kind and title the last one, unless the new period has it. */
  private Map<Report, Mapping> chosen(List<Mapping> nodes) {
    Map<String, Integer> last = new LinkedHashMap<>();
    Set<String> there = new TreeSet<>();
    for (int i = 0; i < nodes.size() && i < unit.reports().size(); i++) {
      Report report = unit.reports().get(i);
      String key = report.template() + "\n" + moved.title(report.title(), report.period());
      if (report.period().equals(period)) {
        there.add(key);
      } else if (moved.goesOn(report.period()) && report.meeting().isEmpty()) {
        Integer before = last.get(key);
        if (before == null
            || unit.reports().get(before).period().from().isBefore(report.period().from())) {
          last.put(key, i);
        }
      }
    }
    last.keySet().removeAll(there);
    Map<Report, Mapping> chosen = new LinkedHashMap<>();
    last.values().stream().sorted().forEach(i -> chosen.put(unit.reports().get(i), nodes.get(i)));
    return chosen;
  }

  private String item(Sequence list, Mapping node, Report report, Map<String, String> renamed) {
    TextEdits edits = new TextEdits(source);
    RollOver.entry(Report.class, node, "id")
        .ifPresent(
            e ->
                edits.replace(
                    e.value().span(), YamlText.of(renamed.getOrDefault(report.id(), ""))));
    RollOver.entry(Report.class, node, "document")
        .map(Entry::value)
        .filter(Mapping.class::isInstance)
        .flatMap(elements -> RollOver.entry(Elements.class, (Mapping) elements, "about"))
        .filter(about -> renamed.containsKey(report.document().about()))
        .ifPresent(
            about ->
                edits.replace(
                    about.value().span(),
                    YamlText.of(renamed.getOrDefault(report.document().about(), ""))));
    new ReportsMoved(unit, moved, kinds, Set.of(), edits, language)
        .moveOn(node, report, report.id());
    return edits.item(list, node);
  }

  /** With the new period's short word in place of the old one's, q2 → q3; else behind it. */
  private String id(Report report) {
    if (report.id().isEmpty()) {
      return "";
    }
    String was = tail(report.period());
    String is = tail(period);
    String made =
        report
            .id()
            .replace(was, is)
            .replace(was.toLowerCase(Locale.ROOT), is.toLowerCase(Locale.ROOT))
            .replace(PeriodWords.inProse(report.period()), PeriodWords.inProse(period));
    String free = made.equals(report.id()) ? made + "-" + is.toLowerCase(Locale.ROOT) : made;
    while (!ids.add(free)) {
      free += "-2";
    }
    return free;
  }

  private static String tail(Period period) {
    String key = PeriodWords.key(period);
    return key.substring(key.indexOf('-') + 1);
  }
}
