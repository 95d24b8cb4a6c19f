package gongwen.markdown;

import gongwen.document.Block;
import gongwen.document.Block.Enumeration;
import gongwen.document.Block.Heading;
import gongwen.document.Block.Paragraph;
import gongwen.document.Block.Table;
import gongwen.document.Charts;
import gongwen.document.Inline;
import java.util.List;
import java.util.stream.Collectors;

/** Blocks in short, one a line, for the tables of tests; a figure stands in braces. */
final class Outline {
  private Outline() {}

  static String of(List<Block> blocks) {
    return blocks.stream().map(Outline::of).collect(Collectors.joining("\n"));
  }

  private static String of(Block block) {
    if (block instanceof Heading heading) {
      String text = heading.text().isEmpty() ? "" : " / " + text(heading.text());
      return "h" + heading.level() + " " + heading.label() + text(heading.content()) + text;
    }
    if (block instanceof Enumeration list) {
      return list.style()
          + list.items().stream()
              .map(item -> " [" + item.label() + "]" + text(item.content()))
              .collect(Collectors.joining());
    }
    if (block instanceof Table table) {
      String heads =
          table.columns().stream()
              .map(column -> column.alignment().name().charAt(0) + ":" + column.head())
              .collect(Collectors.joining(" "));
      String rows =
          table.rows().stream()
              .map(
                  row ->
                      row.cells().stream()
                          .map(
                              cell ->
                                  cell.lines().stream()
                                      .map(Outline::text)
                                      .collect(Collectors.joining("+")))
                          .collect(Collectors.joining(",")))
              .collect(Collectors.joining(";"));
      return "table(" + table.caption() + ") " + heads + " | " + rows;
    }
    if (block instanceof Block.Chart chart) {
      return chart.form() + " " + of(Charts.table(chart));
    }
    return "p " + text(((Paragraph) block).content());
  }

  private static String text(List<Inline> pieces) {
    return pieces.stream()
        .map(p -> p instanceof Inline.Figure ? "{" + p.text() + "}" : p.text())
        .collect(Collectors.joining());
  }
}
