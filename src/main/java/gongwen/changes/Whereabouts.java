package gongwen.changes;

import gongwen.document.Block;
import gongwen.document.Inline;
import gongwen.document.PrintedParagraph;
import gongwen.document.PrintedParagraph.OfBlock;
import gongwen.document.PrintedParagraph.OfElement;
import gongwen.model.Report;
import gongwen.model.UnitFile;
import gongwen.source.LoadedUnit;
import gongwen.text.Ref;
import gongwen.text.Span;
import gongwen.yaml.RecordShape;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Where in the files stands what a paragraph says that no text of the report says. */
final class Whereabouts {
  private static final int SHORTEST = 2;

  private final LoadedUnit unit;
  private final Report report;
  private final List<Value> values = new ArrayList<>();

  /** A value of a record, in the ways in which it may be printed. */
  private record Value(Ref record, Ref ref, Set<String> printed) {}

  Whereabouts(LoadedUnit unit, Report report) {
    this.unit = unit;
    this.report = report;
    UnitFile own = unit.dossier().own();
    walk(own, own.ref());
  }

  private void walk(Record record, Ref ref) {
    for (RecordShape.Field field : RecordShape.of(record.getClass()).fields()) {
      if (!field.en().equals("reports")) {
        value(field.of(record), ref, ref.field(field.en()));
      }
    }
  }

  private void value(Object value, Ref record, Ref ref) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(each -> value(each, record, ref));
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        Ref item = ref.item(i);
        value(list.get(i), list.get(i) instanceof Record ? item : record, item);
      }
    } else if (value instanceof Record inner && isModel(inner)) {
      walk(inner, ref);
    } else if (value instanceof LocalDate day) {
      String month = day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
      values.add(
          new Value(
              record,
              ref,
              Set.of(month, day.getYear() + "年" + month, day.toString(), numbers(day))));
    } else if (value instanceof String text && text.length() >= SHORTEST) {
      values.add(new Value(record, ref, Set.of(PlacedLines.folded(text))));
    }
  }

  private static String numbers(LocalDate day) {
    return day.getMonthValue() + "." + day.getDayOfMonth();
  }

  private static boolean isModel(Record record) {
    try {
      return !RecordShape.of(record.getClass()).fields().isEmpty();
    } catch (IllegalStateException withoutKeys) {
      return false;
    }
  }

  /**
   * @param now what stands in the document; empty if it is left out
   */
  Optional<Span> of(PrintedParagraph piece, String now) {
    if (piece.of() instanceof OfElement element) {
      return Optional.of(unit.places().span(ref(element.key())));
    }
    OfBlock of = (OfBlock) piece.of();
    return figure(of, now).or(() -> row(of, piece.words())).map(unit.places()::span);
  }

  /** The record of a figure that was changed. */
  Optional<Span> figure(PrintedParagraph piece, String now) {
    return piece.of() instanceof OfBlock of
        ? figure(of, now).map(unit.places()::span)
        : Optional.empty();
  }

  private Ref ref(String key) {
    Ref ref = report.ref();
    int dot = key.indexOf('.');
    return dot < 0
        ? ref.field(key)
        : ref.field(key.substring(0, dot)).field(key.substring(dot + 1));
  }

  /** The first record of a figure that was changed. */
  private static Optional<Ref> figure(OfBlock of, String now) {
    return inlines(of).stream()
        .filter(Inline.Figure.class::isInstance)
        .map(Inline.Figure.class::cast)
        .filter(each -> !now.contains(each.text()) && !each.refs().isEmpty())
        .map(each -> each.refs().get(0))
        .findFirst();
  }

  private static List<Inline> inlines(OfBlock of) {
    if (of.block() instanceof Block.Paragraph paragraph) {
      return paragraph.content();
    }
    if (of.block() instanceof Block.Heading heading) {
      List<Inline> all = new ArrayList<>(heading.content());
      all.addAll(heading.text());
      return all;
    }
    if (of.block() instanceof Block.Enumeration list) {
      return list.items().get(of.item()).content();
    }
    if (of.block() instanceof Block.Table table && of.item() > 0) {
      return table.rows().get(of.item() - 1).cells().get(of.column()).lines().get(of.line());
    }
    return List.of();
  }

  /** The record that has most of what stands in the row. */
  private Optional<Ref> row(OfBlock of, String words) {
    if (!(of.block() instanceof Block.Table table) || of.item() < 1) {
      return Optional.empty();
    }
    Set<String> cells = new TreeSet<>();
    table.rows().get(of.item() - 1).cells().stream()
        .flatMap(cell -> cell.lines().stream())
        .map(line -> PlacedLines.folded(Inline.text(line)))
        .forEach(cells::add);
    Optional<Ref> best = Optional.empty();
    int most = 0;
    for (Value each : values) {
      if (each.printed().contains(PlacedLines.folded(words))) {
        int count = 0;
        for (Value other : values) {
          boolean same = other.record().equals(each.record());
          count += same && other.printed().stream().anyMatch(cells::contains) ? 1 : 0;
        }
        if (count > most) {
          most = count;
          best = Optional.of(each.ref());
        }
      }
    }
    return best;
  }
}
