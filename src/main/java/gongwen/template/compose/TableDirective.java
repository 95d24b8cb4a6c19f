package gongwen.template.compose;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import gongwen.document.Block.Alignment;
import gongwen.document.Block.Cell;
import gongwen.document.Block.Column;
import gongwen.document.Block.Row;
import gongwen.document.Block.Table;
import gongwen.document.Origin;
import gongwen.markdown.Marks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * {@code <@wording.table heads=[…] aligns=["左", …] rows=[[…], …]/>}: a table, whose cells keep
 * their figures. With {@code numbered=true} its first column counts the rows, and columns without
 * anything in them are left out; {@code total} is the last row then, {@code caption} stands above.
 */
record TableDirective(CompositionState session) implements TemplateDirectiveModel {
  @Override
  @SuppressWarnings("rawtypes")
  public void execute(
      Environment environment,
      Map parameters,
      TemplateModel[] loop,
      @Nullable TemplateDirectiveBody body)
      throws TemplateException, IOException {
    TableArguments given = new TableArguments(parameters);
    List<String> heads = given.list("heads");
    List<List<String>> rows = given.rows(heads.size());
    if (rows.isEmpty() || heads.isEmpty()) {
      return;
    }
    session.countPrinted(rows);
    List<String> total = given.list("total");
    boolean numbered = given.flag("numbered");
    int[] kept =
        IntStream.range(0, heads.size())
            .filter(c -> !numbered || rows.stream().anyMatch(row -> !row.get(c).isEmpty()))
            .toArray();
    CellText cells = new CellText(session.figures().list());
    List<Column> columns = new ArrayList<>();
    if (numbered) {
      columns.add(new Column("序号", Alignment.CENTRE));
    }
    List<String> aligns = given.list("aligns");
    for (int c : kept) {
      Alignment alignment = alignment(c < aligns.size() ? aligns.get(c) : "");
      columns.add(new Column(cells.words(heads.get(c)), alignment));
    }
    List<Row> all = new ArrayList<>();
    for (List<String> row : rows) {
      String number = numbered ? Integer.toString(all.size() + 1) : "";
      all.add(row(cells, numbered, number, row, kept));
    }
    if (total.size() >= heads.size()) {
      all.add(row(cells, numbered, "合计", total, kept));
    }
    String caption = cells.words(given.text("caption", ""));
    Table table = new Table(caption, columns, all, Origin.UNKNOWN);
    environment.getOut().write("\n\n" + Marks.slot(session.placed().place(table)) + "\n\n");
  }

  private static Row row(
      CellText cells, boolean numbered, String first, List<String> row, int[] kept) {
    List<Cell> all = new ArrayList<>();
    if (numbered) {
      all.add(cells.cell(first));
    }
    for (int c : kept) {
      all.add(cells.cell(row.get(c)));
    }
    return new Row(all);
  }

  private static Alignment alignment(String word) {
    return switch (word) {
      case "中" -> Alignment.CENTRE;
      case "右" -> Alignment.RIGHT;
      default -> Alignment.LEFT;
    };
  }
}
