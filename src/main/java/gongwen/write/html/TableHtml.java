package gongwen.write.html;

import gongwen.document.Block.Alignment;
import gongwen.document.Block.Cell;
import gongwen.document.Block.Column;
import gongwen.document.Block.Row;
import gongwen.document.Block.Table;
import gongwen.document.Inline;
import gongwen.layout.ColumnWidths;
import gongwen.layout.PageLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table of the text: its head repeats on every page, its rows stay whole if they can. */
final class TableHtml {
  private TableHtml() {}

  static List<Tag> of(Table table, ColumnWidths widths, PageLayout layout) {
    List<Tag> tags = new ArrayList<>();
    if (!table.caption().isEmpty()) {
      tags.add(Tag.of("p", "caption").from(table.origin()).text(table.caption()));
    }
    double width = widths.points().stream().mapToDouble(Double::doubleValue).sum();
    Tag grid =
        Tag.of("table", "grid")
            .from(table.origin())
            .style("font-size:" + Css.pt(widths.textSize()))
            .style("width:" + Css.pt(width));
    Tag columns = Tag.of("colgroup");
    for (double points : widths.points()) {
      columns.add(Tag.of("col").style("width:" + Css.pt(points)));
    }
    grid.add(columns);
    if (table.columns().stream().anyMatch(column -> !column.head().isEmpty())) {
      Tag row = Tag.of("tr");
      for (Column column : table.columns()) {
        row.add(Tag.of("th").with("scope", "col").text(column.head()));
      }
      grid.add(Tag.of("thead").add(row));
    }
    Tag body = Tag.of("tbody");
    for (int i = 0; i < table.rows().size(); i++) {
      boolean divides = widths.mayDivide(i + 1, layout);
      body.add(row(table.rows().get(i), table.columns(), divides));
    }
    if (!body.isEmpty()) {
      grid.add(body);
    }
    // The head never stands at the foot of a page without a row of the table.
    grid.style("-fs-page-break-min-height:" + Css.pt(widths.leastHeight()));
    tags.add(Tag.of("div", "table").add(grid));
    return tags;
  }

  private static Tag row(Row row, List<Column> columns, boolean divides) {
    Tag tag = divides ? Tag.of("tr", "tall") : Tag.of("tr");
    for (int i = 0; i < columns.size(); i++) {
      Cell cell = i < row.cells().size() ? row.cells().get(i) : new Cell(List.of());
      Alignment alignment = columns.get(i).alignment();
      Tag td =
          alignment == Alignment.LEFT
              ? Tag.of("td")
              : Tag.of("td", alignment.name().toLowerCase(Locale.ROOT));
      if (cell.lines().size() == 1) {
        td.text(Inline.text(cell.lines().get(0)));
      } else {
        cell.lines().forEach(line -> td.add(Tag.of("p").text(Inline.text(line))));
      }
      tag.add(td);
    }
    return tag;
  }
}
