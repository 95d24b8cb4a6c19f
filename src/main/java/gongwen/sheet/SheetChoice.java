package gongwen.sheet;

import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Outcome;
import gongwen.sheet.WorkbookParts.Sheet;
import gongwen.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which sheets of a workbook are the ledger: those that are named; else the one that is called as
 * the key is, the only one, or all that are called as parts of a year are.
 */
final class SheetChoice {
  /** 1月, 2025年3月份, 第一季度, Q2, 上半年. */
  private static final Pattern PART_OF_YEAR =
      Pattern.compile(
          "([0-9]{4}[年.-]?)?(([0-9]{1,2}|[一二三四五六七八九十]{1,3})月份?|第?[1-4一二三四]季度|[Qq][1-4]|[上下]半年)");

  private SheetChoice() {}

  static Outcome<List<Sheet>> of(List<Sheet> sheets, LedgerName name) {
    List<Sheet> seen = sheets.stream().filter(Sheet::visible).toList();
    if (name.sheets().size() == 1 && name.all() && named(sheets, name.sheets().get(0)).isEmpty()) {
      return Outcome.of(seen);
    }
    if (!name.sheets().isEmpty()) {
      return named(sheets, seen, name);
    }
    List<Sheet> fitting = seen.stream().filter(s -> name.keys().contains(s.name())).toList();
    List<Sheet> chosen = fitting.isEmpty() ? seen : fitting;
    if (chosen.size() == 1) {
      return Outcome.of(chosen);
    }
    List<Sheet> parts =
        seen.stream().filter(s -> PART_OF_YEAR.matcher(s.name().strip()).matches()).toList();
    return parts.size() > 1
        ? Outcome.of(
            parts,
            List.of(
                SheetFaults.sheetsTogether(
                    names(parts),
                    names(seen.stream().filter(s -> !parts.contains(s)).toList()),
                    name.fileAt())))
        : Outcome.failed(SheetFaults.noSheet("", names(seen), name.fileAt()));
  }

  private static Outcome<List<Sheet>> named(List<Sheet> sheets, List<Sheet> seen, LedgerName name) {
    Diagnostics diagnostics = new Diagnostics();
    List<Sheet> meant = new ArrayList<>();
    for (Scalar each : name.sheets()) {
      Optional<Sheet> sheet = named(sheets, each);
      sheet.ifPresentOrElse(
          meant::add,
          () ->
              diagnostics.add(SheetFaults.noSheet(each.value().strip(), names(seen), each.span())));
    }
    return meant.size() < name.sheets().size()
        ? Outcome.failed(diagnostics.list())
        : Outcome.of(meant);
  }

  private static Optional<Sheet> named(List<Sheet> sheets, Scalar name) {
    return sheets.stream()
        .filter(s -> s.name().strip().equalsIgnoreCase(name.value().strip()))
        .findFirst();
  }

  private static List<String> names(List<Sheet> sheets) {
    return sheets.stream().map(Sheet::name).toList();
  }
}
