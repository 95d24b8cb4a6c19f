package gongwen.schema;

import gongwen.diagnostic.Language;
import gongwen.facts.PeriodWords;
import gongwen.model.Elements;
import gongwen.model.Forms;
import gongwen.model.Report;
import gongwen.model.UnitFile;
import gongwen.template.library.Template;
import gongwen.template.library.TemplateInfo;
import gongwen.template.library.TemplateLibrary;
import gongwen.yaml.RecordShape;
import gongwen.yaml.YamlNode;
import gongwen.yaml.YamlNode.Entry;
import gongwen.yaml.YamlNode.Mapping;
import gongwen.yaml.YamlNode.Scalar;
import gongwen.yaml.YamlNode.Sequence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The reports of a file that is rolled over: each moves on to its new period; numbers, dates and
 * the unit's own words stay behind. One that cannot be made yet, because its kind needs what was
 * emptied or its meeting is over, becomes a comment, and so does one that is put around it; one
 * that would be there twice is left out.
 */
final class ReportsMoved {
  /** Elements that belong to the old document. */
  private static final List<String> OF_THE_OLD =
      List.of("number", "date", "issueNumber", "printedOn", "copyNumber");

  private final UnitFile unit;
  private final Moved moved;
  private final TemplateLibrary kinds;
  private final Set<String> emptied;
  private final TextEdits edits;
  private final Language language;
  private final List<String> remarks = new ArrayList<>();
  private final Set<String> made = new HashSet<>();
  private final Set<String> waiting = new HashSet<>();

  /**
   * @param emptied keys of the file that have nothing left below them
   */
  ReportsMoved(
      UnitFile unit,
      Moved moved,
      TemplateLibrary kinds,
      Set<String> emptied,
      TextEdits edits,
      Language language) {
    this.unit = unit;
    this.moved = moved;
    this.kinds = kinds;
    this.emptied = emptied;
    this.edits = edits;
    this.language = language;
  }

  List<String> remarks() {
    return remarks;
  }

  void move(YamlNode list) {
    List<Mapping> all = RollOver.mappings(list);
    for (int i = 0; i < all.size() && i < unit.reports().size(); i++) {
      if (waits(unit.reports().get(i))) {
        waiting.add(unit.reports().get(i).id());
        waiting.add(unit.reports().get(i).template());
      }
    }
    for (int i = 0; i < all.size() && i < unit.reports().size(); i++) {
      report(list, all.get(i), unit.reports().get(i));
    }
  }

  private Optional<TemplateInfo> kind(String name) {
    return kinds.find(name).value().map(Template::info);
  }

  private boolean waits(Report report) {
    return !report.meeting().isEmpty()
        || kind(report.template()).filter(k -> lacks(k) || nothingLeft(k, report)).isPresent();
  }

  private boolean nothingLeft(TemplateInfo kind, Report report) {
    return composed(kind, report) && kind.content().uses().stream().noneMatch(this::there);
  }

  /** Whether a part that must be there was composed from records. */
  private static boolean composed(TemplateInfo kind, Report report) {
    return kind.slots().stream()
        .filter(slot -> slot.mustBeWritten() && !slot.composed().isEmpty())
        .anyMatch(slot -> !written(slot, report));
  }

  private static boolean written(TemplateInfo.Slot slot, Report report) {
    return report.sections().stream()
        .anyMatch(each -> each.slot().equals(slot.id()) || each.slot().equals(slot.name()));
  }

  /** Whether something is left below a path of the file. */
  private boolean there(String path) {
    Object value = unit;
    for (String key : path.split("\\.")) {
      value = RecordShape.of(value.getClass()).field(key).orElseThrow().of((Record) value);
    }
    boolean some = value instanceof List<?> list ? !list.isEmpty() : !value.toString().isEmpty();
    return some && !emptied.contains(path);
  }

  private boolean lacks(TemplateInfo kind) {
    return kind.content().needs().stream().anyMatch(emptied::contains);
  }

  private void report(YamlNode list, Mapping node, Report report) {
    String name = name(report);
    String about = report.document().about();
    boolean twice =
        !moved.goesOn(report.period())
            || (moved.period().isPresent() && !made.add(report.template() + report.title()));
    if (twice && list instanceof Sequence sequence) {
      edits.remove(sequence, node);
      return;
    }
    if (waits(report) || (!about.isEmpty() && waiting.contains(about))) {
      remarks.add(
          name
              + say("：要用到的数据还没有，先放着；有了再启用", ": what it needs is not there yet; use it when it is"));
      if (list instanceof Sequence sequence) {
        edits.comment(sequence, node);
      } else {
        edits.empty(list);
      }
      return;
    }
    moveOn(node, report, name);
  }

