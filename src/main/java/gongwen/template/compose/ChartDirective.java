package gongwen.template.compose;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.document.Block;
import gongwen.document.Block.Alignment;
import gongwen.document.Block.Chart;
import gongwen.document.Block.Column;
import gongwen.document.Block.Row;
import gongwen.document.Block.Table;
import gongwen.document.ChartForm;
import gongwen.document.Charts;
import gongwen.document.Origin;
import gongwen.markdown.MarkdownCode;
import gongwen.markdown.Marks;
import gongwen.template.sandbox.Fault;
import gongwen.template.sandbox.TemplateCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code <@wording.chart title="…" names=[…] rows=[[name, value, …], …] unit="个" form="簇状条形图"/>}: a
 * chart of plain numbers, which keep their records. What is no number makes it a table.
 */
record ChartDirective(CompositionState session) implements TemplateDirectiveModel {
  @Override
  @SuppressWarnings("rawtypes")
  public void execute(
      Environment environment,
      Map parameters,
      TemplateModel[] loop,
      @Nullable TemplateDirectiveBody body)
      throws TemplateException, IOException {
    TableArguments given = new TableArguments(parameters);
    List<String> names = given.list("names");
    List<List<String>> rows = given.rows(names.size() + 1);
    if (rows.isEmpty()) {
      return;
    }
    session.countPrinted(rows);
    CellText cells = new CellText(session.figures().list());
    String unit = given.text("unit", "");
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(unit.isEmpty() ? "" : "单位：" + unit, Alignment.LEFT));
    for (String name : names) {
      columns.add(new Column(cells.words(name), Alignment.CENTRE));
    }
    List<Row> all = new ArrayList<>();
    for (List<String> row : rows) {
      all.add(new Row(row.stream().limit(columns.size()).map(cells::cell).toList()));
    }
    Table table = new Table(cells.words(given.text("title", "")), columns, all, Origin.UNKNOWN);
    Optional<Chart> chart = Charts.of(form(given), table);
    if (chart.isEmpty()) {
      session.found().add(withoutNumbers());
    }
    Block block = chart.isPresent() ? chart.get() : table;
    environment.getOut().write("\n\n" + Marks.slot(session.placed().place(block)) + "\n\n");
  }

  private Diagnostic withoutNumbers() {
    return Diagnostic.of(
        MarkdownCode.CHART_WITHOUT_NUMBERS,
        session.places().span(session.report().ref()),
        Message.of(
            "图的数据要有两列以上，第一列是名称，其余每格都是不带单位的数字；这里按表格排",
            "a chart needs names in its first column and a plain number in every other cell; "
                + "this stays a table"));
  }

  private static ChartForm form(TableArguments given) throws TemplateModelException {
    String word = given.text("form", "簇状条形图");
    return ChartForm.named(word)
        .orElseThrow(
            () ->
                new Fault(
                    TemplateCode.TEMPLATE_FAULT,
                    word,
                    Message.of("没有“%s”这种图", "there is no chart “%s”", word),
                    List.of()));
  }
}
