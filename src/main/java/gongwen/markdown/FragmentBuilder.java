package gongwen.markdown;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.document.Block;
import gongwen.document.Block.Chart;
import gongwen.document.Block.Table;
import gongwen.document.ChartForm;
import gongwen.document.Charts;
import gongwen.document.Inline;
import gongwen.document.LabelStyle;
import gongwen.document.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** Makes blocks of one stretch of Markdown; lists in lists become one row of blocks. */
final class FragmentBuilder {
  private static final String SENTENCE_MARKS = "。！？；：，、…";

  private final MarkdownSource source;
  private final int base;
  private final MarkdownOptions options;
  private final Diagnostics diagnostics;
  private final List<Block> blocks = new ArrayList<>();

  /**
   * @param base the line of the source with which the stretch begins
   */
  FragmentBuilder(
      MarkdownSource source, int base, MarkdownOptions options, Diagnostics diagnostics) {
    this.source = source;
    this.base = base;
    this.options = options;
    this.diagnostics = diagnostics;
  }

  /** Reads up to and without a line. */
  List<Block> build(int to) {
    if (to > base) {
      Commonmark.parse(source.prepared(base, to), options.figures())
          .ifPresentOrElse(
              document -> children(document, 0),
              () -> {
                int from = source.offset(base, 0);
                diagnostics.add(Commonmark.tooManyCells(options.provenance().span(from, from)));
              });
    }
    return List.copyOf(blocks);
  }

