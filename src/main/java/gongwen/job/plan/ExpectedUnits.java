package gongwen.job.plan;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.sheet.RowText;
import gongwen.source.FileText;
import gongwen.text.Nearest;
import gongwen.text.Span;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The units that have to be there: a list with a name or a code on each line, or a table as CSV or
 * XLSX, where one cell of the row has to be a unit's. What stands behind {@code #} is a comment.
 */
public final class ExpectedUnits {
  /** Titles of a table. */
  private static final int ABOVE_HEADINGS = 5;

  private static final String TOTAL = "(合计|总计|小计|共计).*";

  /** Above the column by which units are known. */
  private static final Set<String> HEADINGS =
      Set.of(
          "单位",
          "单位名称",
          "学校",
          "学校名称",
          "名称",
          "简称",
          "单位编号",
          "单位代码",
          "编号",
          "代码",
          "unit",
          "name",
          "shortname",
          "code",
          "id");

  /**
   * A unit that has to be there.
   *
   * @param cells its names and codes, as they were typed
   */
  private record Expected(Span place, List<String> cells) {}

  private final List<Expected> units;

  private ExpectedUnits(List<Expected> units) {
    this.units = List.copyOf(units);
  }

  /** Without a value when there is no such list, or nobody on it. */
  public static Outcome<ExpectedUnits> read(Path file) {
    Outcome<List<RowText>> rows = FileText.readList(file, file.toString());
    if (rows.value().isEmpty()) {
      return Outcome.failed(rows.diagnostics());
    }
    List<Expected> units = units(rows.value().get());
    return units.isEmpty()
        ? Outcome.failed(
            Diagnostic.of(
                    JobCode.NOBODY_EXPECTED,
                    Message.of("名单 %s 上没有单位", "no unit is on the list %s", file))
                .hint("每行写一个单位的名称或编号", "write the name or the code of a unit on each line"))
        : Outcome.of(new ExpectedUnits(units), rows.diagnostics());
  }

  private static List<Expected> units(List<RowText> rows) {
    List<Expected> units = new ArrayList<>();
    List<Integer> columns = List.of();
    for (RowText row : rows) {
      boolean top = columns.isEmpty() && units.size() < ABOVE_HEADINGS;
      List<Integer> known = top ? headings(row.cells()) : List.of();
      if (!known.isEmpty()) {
        // What stands above the headings is a title.
        columns = known;
        units.clear();
        continue;
      }
      List<String> names = named(row.cells(), columns);
      if (!names.isEmpty() && !names.get(0).matches(TOTAL)) {
        units.add(new Expected(row.place(), names));
      }
    }
    return units;
  }

  private static List<Integer> headings(List<String> cells) {
    List<Integer> columns = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      if (HEADINGS.contains(folded(cells.get(i)))) {
        columns.add(i);
      }
    }
    return columns;
  }

  private static List<String> named(List<String> cells, List<Integer> columns) {
    List<String> named = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty() && (columns.isEmpty() || columns.contains(i))) {
        named.add(cells.get(i));
      }
    }
    return named;
  }

  /** Full-width or not, with or without spaces. */
  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .replaceAll("\\s+", "")
        .toLowerCase(Locale.ROOT);
  }

  /**
   * Who is missing, in the order of the list; which of its rows mean a unit that another one means,
   * too; and who is there and not on it.
   */
  public List<Diagnostic> differences(RollCall call) {
    Map<String, String> present = byFolded(call.present());
    Map<String, String> idle = byFolded(call.idle());
    Map<String, String> others = byFolded(call.others().keySet());
    List<Diagnostic> differences = new ArrayList<>();
    Map<List<String>, Expected> met = new HashMap<>();
    Set<String> listed = new HashSet<>();
    for (Expected each : units) {
      List<String> names = each.cells().stream().map(ExpectedUnits::folded).toList();
      listed.addAll(names);
      if (names.stream().noneMatch(present::containsKey)) {
        differences.add(missing(each, names, idle, others, call));
      }
      List<String> unit = unit(names, call);
      Expected before = met.putIfAbsent(unit, each);
      if (before != null) {
        differences.add(twice(each, before));
      }
    }
    call.units().stream()
        .filter(names -> names.stream().map(ExpectedUnits::folded).noneMatch(listed::contains))
        .forEach(names -> differences.add(unlisted(names.get(0))));
    return differences;
  }

  /** The unit that is meant, by all its names; one that is not there, by those on the list. */
  private static List<String> unit(List<String> names, RollCall call) {
    return call.units().stream()
        .filter(all -> all.stream().map(ExpectedUnits::folded).anyMatch(names::contains))
        .findFirst()
        .orElse(names);
  }

  private static Diagnostic twice(Expected unit, Expected before) {
    return Diagnostic.of(
            JobCode.LISTED_TWICE,
            unit.place(),
            Message.of(
                "名单上的“%s”就是前面的“%s”",
                "\"%s\" is the unit that stands above as \"%s\"",
                unit.cells().get(0),
                before.cells().get(0)))
        .hint("从名单上删去一个", "take one of the two off the list");
  }

  private static Diagnostic unlisted(String name) {
    return Diagnostic.of(
            JobCode.NOT_LISTED,
            Message.of("“%s”有单位文件，不在名单上", "\"%s\" has a unit file and is not on the list", name))
        .hint("该有它就加到名单上", "if it belongs there, add it to the list");
  }

  private static Map<String, String> byFolded(Set<String> names) {
    Map<String, String> folded = new TreeMap<>();
    names.forEach(name -> folded.put(folded(name), name));
    return folded;
  }

  private static Diagnostic missing(
      Expected unit,
      List<String> names,
      Map<String, String> idle,
      Map<String, String> others,
      RollCall call) {
    String name = unit.cells().get(0);
    if (names.stream().anyMatch(idle::containsKey)) {
      return Diagnostic.of(
              JobCode.UNIT_MISSING,
              unit.place(),
              Message.of(
                  "名单上的“%s”没有要的报告", "\"%s\" is expected and has no report that is wanted", name))
          .hint("看看它的“报告”和选择的时段", "see which reports its file lists, and which were asked for");
    }
    Diagnostic missing =
        Diagnostic.of(
            JobCode.UNIT_MISSING,
            unit.place(),
            Message.of("名单上的“%s”没有单位文件", "\"%s\" is expected and has no unit file", name));
    Optional<String> other = names.stream().filter(others::containsKey).findFirst();
    if (other.isPresent()) {
      return missing.hint(
          "%s 不是列出报告的单位文件",
          "%s is no unit file that lists reports",
          call.others().getOrDefault(others.getOrDefault(other.get(), ""), Path.of("")));
    }
    List<String> near = new ArrayList<>(call.present());
    near.sort(null);
    return Nearest.of(name, near)
        .map(each -> missing.hint("名称不同？有一个“%s”", "is it \"%s\"? That one is there", each))
        .orElseGet(() -> missing.hint("向它要，或从名单上删去", "ask it for one, or take it off the list"));
  }
}
