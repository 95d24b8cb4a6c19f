package gongwen.template.compose;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import gongwen.diagnostic.Message;
import gongwen.document.Block.Cell;
import gongwen.document.Inline;
import gongwen.markdown.Marks;
import gongwen.template.sandbox.Fault;
import gongwen.template.sandbox.TemplateCode;
import gongwen.template.view.Unwrapped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a template hands over for a cell: a text of lines, a figure, a day, a number. */
final class CellText {
  private final List<Inline.Figure> figures;

  /**
   * @param figures those that were printed: texts hold their marks
   */
  CellText(List<Inline.Figure> figures) {
    this.figures = figures;
  }

  /** As it is printed, with the marks of its figures. */
  static String printed(TemplateModel model) throws TemplateModelException {
    if (model instanceof TemplateScalarModel text) {
      return text.getAsString();
    }
    Optional<Object> value = Unwrapped.of(model);
    if (value.isPresent() && value.get() instanceof Unwrapped.Printed printed) {
      return printed.text();
    }
    if (value.isPresent() && value.get() instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value.isPresent() && value.get() instanceof Number number) {
      return number.toString();
    }
    throw new Fault(
        TemplateCode.TEMPLATE_FAULT,
        "",
        Message.of("单元格里要有文字、数或日期", "a cell holds a text, a number or a day"),
        List.of());
  }

  /** The lines that are not blank. */
  Cell cell(String printed) {
    List<List<Inline>> lines = new ArrayList<>();
    for (String line : printed.lines().toList()) {
      List<Inline> pieces = pieces(line);
      if (!pieces.isEmpty()) {
        lines.add(pieces);
      }
    }
    return new Cell(lines);
  }

  /** The words alone. */
  String words(String printed) {
    return Inline.text(cell(printed).lines().stream().flatMap(List::stream).toList());
  }

  private List<Inline> pieces(String line) {
    return Marks.pieces(line, figures);
  }
}
