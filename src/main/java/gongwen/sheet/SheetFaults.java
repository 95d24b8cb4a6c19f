package gongwen.sheet;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Fix;
import gongwen.diagnostic.Fix.Edit;
import gongwen.diagnostic.Language;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Rewriting;
import gongwen.text.CellName;
import gongwen.text.Nearest;
import gongwen.text.Span;
import gongwen.yaml.RecordShape;
import gongwen.yaml.RecordShape.Field;
import gongwen.yaml.Shown;
import gongwen.yaml.YamlCode;
import gongwen.yaml.YamlNode.Scalar;
import gongwen.yaml.repair.SlipCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What can be wrong with a ledger as a table. */
final class SheetFaults {
  /** What no two records have alike. */
  private static final Set<String> OWN = Set.of("id", "title");

  private SheetFaults() {}

  static Diagnostic unreadable(String name, Span namedAt, String zh, String en) {
    return Diagnostic.of(
        SheetCode.LEDGER_UNREADABLE, namedAt, Message.of("“%s”%s", "\"%1$s\" %3$s", name, zh, en));
  }

  static Diagnostic tooManyBytes(String name, Span namedAt) {
    return Diagnostic.of(
            SheetCode.LEDGER_TOO_LARGE,
            namedAt,
            Message.of(
                "“%s”的这个工作表太大，解开后超过 %d MB",
                "this sheet of \"%s\" is too large: more than %d MB unpacked",
                name,
                ZipParts.MOST_BYTES / 1024 / 1024))
        .hint("删去空白而有格式的行和列", "delete rows and columns that are empty but formatted");
  }

  /**
   * @param line of the place
   * @param all how many such places the file has
   */
  static Diagnostic brokenText(Span place, int line, int all) {
    return Diagnostic.of(
            SheetCode.LEDGER_TEXT_BROKEN,
            place,
            Message.of(
                "第 %1$d 行这里有一个字损坏了，全文件共 %2$d 处",
                "a character in line %1$d is broken; the file has %2$d such places", line, all))
        .hint(
            "在表格软件里把这个字改好，另存为 .xlsx 或 UTF-8 的 .csv",
            "write it anew and save the file as .xlsx, or as .csv in UTF-8");
  }

  static Diagnostic tooLarge(String name, Span namedAt) {
    return Diagnostic.of(
            SheetCode.LEDGER_TOO_LARGE,
            namedAt,
            Message.of(
                "“%s”太大，超过了 %d 行或 %d 列",
                "\"%s\" is too large: more than %d rows or %d columns",
                name,
                Table.MOST_ROWS,
                Table.MOST_COLUMNS))
        .hint("删去空白而有格式的行和列", "delete rows and columns that are empty but formatted");
  }

  static Diagnostic format(String name, Span namedAt) {
    return Diagnostic.of(
            SheetCode.LEDGER_FORMAT,
            namedAt,
            Message.of("“%s”不是 .xlsx 或 .csv", "\"%s\" is neither .xlsx nor .csv", name))
        .hint("在表格软件里另存为 .xlsx", "save it as .xlsx in your spreadsheet program");
  }

  /**
   * @param sheet one of several; empty: the whole ledger
   */
  static Diagnostic empty(String sheet, Span namedAt) {
    return Diagnostic.of(
            SheetCode.LEDGER_EMPTY,
            namedAt,
            sheet.isEmpty()
                ? Message.of("表格里什么也没有", "there is nothing in the ledger")
                : Message.of("工作表“%s”里什么也没有", "there is nothing in the sheet \"%s\"", sheet))
        .hint("列名写在一行，以下每行一条", "headings go in one row, one record in each further");
  }

  static Diagnostic sheetsTogether(List<String> read, List<String> rest, Span namedAt) {
    Diagnostic note =
        Diagnostic.of(
            SheetCode.SHEETS_TOGETHER,
            namedAt,
            Message.of(
                "这些工作表都读了：%1$s",
                "these sheets were read together: %2$s",
                String.join("、", read),
                String.join(", ", read)));
    return rest.isEmpty()
        ? note
        : note.hint(
            "没有读这些：%1$s",
            "these were not read: %2$s", String.join("、", rest), String.join(", ", rest));
  }

