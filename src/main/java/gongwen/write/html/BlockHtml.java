package gongwen.write.html;

import gongwen.document.Block;
import gongwen.document.Block.Chart;
import gongwen.document.Block.Enumeration;
import gongwen.document.Block.Heading;
import gongwen.document.Block.Paragraph;
import gongwen.document.Block.Table;
import gongwen.document.Inline;
import gongwen.layout.ChartShape;
import gongwen.layout.ColumnWidths;
import java.util.List;

/** The elements of a block of the text (7.3.3) in a part, one below the other. */
final class BlockHtml implements Block.Cases<List<Tag>> {
  private final Parts parts;

  BlockHtml(Parts parts) {
    this.parts = parts;
  }

  @Override
  public List<Tag> paragraph(Paragraph paragraph) {
    String kind =
        switch (paragraph.role()) {
          case BODY -> "text";
          case SALUTATION -> "salutation";
          case BYLINE -> "byline";
        };
    return List.of(
        Tag.of("p", kind).from(paragraph.origin()).text(Inline.text(paragraph.content())));
  }

  @Override
  public List<Tag> enumeration(Enumeration enumeration) {
    return enumeration.items().stream()
        .map(
            item ->
                Tag.of("p", "text")
                    .from(enumeration.origin())
                    .text(item.label() + Inline.text(item.content())))
        .toList();
  }

  @Override
  public List<Tag> table(Table table) {
    ColumnWidths widths = ColumnWidths.of(table, parts.layout(), parts.orientation());
    return TableHtml.of(table, widths, parts.layout());
  }

  @Override
  public List<Tag> chart(Chart chart) {
    return ChartShape.of(chart, parts.layout(), parts.orientation())
        .map(shape -> ChartHtml.of(chart, shape))
        .orElse(List.of());
  }

  @Override
  public List<Tag> heading(Heading heading) {
    String text = heading.label() + Inline.text(heading.content());
    String rest = Inline.text(heading.text());
    if (heading.style().isProse()) {
      return List.of(Tag.of("p", "text").from(heading.origin()).text(text + rest));
    }
    String id = parts.headings().add(heading.level(), text);
    String kind = "level-" + heading.level();
    int htmlLevel = Math.min(6, parts.level() + heading.level());
    if (rest.isEmpty()) {
      return List.of(
          Tag.of("h" + htmlLevel, kind).with("id", id).from(heading.origin()).text(text));
    }
    Tag runIn =
        Tag.of("span", kind)
            .with("id", id)
            .with("role", "heading")
            .with("aria-level", String.valueOf(htmlLevel));
    return List.of(Tag.of("p", "text").from(heading.origin()).add(runIn.text(text)).text(rest));
  }
}
