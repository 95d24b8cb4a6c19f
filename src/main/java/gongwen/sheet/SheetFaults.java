package gongwen.sheet;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Language;
import gongwen.diagnostic.Message;
import gongwen.text.CellName;
import gongwen.text.Nearest;
import gongwen.text.Span;
import gongwen.yaml.RecordShape;
import gongwen.yaml.Shown;
import gongwen.yaml.YamlCode;
import gongwen.yaml.YamlNode.Scalar;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What can be wrong with a ledger as a table. */
final class SheetFaults {
  private SheetFaults() {}

  static Diagnostic unreadable(String name, Span namedAt) {
    return Diagnostic.of(
            SheetCode.LEDGER_UNREADABLE,
            namedAt,
            Message.of("“%s”不是能读的表格", "\"%s\" is no spreadsheet that can be read", name))
        .hint("去掉密码，另存为 .xlsx 或 .csv", "remove its password and save it as .xlsx or .csv");
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
        Nearest.of(wanted, names)
            .map(near -> fault.hint("是不是“%s”？", "did you mean \"%s\"?", near))
            .orElse(fault);
    return offered.hint(
        Message.of(
            "有这些工作表：%1$s",
            "there are these sheets: %2$s", String.join("、", names), String.join(", ", names)));
  }

  static Diagnostic unknownColumn(
      Scalar heading, String name, RecordShape shape, Language language) {
    Diagnostic fault =
        Diagnostic.of(
            SheetCode.UNKNOWN_COLUMN,
            heading.span(),
            Message.of("不认识的列“%s”", "unknown column \"%s\"", Shown.of(heading.value())));
    Optional<String> nearest =
        Nearest.of(name, shape.spellings())
            .or(() -> longestWithin(name, shape))
            .flatMap(shape::field)
            .map(field -> field.key(language));
    if (nearest.isPresent()) {
      return fault.hint("是不是“%s”？", "did you mean \"%s\"?", nearest.get());
    }
    List<String> keys = shape.fields().stream().map(f -> f.key(language)).toList();
    return fault.hint(
        Message.of(
            "可以有这些列：%1$s",
            "columns that there can be: %2$s", String.join("、", keys), String.join(", ", keys)));
  }

  /** Clerks write more into a heading than its name: 佐证材料, 参加人数. */
  private static Optional<String> longestWithin(String name, RecordShape shape) {
    return shape.spellings().stream()
        .filter(spelling -> spelling.length() > 1 && name.contains(spelling))
        .max(Comparator.comparingInt(String::length));
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
            YamlCode.UNCLOSED_QUOTE,
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