  static Diagnostic sheetOfCsv(Span namedAt) {
    return Diagnostic.of(
            SheetCode.SHEET_OF_CSV,
            namedAt,
            Message.of(".csv 文件没有工作表", "a .csv file has no sheets"))
        .hint("删去工作表的名字", "leave the sheet out");
  }

  static Diagnostic noSheet(String wanted, List<String> names, Span namedAt) {
    Diagnostic fault =
        Diagnostic.of(
            SheetCode.SHEET_MISSING,
            namedAt,
            wanted.isEmpty()
                ? Message.of("有几个工作表，没有说是哪一个", "there are several sheets, and none is named")
                : Message.of("没有工作表“%s”", "there is no sheet \"%s\"", wanted));
    Diagnostic offered =
        Nearest.of(wanted, names).map(near -> offered(fault, namedAt, wanted, near)).orElse(fault);
    Diagnostic listed =
        offered.hint(
            Message.of(
                "有这些工作表：%1$s",
                "there are these sheets: %2$s", String.join("、", names), String.join(", ", names)));
    return wanted.isEmpty()
        ? listed.hint(
            "写上要读的，如 工作表: %1$s；几个就写 工作表: [%1$s, …]；都读就写 工作表: 全部",
            "name the one to read, as sheet: %1$s; several as sheet: [%1$s, …]; or sheet: all",
            names.isEmpty() ? "…" : names.get(0))
        : listed;
  }

  /** Where the unit file names something of a spreadsheet nearly. */
  private static Diagnostic offered(Diagnostic fault, Span place, String written, String near) {
    Diagnostic offered = fault.hint("是不是“%s”？", "did you mean \"%s\"?", near);
    return Rewriting.within(place, written, near).map(offered::fix).orElse(offered);
  }

  static Diagnostic noHeadings(Scalar first, RecordShape shape) {
    return Diagnostic.of(
            SheetCode.NO_HEADINGS,
            first.span(),
            Message.of("没有找到写列名的那一行", "there is no row of headings"))
        .hint(
            Message.of(
                "在记录上面写一行列名，如：%1$s",
                "put headings above the records, as %2$s",
                keys(shape.fields(), Language.ZH, 6),
                keys(shape.fields(), Language.EN, 6)));
  }

  private static String keys(List<Field> fields, Language language, int most) {
    return fields.stream()
        .limit(most)
        .map(f -> f.key(language))
        .collect(Collectors.joining(language.choose("、", ", ")));
  }

  /**
   * @param first the first of the headings
   * @param rest headings that fill nothing
   */
  static Diagnostic missingColumns(Scalar first, List<Field> missing, Language language) {
    Diagnostic fault =
        Diagnostic.of(
            SheetCode.COLUMN_MISSING,
            first.span(),
            Message.of(
                "缺少这些列：%1$s",
                "columns are missing: %2$s",
                keys(missing, language, missing.size()),
                keys(missing, language, missing.size())));
    String key = missing.get(0).key(language);
    Diagnostic told =
        fault.hint(
            "补上这一列；表里有而名字不同，就在单位文件里写 列: {%s: 表里的列名}",
            "add the column; if it is there by another name, say so in the unit file: columns: {%s:"
                + " its heading}",
            key);
    return missing.get(0).type() == String.class && !OWN.contains(missing.get(0).en())
        ? told.hint(
            "全表都一样，就在单位文件里写 每行: {%s: …}", "if it is the same in all rows: each: {%s: …}", key)
        : told;
  }

  /**
   * One note for a sheet, which names the headings and nothing of what stands below them.
   *
   * @param free of each heading the fields without a column that could take what is below it
   */
  static Diagnostic columnsNotRead(
      List<Scalar> rest, Function<Scalar, List<Field>> free, Language language) {
    List<String> names = rest.stream().map(h -> Shown.of(h.value())).toList();
    Diagnostic note =
        Diagnostic.of(
            SheetCode.COLUMNS_NOT_READ,
            rest.get(0).span(),
            Message.of(
                "没有读这些列：%1$s",
                "these columns were not read: %2$s",
                String.join("、", names),
                String.join(", ", names)));
    List<Edit> edits = new ArrayList<>();
    for (Scalar heading : rest) {
      Optional<String> nearest =
          nearest(Columns.plain(heading.value()), free.apply(heading), language);
      nearest
          .flatMap(near -> renamed(heading, near))
          .filter(edit -> edits.stream().noneMatch(other -> other.text().equals(edit.text())))
          .ifPresent(edits::add);
      if (nearest.isPresent()) {
        note =
            note.hint(
                "“%1$s”是不是“%2$s”？是就改列名，或在单位文件里写 列: {%2$s: %1$s}",
                "is \"%1$s\" \"%2$s\"? Then rename it, or say so in the unit file: columns: {%2$s:"
                    + " %1$s}",
                Shown.of(heading.value()),
                nearest.get());
      }
    }
    return edits.isEmpty() ? note : note.fix(new Fix(false, edits));
  }

