package gongwen.schema;

import gongwen.diagnostic.Language;
import gongwen.model.Activity;
import gongwen.model.Forms;
import gongwen.model.Issue;
import gongwen.model.Period;
import gongwen.model.Plan;
import gongwen.model.Stage;
import gongwen.model.UnitFile;
import gongwen.template.library.TemplateLibrary;
import gongwen.text.SourceText;
import gongwen.yaml.RecordShape;
import gongwen.yaml.YamlNode;
import gongwen.yaml.YamlNode.Entry;
import gongwen.yaml.YamlNode.Mapping;
import gongwen.yaml.YamlNode.Scalar;
import gongwen.yaml.YamlNode.Sequence;
import gongwen.yaml.YamlReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Rolls a unit file over to the next year, in its own words: spelling and comments stay. Within a
 * year reports are added to the same file, see {@link ReportsAdded}.
 *
 * <ul>
 *   <li>Unit, responsibility system and free data stay as they are.
 *   <li>Activities are emptied, save for those that are still planned.
 *   <li>Issues stay unless they were closed by the end of the last period. Those of a spreadsheet
 *       come into the file, so that none is lost with the old ledger.
 *   <li>Next steps stay unless every issue that they answer is closed: of one that answers none
 *       nobody can tell that it was done.
 *   <li>Indicators have their value as the one before, and a placeholder for the new one.
 *   <li>Stages move on by as many years; meetings and members are left to be written.
 *   <li>Reports move on without numbers, dates and the unit's own words; see {@link ReportsMoved}.
 * </ul>
 */
public final class RollOver {
  /** Stands where the new figure is still to come; {@code check} reports it. */
  private static final String HEAD_ZH = "年的文件结转。请逐项看一遍，看完把这几行删去：";

  private static final String HEAD_EN = ". Go through it, then delete these lines:";

  static final String FILL_IN = "××";

  private final Mapping root;
  private final UnitFile unit;
  private final Moved moved;
  private final UnaryOperator<String> paths;
  private final Language language;
  private final TextEdits edits;
  private final Set<String> emptied = new LinkedHashSet<>();
  private final List<String> remarks = new ArrayList<>();

  private RollOver(
      SourceText source,
      Mapping root,
      UnitFile unit,
      Moved moved,
      UnaryOperator<String> paths,
      Language language) {
    this.root = root;
    this.unit = unit;
    this.moved = moved;
    this.paths = paths;
    this.language = language;
    this.edits = new TextEdits(source);
  }

  /**
   * The new file.
   *
   * @param source the old one, without faults
   * @param unit its records, with all that it names
   * @param year of the new one
   * @param period what its reports move on to; empty: each by the years between
   * @param kinds the report kinds that the file may name
   * @param paths gives the path of a file that the old one names as the new one must write it
   * @param language of the comment that says what was done
   */
  public static String of(
      SourceText source,
      UnitFile unit,
      int year,
      Optional<Period> period,
      TemplateLibrary kinds,
      UnaryOperator<String> paths,
      Language language) {
    Mapping root = (Mapping) YamlReader.read(source).value().orElseThrow();
    Moved moved = new Moved(unit.year(), year, period);
    RollOver run = new RollOver(source, root, unit, moved, paths, language);
    run.records();
    ReportsMoved reports = new ReportsMoved(unit, moved, kinds, run.emptied, run.edits, language);
    run.entry("reports").ifPresent(entry -> reports.move(entry.value()));
    run.withoutHeadings(source);
    run.head(reports.remarks());
    return run.edits.apply();
  }

  private Optional<Entry> entry(String key) {
    return entry(UnitFile.class, root, key);
  }

  static Optional<Entry> entry(Class<?> record, Mapping mapping, String key) {
    return mapping.entries().stream()
        .filter(
            e ->
                RecordShape.of(record)
                    .field(e.key().value())
                    .filter(f -> f.en().equals(key))
                    .isPresent())
        .findFirst();
  }

  static List<Mapping> mappings(YamlNode list) {
    return SampleUnit.items(list).stream()
        .filter(Mapping.class::isInstance)
        .map(Mapping.class::cast)
        .toList();
  }

  private String say(String chinese, String english) {
    return language.choose(chinese, english);
  }

  private void records() {
    entry("year").ifPresent(e -> edits.replace(e.value().span(), Integer.toString(moved.to())));
    entry("unit").ifPresent(this::shared);
    entry("responsibility").ifPresent(this::shared);
    entry("activities").ifPresent(this::activities);
    entry("issues").ifPresent(this::issues);
    entry("plans").ifPresent(this::plans);
    entry("indicators")
        .ifPresent(e -> mappings(e.value()).forEach(i -> IndicatorMoved.move(i, edits)));
    entry("stages").ifPresent(e -> mappings(e.value()).forEach(this::stage));
    for (String key : List.of("meetings", "members")) {
      entry(key)
          .ifPresent(
              e -> {
                emptied.add(key);
                edits.empty(e.value());
                remarks.add(
                    e.key().value()
                        + say(
                            "：没有带过来，等新的一年的有了再写", ": not taken over; write those of the new time"));
              });
    }
  }

  /** The file that holds the rest is where it was. */
  private void shared(Entry part) {
    if (part.value() instanceof Mapping mapping) {
      entry(Forms.SharedPart.class, mapping, "from")
          .map(Entry::value)
          .filter(Scalar.class::isInstance)
          .ifPresent(
              from ->
                  edits.replace(from.span(), YamlText.of(paths.apply(((Scalar) from).value()))));
    }
  }