  private void children(Node parent, int depth) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      block(node, depth);
    }
  }

  void block(Node node, int depth) {
    if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof Paragraph paragraph) {
      if (!isCaption(paragraph)) {
        paragraphs(paragraph);
        RichText.of(paragraph).chart().ifPresent(form -> reportNoTable(paragraph, form));
      }
    } else if (node instanceof TableBlock table) {
      table(table);
    } else if (node instanceof ListBlock list) {
      list(list, depth + 1);
    }
  }

  private void heading(Heading node) {
    int wanted = options.offset() + node.getLevel();
    int deepest = Math.max(1, options.levels().size());
    int level = Math.min(wanted, deepest);
    if (wanted > deepest) {
      report(
          MarkdownCode.HEADING_TOO_DEEP,
          node,
          Message.of(
              "这里的标题是第%s级，而这种文稿只有%s级，按第%s级处理",
              "this heading is of level %s, but this kind of document has %s; it becomes level %s",
              wanted,
              deepest,
              deepest));
    }
    LabelStyle style =
        options.levels().isEmpty() ? LabelStyle.NONE : options.levels().get(level - 1);
    List<Inline> content = unnumbered(RichText.of(node).joined(), style, node);
    if (!content.isEmpty()) {
      blocks.add(new Block.Heading(level, style, "", content, List.of(), origin(node)));
    }
  }

  /** Typed, the number would stand there twice. */
  List<Inline> unnumbered(List<Inline> content, LabelStyle style, Node node) {
    String text = Inline.text(content);
    int length = TypedNumber.length(text, style);
    if (length == 0 || !(content.get(0) instanceof Inline.Text)) {
      return content;
    }
    report(
        MarkdownCode.TYPED_NUMBER,
        node,
        Message.of(
            "编号由程序统一编排，手工输入的“%s”已略去",
            "the program numbers by itself; the typed “%s” was left out",
            text.substring(0, length)));
    return Pieces.without(length, content);
  }

  /** A new line that is indented by hand begins a new paragraph, as people type. */
  private void paragraphs(Paragraph node) {
    List<RichText.Line> open = new ArrayList<>();
    for (RichText.Line line : RichText.of(node).lines()) {
      if (line.isIndented()) {
        paragraph(node, open);
        open.clear();
      }
      open.add(line);
    }
    paragraph(node, open);
  }

  private void paragraph(Node node, List<RichText.Line> lines) {
    List<Inline> content = RichText.join(lines);
    if (!content.isEmpty()) {
      blocks.add(
          new Block.Paragraph(
              Block.Paragraph.Role.BODY, content, origin(node, lines.get(0).source())));
    }
  }

  /** A line without a bar right below a table is the next paragraph, as people type. */
  private void table(TableBlock block) {
    Table table = Tables.read(block, caption(block), origin(block), this::hasBar);
    blocks.add(drawn(block, table));
    int columns = table.columns().size();
    List<List<Inline>> after = new ArrayList<>();
    for (Node row : Tables.rows(block)) {
      if (!hasBar(row)) {
        after.add(RichText.of(row.getFirstChild()).joined());
      } else if (MarkdownSource.cells(line(row)) > columns) {
        report(
            MarkdownCode.ROW_TOO_LONG,
            row,
            Message.of(
                "这一行的单元格多于表头的%s列，多出的未读入",
                "this row has more cells than the %s columns of its table; the rest is left out",
                columns));
      }
    }
    List<Inline> content = Pieces.join(after);
    if (!content.isEmpty()) {
      blocks.add(new Block.Paragraph(Block.Paragraph.Role.BODY, content, origin(block)));
    }
  }

  /** The chart that its mark makes of a table. */
  private Block drawn(TableBlock block, Table table) {
    Optional<ChartForm> form =
        block.getPrevious() instanceof Paragraph above && isCaption(above)
            ? RichText.of(above).chart()
            : Optional.empty();
    Optional<Chart> chart = form.flatMap(each -> Charts.of(each, table));
    if (form.isPresent() && chart.isEmpty()) {
      report(
          MarkdownCode.CHART_WITHOUT_NUMBERS,
          block,
          Message.of(
              "图的数据要有两列以上，第一列是名称，其余每格都是不带单位的数字；这里按表格排",
              "a chart needs names in its first column and a plain number in every other cell; "
                  + "this stays a table"));
    }
    return chart.isPresent() ? chart.get() : table;
  }

  private void reportNoTable(Node node, ChartForm form) {
    report(
        MarkdownCode.CHART_WITHOUT_TABLE,
        node,
        Message.of(
            "“%1$s”的标记下面没有紧接着的表格，没有图",
            "no table follows the mark of a chart (%1$s) on the next line, so there is no chart",
            form.word()));
  }

  private boolean hasBar(Node row) {
    return line(row).indexOf('|') >= 0;
  }

  private String line(Node node) {
    return source.line(base + Commonmark.firstLine(node));
  }

  /** A line of its own right above a table that is no sentence. */
  private static boolean isCaption(Node node) {
    if (!(node.getNext() instanceof TableBlock table)
        || Commonmark.lastLine(node) + 1 != Commonmark.firstLine(table)) {
      return false;
    }
    if (RichText.of(node).chart().isPresent()) {
      return true;
    }
    if (node.getSourceSpans().size() != 1) {
      return false;
    }
    String text = Inline.text(RichText.of(node).joined());
    return !text.isEmpty() && SENTENCE_MARKS.indexOf(text.charAt(text.length() - 1)) < 0;
  }

  private static String caption(TableBlock table) {
    Node before = table.getPrevious();
    return before instanceof Paragraph && isCaption(before)
        ? Inline.text(RichText.of(before).joined())
        : "";
  }

  void add(Block block) {
    blocks.add(block);
  }

  private void list(ListBlock list, int depth) {
    boolean ordered = list instanceof OrderedList;
    LabelStyle outer = ordered ? LabelStyle.ITEM : options.bullets();
    LabelStyle style = depth == 1 ? outer : LabelStyle.SUBITEM;
    if (depth == 3) {
      report(
          MarkdownCode.LIST_TOO_DEEP,
          list,
          Message.of(
              "列表最多两层，第三层按第二层处理", "lists have two levels at most; the third becomes the second"));
    }
    new ListItems(this, list, style, depth).read();
  }

  Origin origin(Node node) {
    return origin(node, 0);
  }

  private Origin origin(Node node, int line) {
    return options.provenance().origin(offset(node, line));
  }

  private int offset(Node node, int line) {
    if (node.getSourceSpans().isEmpty()) {
      return source.offset(base, 0);
    }
    int known = Math.min(line, node.getSourceSpans().size() - 1);
    var span = node.getSourceSpans().get(known);
    return source.offset(base + span.getLineIndex(), span.getColumnIndex());
  }

  private void report(MarkdownCode code, Node node, Message message) {
    int from = offset(node, 0);
    diagnostics.add(Diagnostic.of(code, options.provenance().span(from, from), message));
  }
}
