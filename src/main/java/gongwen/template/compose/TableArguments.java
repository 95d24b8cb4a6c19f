package gongwen.template.compose;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import gongwen.diagnostic.Message;
import gongwen.markdown.MarkdownCode;
import gongwen.template.sandbox.Fault;
import gongwen.template.sandbox.TemplateCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a table or a chart was called with. */
record TableArguments(Map<?, ?> given) {
  private static final int MOST_CELLS = 500_000;

  String text(String name, String otherwise) throws TemplateModelException {
    return given.get(name) instanceof TemplateScalarModel text ? text.getAsString() : otherwise;
  }

  boolean flag(String name) throws TemplateModelException {
    return given.get(name) instanceof TemplateBooleanModel flag && flag.getAsBoolean();
  }

  /** A list, each as it is printed; empty for none. */
  List<String> list(String name) throws TemplateModelException {
    return given.get(name) instanceof TemplateSequenceModel list ? printed(list) : List.of();
  }

  /** Rows of at least so many cells. */
  List<List<String>> rows(int cells) throws TemplateModelException {
    List<List<String>> rows = new ArrayList<>();
    if (!(given.get("rows") instanceof TemplateSequenceModel list)) {
      return rows;
    }
    if ((long) list.size() * Math.max(1, cells) > MOST_CELLS) {
      throw new Fault(
          MarkdownCode.TABLE_TOO_LARGE,
          "",
          Message.of("表格的单元格超过了%s个的上限", "the tables have more than %s cells", MOST_CELLS),
          List.of());
    }
    for (int i = 0; i < list.size(); i++) {
      List<String> row =
          list.get(i) instanceof TemplateSequenceModel each ? printed(each) : List.of();
      if (row.size() < cells) {
        throw new Fault(
            TemplateCode.TEMPLATE_FAULT,
            "",
            Message.of(
                "表格第%1$d行只有%2$d格，应有%3$d格",
                "row %1$d of the table has %2$d cells and not %3$d", i + 1, row.size(), cells),
            List.of());
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<String> printed(TemplateSequenceModel list) throws TemplateModelException {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      TemplateModel each = list.get(i);
      all.add(each == null ? "" : CellText.printed(each));
    }
    return all;
  }
}