  /** In a text file a heading can be changed where it is. */
  private static Optional<Edit> renamed(Scalar heading, String near) {
    Span text = heading.at(0, heading.value().length());
    return Rewriting.of(text, heading.value(), near, false).map(fix -> fix.edits().get(0));
  }

  private static Optional<String> nearest(String name, List<Field> free, Language language) {
    Map<String, Field> spellings = new LinkedHashMap<>();
    free.forEach(
        field -> {
          spellings.put(field.en(), field);
          spellings.put(field.zh(), field);
        });
    return Nearest.of(name, spellings.keySet())
        .or(() -> longestWithin(name, spellings.keySet()))
        .map(spellings::get)
        .map(field -> field.key(language));
  }

  /** Clerks write more into a heading than its name: 佐证材料, 参加人数. */
  private static Optional<String> longestWithin(String name, Collection<String> spellings) {
    return spellings.stream()
        .filter(spelling -> spelling.length() > 1 && name.contains(spelling))
        .max(Comparator.comparingInt(String::length));
  }

  /** A heading that the unit file names. */
  static Diagnostic noSuchColumn(Scalar heading, Collection<Cell> headings) {
    List<String> names = headings.stream().map(Cell::value).map(Shown::of).toList();
    Diagnostic fault =
        Diagnostic.of(
            SheetCode.COLUMN_MISSING,
            heading.span(),
            Message.of(
                "表格里没有“%s”这一列", "the ledger has no column \"%s\"", Shown.of(heading.value())));
    Diagnostic offered =
        Nearest.of(heading.value(), names)
            .map(near -> offered(fault, heading.span(), heading.value(), near))
            .orElse(fault);
    return offered.hint(
        Message.of(
            "表格里有这些列：%1$s",
            "it has these columns: %2$s", String.join("、", names), String.join(", ", names)));
  }

  static Diagnostic blank(String key, Span place) {
    return Diagnostic.of(
            YamlCode.MISSING_VALUE, place, Message.of("“%s”不能空着", "\"%s\" has no value", key))
        .hint("在这一格填上", "fill in this cell");
  }

  static Diagnostic doubledColumn(Scalar second, Scalar first) {
    return Diagnostic.of(
            SheetCode.DUPLICATE_COLUMN,
            second.span(),
            Message.of("“%s”这一列有两个", "the column \"%s\" is there twice", second.value()))
        .related(first.span(), Message.of("第一个在这里", "the first is here"))
        .hint("删去一个", "delete one of them");
  }

  static Diagnostic noHeading(Scalar cell) {
    return Diagnostic.of(
            SheetCode.COLUMN_WITHOUT_HEADING,
            cell.span(),
            Message.of("这一格所在的列没有列名", "the column of this cell has no heading"))
        .hint(
            "在列名那一行写上列名，或删去这一列", "give it a heading in the row of headings, or delete the column");
  }

  static Diagnostic unclosedQuote(Span place) {
    return Diagnostic.of(
            SlipCode.UNCLOSED_QUOTE,
            place,
            Message.of("引号没有成对", "this quotation mark is never closed"))
        .hint("补上后一个引号", "close it");
  }

  static Diagnostic formulaWithoutValue(Span place) {
    return Diagnostic.of(
            SheetCode.FORMULA_WITHOUT_VALUE,
            place,
            Message.of(
                "%s 是公式，文件里没有存它的结果",
                "%s is a formula, and its result is not in the file", CellName.of(place.start())))
        .hint(
            "用表格软件打开后保存一次，或把公式改成数值",
            "open and save the file in a spreadsheet program, or put the value in place of the"
                + " formula");
  }