  /** As remarks call it: its kind, with the new period where there are several of that kind. */
  private String name(Report report) {
    if (!report.id().isEmpty()) {
      return report.id();
    }
    long same = unit.reports().stream().filter(r -> r.template().equals(report.template())).count();
    String period = moved.written(PeriodWords.full(report.period()), report.period());
    return same == 1 ? report.template() : report.template() + "（" + period + "）";
  }

  /** Gives one report its new period, and takes out what belongs to the old document. */
  void moveOn(Mapping node, Report report, String name) {
    period(node, report);
    RollOver.entry(Report.class, node, "title")
        .ifPresent(
            e ->
                edits.replace(
                    e.value().span(), YamlText.of(moved.title(report.title(), report.period()))));
    RollOver.entry(Report.class, node, "document").ifPresent(e -> elements(node, e, report, name));
    sections(node, report, name);
  }

  private void period(Mapping node, Report report) {
    Entry entry = RollOver.entry(Report.class, node, "period").orElseThrow();
    if (entry.value() instanceof Scalar scalar) {
      edits.replace(scalar.span(), YamlText.of(moved.written(scalar.value(), report.period())));
    } else if (entry.value() instanceof Mapping range) {
      for (String end : List.of("from", "to")) {
        RollOver.entry(Forms.Range.class, range, end)
            .map(Entry::value)
            .ifPresent(
                day ->
                    RollOver.day(day)
                        .ifPresent(d -> edits.replace(day.span(), moved.moved(d).toString())));
      }
    }
  }

  private void elements(Mapping node, Entry document, Report report, String name) {
    if (!(document.value() instanceof Mapping elements)) {
      return;
    }
    List<Entry> gone = new ArrayList<>();
    for (Entry entry : elements.entries()) {
      String key = RecordShape.of(Elements.class).field(entry.key().value()).orElseThrow().en();
      Optional<LocalDate> day = key.equals("date") ? RollOver.day(entry.value()) : Optional.empty();
      if (day.isPresent() && report.period().to().isEmpty()) {
        // The period goes on until that day.
        edits.replace(entry.value().span(), moved.moved(day.get()).toString());
      } else if (OF_THE_OLD.contains(key)
          || (key.equals("attachments") && !attachments(entry, name))) {
        gone.add(entry);
      }
    }
    if (gone.size() == elements.entries().size()) {
      edits.remove(node, document);
    } else {
      gone.forEach(entry -> edits.remove(elements, entry));
    }
  }

  /**
   * Keeps the attachments that can be made, and says which are to be added again once there are
   * records for them.
   *
   * @return whether any is left
   */
  private boolean attachments(Entry entry, String name) {
    List<String> all =
        SampleUnit.items(entry.value()).stream()
            .filter(Scalar.class::isInstance)
            .map(item -> ((Scalar) item).value())
            .toList();
    List<String> later =
        all.stream().filter(each -> kind(each).filter(this::lacks).isPresent()).toList();
    if (later.isEmpty()) {
      return true;
    }
    remarks.add(
        name
            + say("：附件要等有了记录再加上：", ": attachments to be added again once there are records: ")
            + String.join(say("、", ", "), later));
    List<String> kept = all.stream().filter(each -> !later.contains(each)).toList();
    if (!kept.isEmpty()) {
      edits.replace(entry.value().span(), YamlText.of(kept));
    }
    return !kept.isEmpty();
  }

  /** What no record can stand for is left to be written again. */
  private void sections(Mapping node, Report report, String name) {
    Optional<TemplateInfo> kind = kind(report.template());
    Optional<Entry> entry = RollOver.entry(Report.class, node, "sections");
    if (entry.isEmpty() || report.sections().isEmpty()) {
      return;
    }
    List<String> written = report.sections().stream().map(each -> each.slot()).toList();
    List<String> again = new ArrayList<>();
    for (TemplateInfo.Slot slot : kind.map(TemplateInfo::slots).orElse(List.of())) {
      if (slot.mustBeWritten() && (written(slot, report) || slot.composed().isEmpty())) {
        again.add(written.contains(slot.id()) ? slot.id() : slot.name());
      }
    }
    remarks.add(
        name
            + say("：自己写的栏目没有带过来：", ": what the unit wrote itself was not taken over: ")
            + String.join(say("、", ", "), written));
    if (again.isEmpty()) {
      edits.remove(node, entry.get());
    } else {
      String words = "\"" + RollOver.FILL_IN + say("（重新写）", " (write it anew)") + "\"";
      edits.replace(
          entry.get().value().span(),
          "{" + String.join(", ", again.stream().map(slot -> slot + ": " + words).toList()) + "}");
    }
  }

  private String say(String chinese, String english) {
    return language.choose(chinese, english);
  }
}
