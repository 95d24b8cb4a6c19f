package gongwen.markdown;

import gongwen.document.Attachment;
import gongwen.document.Block;
import gongwen.document.Block.Alignment;
import gongwen.document.Block.Cell;
import gongwen.document.Block.Chart;
import gongwen.document.Block.Column;
import gongwen.document.Block.Enumeration;
import gongwen.document.Block.Heading;
import gongwen.document.Block.Item;
import gongwen.document.Block.Paragraph;
import gongwen.document.Block.Row;
import gongwen.document.Block.Series;
import gongwen.document.Block.Table;
import gongwen.document.Block.Value;
import gongwen.document.ChartForm;
import gongwen.document.Document;
import gongwen.document.Envelope;
import gongwen.document.Inline;
import gongwen.document.LabelStyle;
import gongwen.document.Numbering;
import gongwen.document.Origin;
import gongwen.document.Title;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Documents of every shape, the same for the same seed. */
final class RandomDocuments {
  private static final String[] PIECES = {
    "甲", "开展集中学习", "。", "，", "《〈某〉办法》", "“要”", "𠮷", "***", "X*", "202_", "*甲*", "|", "\\", "\\|",
        "[",
    "](http://a)", "]: ", "# ", "#", "- ", "-", "---", "===", "+ ", "1. ", "3) ", "1.5", "12.",
        "> ", "<b>",
    "<br>", "<!-- -->", "&amp;", "&#20;", "& ", "`", "```", "~~", "!", "_", "一、", "（二）", "1.",
        "（3）", "一是",
    "第一，", "首先，", "十要", "  ", "\n", "　　", "\t", ":", "|---|", "a b", "附件：", "附件1", "2024年6月8日",
        "——", "……"
  };

  private final Random random;

  RandomDocuments(long seed) {
    random = new Random(seed);
  }

  Document next() {
    List<Attachment> attachments = new ArrayList<>(list(3, () -> new Attachment(text(), blocks())));
    if (attachments.size() > 1) {
      Attachment first = attachments.get(0);
      attachments.set(0, new Attachment(first.title(), first.body(), true));
    }
    return new Document(envelope(), blocks(), attachments);
  }

  private Envelope envelope() {
    return new Envelope(
        random.nextBoolean() ? Envelope.Style.REPORT : Envelope.Style.LETTERHEAD,
        new Envelope.Head(
            maybe(),
            maybe(),
            maybe(),
            list(3, this::text),
            random.nextBoolean() ? "文件" : "",
            maybe(),
            list(3, this::text)),
        new Title(text(), list(2, this::text)),
        list(3, this::text),
        date(),
        random.nextBoolean(),
        list(2, this::text),
        new Envelope.Colophon(list(3, this::text), maybe(), date()),
        new Envelope.Properties(
            maybe(),
            maybe(),
            maybe(),
            maybe(),
            maybe(),
            list(2, () -> new Envelope.Unprinted("signer", text()))));
  }

  private Optional<LocalDate> date() {
    return random.nextBoolean()
        ? Optional.of(LocalDate.of(2024, 1 + random.nextInt(12), 1 + random.nextInt(28)))
        : Optional.empty();
  }

  private List<Block> blocks() {
    return Numbering.number(list(9, this::block));
  }

  private Block block() {
    return switch (random.nextInt(7)) {
      case 0, 1 -> heading();
      case 2 -> new Enumeration(style(), list(4, () -> new Item("", inlines())), Origin.UNKNOWN);
      case 3 -> table();
      case 4 -> chart();
      default -> paragraph();
    };
  }

  private Chart chart() {
    List<String> categories = new ArrayList<>(list(4, this::maybe));
    categories.add(maybe());
    List<Series> series = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      series.add(new Series(maybe(), categories.stream().map(category -> value()).toList()));
    }
    ChartForm form = ChartForm.values()[random.nextInt(4)];
    return new Chart(form, maybe(), maybe(), categories, series, Origin.UNKNOWN);
  }

  private Value value() {
    return new Value(
        new BigDecimal(BigInteger.valueOf(random.nextInt(2000) - 1000), random.nextInt(5) - 2),
        maybe(),
        List.of());
  }

  private Heading heading() {
    return new Heading(
        1 + random.nextInt(4),
        style(),
        "",
        random.nextInt(8) == 0 ? List.of() : inlines(),
        random.nextBoolean() ? inlines() : List.of(),
        new Origin.Composed("t", "s"));
  }

  private Paragraph paragraph() {
    return switch (random.nextInt(8)) {
      case 0 -> new Paragraph(Paragraph.Role.SALUTATION, text("各位领导："), Origin.UNKNOWN);
      case 1 -> new Paragraph(Paragraph.Role.BYLINE, text("（某某）"), Origin.UNKNOWN);
      case 2 -> new Paragraph(Paragraph.Role.BODY, text("各位领导："), Origin.UNKNOWN);
      default -> new Paragraph(Paragraph.Role.BODY, inlines(), Origin.UNKNOWN);
    };
  }

  private Table table() {
    int width = 1 + random.nextInt(4);
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      columns.add(new Column(maybe(), Alignment.values()[random.nextInt(3)]));
    }
    List<Row> rows =
        list(
            4,
            () -> {
              List<Cell> cells = new ArrayList<>();
              for (int i = 0; i < width; i++) {
                cells.add(new Cell(list(3, this::inlines)));
              }
              return new Row(cells);
            });
    return new Table(maybe(), columns, rows, Origin.UNKNOWN);
  }

  private LabelStyle style() {
    return LabelStyle.values()[random.nextInt(LabelStyle.values().length)];
  }

  private List<Inline> inlines() {
    List<Inline> pieces = new ArrayList<>(text(text()));
    if (random.nextInt(3) == 0) {
      pieces.add(new Inline.Figure("80余", "次数", List.of()));
      pieces.addAll(text(text()));
    }
    return pieces;
  }

  private static List<Inline> text(String text) {
    return List.of(new Inline.Text(text));
  }

  private String maybe() {
    return random.nextBoolean() ? text() : "";
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    do {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    } while (random.nextInt(4) != 0 || text.toString().isBlank());
    return text.toString();
  }

  private <T> List<T> list(int most, Supplier<T> item) {
    List<T> items = new ArrayList<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      items.add(item.get());
    }
    return items;
  }
}
