package gongwen.sheet;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.text.Nearest;
import gongwen.text.Span;
import gongwen.yaml.RecordShape;
import gongwen.yaml.Shown;
import gongwen.yaml.YamlNode.Scalar;
import java.util.List;
import java.util.Optional;

/** What can be wrong with a ledger as a table. */
final class SheetFaults {
  private SheetFaults() {}

  static Diagnostic unreadable(String name, Span namedAt) {
    return Diagnostic.error(
            "ledger-unreadable",
            namedAt,
            Message.of("“%s”不是能读的表格", "\"%s\" is no spreadsheet that can be read", name))
        .hint("去掉密码，另存为 .xlsx 或 .csv", "remove its password and save it as .xlsx or .csv");
  }

  static Diagnostic tooLarge(String name, Span namedAt) {
    return Diagnostic.error(
            "ledger-too-large",
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
    return Diagnostic.error(
            "ledger-format",
            namedAt,
            Message.of("“%s”不是 .xlsx 或 .csv", "\"%s\" is neither .xlsx nor .csv", name))
        .hint("在表格软件里另存为 .xlsx", "save it as .xlsx in your spreadsheet program");
  }

  static Diagnostic sheetOfCsv(Span namedAt) {
    return Diagnostic.error(
            "sheet-of-csv", namedAt, Message.of(".csv 文件没有工作表", "a .csv file has no sheets"))
        .hint("删去工作表的名字", "leave the sheet out");
  }

  static Diagnostic noSheet(String wanted, List<String> names, Span namedAt) {
    Diagnostic fault =
        Diagnostic.error(
            "sheet-missing",
            namedAt,
            wanted.isEmpty()
                ? Message.of("有几个工作表，没有说是哪一个", "there are several sheets, and none is named")
                : Message.of("没有工作表“%s”", "there is no sheet \"%s\"", wanted));
    Optional<String> nearest = Nearest.of(wanted, names);
    if (nearest.isPresent()) {
      return fault.hint("是不是“%s”？", "did you mean \"%s\"?", nearest.get());
    }
    return fault.hint(
        Message.of(
            "有这些工作表：%1$s",
            "there are these sheets: %2$s", String.join("、", names), String.join(", ", names)));
  }

  static Diagnostic unknownColumn(Scalar heading, RecordShape shape, boolean chinese) {
    Diagnostic fault =
        Diagnostic.error(
            "unknown-column",
            heading.span(),
            Message.of("不认识的列“%s”", "unknown column \"%s\"", Shown.of(heading.value())));
    Optional<String> nearest =
        Nearest.of(heading.value(), shape.spellings())
            .flatMap(shape::field)
            .map(field -> field.key(chinese));
    if (nearest.isPresent()) {
      return fault.hint("是不是“%s”？", "did you mean \"%s\"?", nearest.get());
    }
    List<String> keys = shape.fields().stream().map(f -> f.key(chinese)).toList();
    return fault.hint(
        Message.of(
            "可以有这些列：%1$s",
            "columns that there can be: %2$s", String.join("、", keys), String.join(", ", keys)));
  }

  static Diagnostic doubledColumn(Scalar second, Scalar first) {
    return Diagnostic.error(
            "duplicate-column",
            second.span(),
            Message.of("“%s”这一列有两个", "the column \"%s\" is there twice", second.value()))
        .related(first.span(), Message.of("第一个在这里", "the first is here"))
        .hint("删去一个", "delete one of them");
  }

  static Diagnostic noHeading(Scalar cell) {
    return Diagnostic.error(
            "column-without-heading",
            cell.span(),
            Message.of("这一格所在的列没有列名", "the column of this cell has no heading"))
        .hint("在第一行写上列名，或删去这一列", "give it a heading in the first row, or delete the column");
  }

  static Diagnostic unclosedQuote(Span place) {
    return Diagnostic.error(
            "unclosed-quote", place, Message.of("引号没有成对", "this quotation mark is never closed"))
        .hint("补上后一个引号", "close it");
  }
}
