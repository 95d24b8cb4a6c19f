package gongwen.markdown;

import gongwen.document.Inline;
import java.util.List;
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

  private Commonmark() {}

  static Node parse(String prepared, List<Inline.Figure> figures) {
    return Parser.builder()
        .extensions(List.of(TablesExtension.create()))
        .enabledBlockTypes(Set.of(Heading.class, ListBlock.class))
        .inlineParserFactory(context -> new InlineReader(figures))
        .includeSourceSpans(IncludeSourceSpans.BLOCKS)
        .maxOpenBlockParsers(DEEPEST)
        .build()
        .parse(prepared);
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
