package gongwen.markdown;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.document.Inline;
import gongwen.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The one way in which commonmark is set up: headings, lists and tables, and nothing else. */
final class Commonmark {
  /** Lists nested more deeply than any document has them; what is deeper is text. */
  private static final int DEEPEST = 24;

  /** A row that is short is filled up, so a small file could make a table without end. */
  private static final int MOST_CELLS = 500_000;

  private Commonmark() {}

  /** Empty if there are more cells than {@link #MOST_CELLS}; there is no other reason. */
  static Optional<Node> parse(String prepared, List<Inline.Figure> figures) {
    try {
      return Optional.of(parser(figures).parse(prepared));
    } catch (IllegalArgumentException tooManyCells) {
      return Optional.empty();
    }
  }

  /** Reports that {@link #parse} gave nothing. */
  static Diagnostic tooManyCells(Optional<Span> span) {
    return Diagnostic.of(
        MarkdownCode.TABLE_TOO_LARGE,
        span,
        Message.of("表格的单元格超过了%s个的上限", "the tables have more than %s cells", MOST_CELLS));
  }

  private static Parser parser(List<Inline.Figure> figures) {
    return Parser.builder()
        .extensions(List.of(TablesExtension.builder().maxCells(MOST_CELLS).build()))
        .enabledBlockTypes(Set.of(Heading.class, ListBlock.class))
        .inlineParserFactory(context -> new InlineReader(figures))
        .includeSourceSpans(IncludeSourceSpans.BLOCKS)
        .maxOpenBlockParsers(DEEPEST)
        .build();
  }

  /** The line on which a block begins, from 0. */
  static int firstLine(Node block) {
    return block.getSourceSpans().isEmpty() ? 0 : block.getSourceSpans().get(0).getLineIndex();
  }

  /** The line on which a block ends, from 0. */
  static int lastLine(Node block) {
    int spans = block.getSourceSpans().size();
    return spans == 0 ? 0 : block.getSourceSpans().get(spans - 1).getLineIndex();
  }
}