  static Diagnostic formulaInText(String formula, Span place) {
    return Diagnostic.of(
            SheetCode.FORMULA_WITHOUT_VALUE,
            place,
            Message.of(
                "“%s”是公式，文本文件里没有它的结果",
                "\"%s\" is a formula, and a text file has no results of formulas",
                Shown.of(formula)))
        .hint("把公式改成数值", "put the value in place of the formula");
  }

  static Diagnostic errorValue(String error, Span place) {
    return Diagnostic.of(
            SheetCode.CELL_ERROR,
            place,
            Message.of("%s 是错误值 %s", "%s holds the error %s", CellName.of(place.start()), error))
        .hint("改正这一格的公式，或直接写上内容", "correct the formula, or write the value itself");
  }

  static Diagnostic mergedNumber(String heading, Span place, Span first) {
    return Diagnostic.of(
            SheetCode.MERGED_NUMBER,
            place,
            Message.of("合并的“%s”对每一行都算一次", "the merged \"%s\" counts for each of its rows", heading))
        .related(first, Message.of("合并的单元格从这里开始", "the merged cell begins here"))
        .hint("取消合并，在每一行写各自的数", "unmerge it, and write each row's own number");
  }

  static Diagnostic mergedConflict(String heading, Span place, Span first) {
    return Diagnostic.of(
            SheetCode.MERGED_CONFLICT,
            place,
            Message.of(
                "合并成一条的几行里，“%s”写了两个不同的内容",
                "rows that are merged into one record give two values for \"%s\"", heading))
        .related(first, Message.of("前一个在这里", "the first is here"))
        .hint("只留一个，或拆成两条", "keep one of them, or make two records of it");
  }

  static Diagnostic closedWithoutDate(String written, Span place) {
    return Diagnostic.of(
            SheetCode.CLOSED_WITHOUT_DATE,
            place,
            Message.of(
                "这里写的是“%s”，可没有销号日期，仍算正在整改",
                "\"%s\" without the day of closing: the issue still counts as open",
                Shown.of(written)))
        .hint(
            "加一列“销号日期”，写上是哪一天销号的；已有这一列就写在那里",
            "give the day in a column closed; add it if there is none");
  }

  static Diagnostic ambiguousDay(String shown, Span place) {
    int point = shown.lastIndexOf('.');
    String month = shown.substring(0, point);
    char digit = shown.charAt(point + 1);
    boolean monthOfYear = month.length() == 4;
    String one = monthOfYear ? month + "年" + digit + "月" : month + "月" + digit + "日";
    String other = monthOfYear ? month + "年" + digit + "0月" : month + "月" + digit + "0日";
    return Diagnostic.of(
            SheetCode.AMBIGUOUS_DAY,
            place,
            Message.of(
                "“%1$s”看不出是%2$s还是%3$s：表格软件把 %1$s0 也存成 %1$s",
                "\"%1$s\" may be %2$s or %3$s: spreadsheet programs keep %1$s0 as %1$s, too",
                shown,
                one,
                other))
        .hint("写成%s或%s", "write %s or %s", one, other);
  }

  static Diagnostic struckOut(Span place) {
    return Diagnostic.of(
            SheetCode.ROW_STRUCK_OUT,
            place,
            Message.of(
                "这一行画了删除线，仍当作记录读了",
                "this row is struck through, and was read as a record all the same"))
        .hint("作废的就删去这一行；没有作废，就去掉删除线", "delete the row if it is void, else take the line off");
  }

  static Diagnostic otherTable(Cell first) {
    return Diagnostic.of(
            SheetCode.OTHER_TABLE,
            first.span(),
            Message.of(
                "从这里（“%s”）起像是另一张表，没有读",
                "another table seems to begin here (\"%s\"), and was not read",
                Shown.of(first.value())))
        .hint("要读的话，移到另一个工作表，或把列名改得和上面一样", "to have it read, move it to a sheet of its own");
  }

  static Diagnostic passedOver(SheetCode code, Cell cell) {
    return Diagnostic.of(
        code,
        cell.span(),
        Message.of(
            "这一行（“%s”）不是记录，没有读",
            "this row (\"%s\") is no record and was not read", Shown.of(cell.value())));
  }

  static Diagnostic aboveHeadings(Span first) {
    return Diagnostic.of(
        SheetCode.ROWS_ABOVE_HEADINGS,
        first,
        Message.of("列名这一行以上的内容没有读", "what stands above the row of headings was not read"));
  }
}
