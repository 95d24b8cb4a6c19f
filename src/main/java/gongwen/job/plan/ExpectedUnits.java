package gongwen.job.plan;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.source.FileText;
import gongwen.text.Nearest;
import gongwen.text.Position;
import gongwen.text.SourceText;
import gongwen.text.Span;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The units that have to be there: a list with a name or a code on each line, or a table as CSV,
 * where one cell of the line has to be a unit's. What stands behind {@code #} is a comment.
 */
public final class ExpectedUnits {
  private static final String SEPARATORS = "[,;\\t，；|]";

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
    Outcome<SourceText> text = FileText.readList(file, file.toString());
    if (text.value().isEmpty()) {
      return Outcome.failed(text.diagnostics());
    }
    List<Expected> units = units(text.value().get());
    return units.isEmpty()
        ? Outcome.failed(
            Diagnostic.of(
                    JobCode.NOBODY_EXPECTED,
                    Span.startOf(text.value().get()),
                    Message.of("名单上没有单位", "no unit is on the list"))
                .hint("每行写一个单位的名称或编号", "write the name or the code of a unit on each line"))
        : Outcome.of(new ExpectedUnits(units), text.diagnostics());
  }

  private static List<Expected> units(SourceText source) {
    List<Expected> units = new ArrayList<>();
    List<Integer> columns = List.of();
    boolean first = true;
    String[] lines = source.text().split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      List<String> cells = cells(lines[i]);
      if (cells.stream().allMatch(String::isEmpty)) {
        continue;
      }
      List<Integer> known = first ? headings(cells) : List.of();
      first = false;
      if (!known.isEmpty()) {
        columns = known;
        continue;
      }
      List<String> names = named(cells, columns);
      if (!names.isEmpty()) {
        Position start = new Position(i + 1, 1);
        units.add(new Expected(new Span(source, start, start), names));
      }
    }
    return units;
  }

  private static List<String> cells(String line) {
    int comment = line.indexOf('#');
    String text = comment < 0 ? line : line.substring(0, comment);
    List<String> cells = new ArrayList<>();
    for (String cell : text.split(SEPARATORS, -1)) {
      cells.add(cell.replace("\"", "").strip());
    }
    return cells;
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

  /** Who is missing, one by one, in the order of the list. */
  public List<Diagnostic> missing(RollCall call) {
    Map<String, String> present = byFolded(call.present());
    Map<String, String> idle = byFolded(call.idle());
    Map<String, String> others = byFolded(call.others().keySet());
    List<Diagnostic> missing = new ArrayList<>();
    for (Expected each : units) {
      List<String> names = each.cells().stream().map(ExpectedUnits::folded).toList();
      if (names.stream().noneMatch(present::containsKey)) {
        missing.add(missing(each, names, idle, others, call));
      }
    }
    return missing;
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