  private static boolean ledger(YamlNode value) {
    return value instanceof Mapping mapping
        && entry(Forms.LedgerFile.class, mapping, "file").isPresent();
  }

  private void activities(Entry entry) {
    List<Activity> planned =
        unit.ledgers().activities().stream().filter(Activity::planned).toList();
    if (planned.isEmpty()) {
      emptied.add("activities");
    }
    remarks.add(
        entry.key().value() + say("：已清空，只留下还没有做的计划", ": emptied, save for what is still planned"));
    if (ledger(entry.value())) {
      ledger(entry, planned);
      return;
    }
    List<Mapping> all = mappings(entry.value());
    if (planned.isEmpty() || all.size() != unit.ledgers().activities().size()) {
      edits.empty(entry.value());
      return;
    }
    keep(entry.value(), all, unit.ledgers().activities().stream().map(Activity::planned).toList());
  }

  /**
   * What of a spreadsheet goes on stands in the file now; a new ledger can be made for the rest.
   */
  private void ledger(Entry entry, List<? extends Record> rest) {
    String key = entry.key().value();
    Language keys = RecordShape.of(UnitFile.class).field(key).orElseThrow().languageOf(key);
    String lines = String.join(", ", rest.stream().map(each -> Records.line(each, keys)).toList());
    edits.replace(entry.value().span(), "[" + lines + "]");
    remarks.add(
        entry.key().value()
            + say(
                "：原来在表格里；要接着用表格，先 gongwen new --ledger 新台账.xlsx --from 本文件，再写成 {文件: 新台账.xlsx}，并把这里的记录抄进去",
                ": they were in a spreadsheet; for a new one use gongwen new --ledger NEW.xlsx --from FILE, then"
                    + " write {file: NEW.xlsx} and copy the records that stand here into it"));
  }

  private void keep(YamlNode list, List<? extends YamlNode> items, List<Boolean> stays) {
    if (stays.stream().noneMatch(stay -> stay)) {
      edits.empty(list);
    } else if (list instanceof Sequence sequence) {
      for (int i = 0; i < items.size(); i++) {
        if (!stays.get(i)) {
          edits.remove(sequence, items.get(i));
        }
      }
    }
  }

  private boolean open(Issue issue) {
    return issue.rectification().openOn(moved.lastDay());
  }

  private void issues(Entry entry) {
    List<Issue> open = unit.ledgers().issues().stream().filter(this::open).toList();
    if (open.isEmpty()) {
      emptied.add("issues");
    }
    remarks.add(entry.key().value() + say("：销号的没有带过来", ": those that were closed are left out"));
    if (ledger(entry.value())) {
      ledger(entry, open);
    } else {
      List<Boolean> stays = unit.ledgers().issues().stream().map(this::open).toList();
      keep(entry.value(), mappings(entry.value()), stays);
    }
  }

  private void plans(Entry entry) {
    Set<String> left = new LinkedHashSet<>();
    unit.ledgers().issues().stream().filter(this::open).forEach(issue -> left.add(issue.id()));
    List<Boolean> stays = new ArrayList<>();
    for (Plan plan : unit.ledgers().plans()) {
      stays.add(plan.answers().isEmpty() || plan.answers().stream().anyMatch(left::contains));
    }
    List<Mapping> all = mappings(entry.value());
    keep(entry.value(), all, stays);
    for (Mapping plan : all) {
      entry(Plan.class, plan, "answers").ifPresent(answers -> withoutClosed(answers, left));
    }
    remarks.add(
        entry.key().value()
            + say(
                "：对应的问题都已销号的没有带过来",
                ": those that answered nothing but closed issues are left out"));
  }

  private void withoutClosed(Entry answers, Set<String> left) {
    List<String> ids =
        SampleUnit.items(answers.value()).stream().map(item -> ((Scalar) item).value()).toList();
    List<String> kept = ids.stream().filter(left::contains).toList();
    if (kept.size() < ids.size() && answers.value() instanceof Sequence) {
      edits.replace(answers.value().span(), YamlText.of(kept));
    }
  }

  private void stage(Mapping stage) {
    for (String key : List.of("from", "to")) {
      entry(Stage.class, stage, key)
          .map(Entry::value)
          .flatMap(RollOver::day)
          .ifPresent(
              day ->
                  edits.replace(
                      entry(Stage.class, stage, key).orElseThrow().value().span(),
                      moved.moved(day).toString()));
    }
  }

  /** A day in its plain form; others stay as they are, to be seen to. */
  static Optional<LocalDate> day(YamlNode node) {
    try {
      return node instanceof Scalar scalar
          ? Optional.of(LocalDate.parse(scalar.value().strip()))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** What the program wrote into the old file for its reader, who may have left it there. */
  private void withoutHeadings(SourceText source) {
    boolean list = false;
    for (int i = 1; source.line(i).isPresent(); i++) {
      String line = source.line(i).orElse("");
      boolean head = line.startsWith("# ") && (line.endsWith(HEAD_ZH) || line.endsWith(HEAD_EN));
      list = head || (list && line.startsWith("# - "));
      if (list || ReportsAdded.isHeading(line)) {
        edits.removeLine(i);
      }
    }
  }

  private void head(List<String> ofReports) {
    List<String> lines = new ArrayList<>();
    lines.add(
        say(
            "# 从" + moved.from() + HEAD_ZH,
            "# Rolled over from the file of " + moved.from() + HEAD_EN));
    remarks.forEach(line -> lines.add("# - " + line));
    ofReports.forEach(line -> lines.add("# - " + line));
    edits.addLines(1, lines);
  }
}
