package gongwen.inspect.docx;

import gongwen.inspect.docx.Draft.Drawn;
import gongwen.inspect.docx.Draft.Form;
import gongwen.inspect.docx.Row.Cell;
import gongwen.inspect.measured.DrawnLine;
import gongwen.inspect.measured.MeasuredParagraph;
import gongwen.inspect.measured.MeasuredParagraph.Gaps;
import gongwen.inspect.measured.MeasuredParagraph.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Gives every paragraph its place, from top to bottom. */
final class Placer {
  private final OptionalDouble pitch;
  private final List<MeasuredParagraph> paragraphs = new ArrayList<>();
  private final List<DrawnLine> drawnLines = new ArrayList<>();

  /** From the top of the first page; absent once the file no longer says. */
  private OptionalDouble cursor = OptionalDouble.of(0);

  private double blank;
  private boolean pageBegins = true;
  private double roomBelow;

  /** From the feet of the last characters to the foot of their paragraph. */
  private OptionalDouble underFeet = OptionalDouble.empty();

  /**
   * @param pitch from line to line of the body, where the file says
   */
  Placer(OptionalDouble pitch) {
    this.pitch = pitch;
  }

  List<MeasuredParagraph> paragraphs() {
    return paragraphs;
  }

  List<DrawnLine> drawnLines() {
    return drawnLines;
  }

  void newPage() {
    pageBegins = true;
    blank = 0;
    cursor = paragraphs.isEmpty() ? cursor : OptionalDouble.empty();
  }

  void add(Draft draft, DocxSection section, int sheet) {
    for (Draft box : draft.boxes()) {
      if (!box.isEmpty()) {
        place(box, section, sheet, false, new Area(0, section.typeWidth()), OptionalDouble.empty());
      }
    }
    if (draft.breakBefore()) {
      newPage();
    }
    Area area = new Area(0, section.typeWidth());
    draft.lines().stream().filter(Drawn::above).forEach(line -> draw(line, draft, area));
    flow(draft, section, sheet, false, area);
    draft.lines().stream().filter(d -> !d.above()).forEach(line -> draw(line, draft, area));
    if (draft.breakAfter()) {
      newPage();
    }
  }

  /** From {@code left} edge of the type area, so wide. */
  private record Area(double left, double width) {}

  private void flow(Draft draft, DocxSection section, int sheet, boolean cell, Area area) {
    Form form = draft.form();
    double height = Heights.likely(form, section);
    double above = Math.max(form.before(), roomBelow);
    cursor = cursor.isPresent() ? OptionalDouble.of(cursor.getAsDouble() + above) : cursor;
    if (draft.isEmpty()) {
      if (draft.lines().isEmpty()) {
        blank += lines(height) + lines(above);
      }
      underFeet =
          underFeet.isPresent()
              ? OptionalDouble.of(underFeet.getAsDouble() + height + above)
              : underFeet;
    } else {
      blank += lines(above);
      place(draft, section, sheet, cell, area, cursor);
      OptionalDouble known = Heights.line(form, section);
      underFeet =
          known.isPresent()
              ? OptionalDouble.of(
                  height * (1 - Heights.ASCENT) - Heights.CHARACTER_FOOT * form.size())
              : known;
    }
    double lines = draft.isEmpty() ? 1 : rows(draft, area);
    boolean known = Heights.line(form, section).isPresent();
    cursor =
        cursor.isPresent() && known
            ? OptionalDouble.of(cursor.getAsDouble() + lines * height)
            : OptionalDouble.empty();
    roomBelow = form.after();
  }

  private double lines(double points) {
    return pitch.isPresent() ? points / pitch.getAsDouble() : points > 10 ? 1 : 0;
  }

  private static double rows(Draft draft, Area area) {
    double rows = 0;
    double room = area.width() - draft.form().left() - draft.form().right();
    for (String line : draft.text().split("\n", -1)) {
      rows +=
          Math.max(
              1, Math.ceil(ParagraphGaps.width(line, draft.form()) / Math.max(room, 1) - 0.01));
    }
    return rows;
  }

  private void place(
      Draft draft, DocxSection section, int sheet, boolean cell, Area area, OptionalDouble at) {
    Form form = draft.form();
    Gaps gaps = ParagraphGaps.gaps(draft, area.left(), area.width(), section.typeWidth());
    OptionalDouble line = Heights.line(form, section);
    OptionalDouble top =
        at.isPresent() && line.isPresent()
            ? OptionalDouble.of(
                at.getAsDouble()
                    + Heights.ASCENT * line.getAsDouble()
                    - Heights.CHARACTER_TOP * form.size())
            : OptionalDouble.empty();
    List<String> lines =
        draft.text().strip().lines().map(String::strip).filter(each -> !each.isEmpty()).toList();
    paragraphs.add(
        new MeasuredParagraph(
            ParagraphGaps.plain(draft.text()),
            draft.pieces(),
            lines,
            gaps,
            new Place(sheet, 0, 0, cell, pageBegins, OptionalDouble.of(blank), top)));
    pageBegins = false;
    blank = 0;
  }

  private void draw(Drawn line, Draft draft, Area area) {
    double width = area.width() - draft.form().left() - draft.form().right();
    OptionalDouble under =
        underFeet.isPresent() && line.space().isPresent()
            ? OptionalDouble.of(
                underFeet.getAsDouble() + (draft.isEmpty() ? 0 : line.space().getAsDouble()))
            : OptionalDouble.empty();
    add(line, line.space().isPresent() ? OptionalDouble.of(width) : line.width(), under, false);
  }

  private void add(Drawn line, OptionalDouble width, OptionalDouble under, boolean atFoot) {
    drawnLines.add(
        new DrawnLine(
            paragraphs.size() - 1,
            0,
            width,
            line.thickness(),
            line.colour(),
            under,
            atFoot ? OptionalDouble.of(0) : OptionalDouble.empty()));
    blank = 0;
  }

  void add(Row row, DocxSection section, int sheet) {
    double left =
        row.table().centred()
            ? (section.typeWidth() - row.table().width()) / 2
            : row.table().indent();
    if (!row.table().ruled()) {
      row.above().forEach(line -> add(line, line.width(), OptionalDouble.empty(), false));
    }
    OptionalDouble start = cursor;
    OptionalDouble end = cursor;
    double tallest =
        row.cells().stream().mapToDouble(cell -> height(cell, section)).max().orElse(0);
    for (Cell cell : row.cells()) {
      double spare = tallest - height(cell, section);
      double down =
          switch (cell.vertical()) {
            case "center" -> spare / 2;
            case "bottom" -> spare;
            default -> 0;
          };
      cursor = start.isPresent() ? OptionalDouble.of(start.getAsDouble() + down) : start;
      for (Draft draft : cell.drafts()) {
        flow(
            draft, section, sheet, row.table().ruled(), new Area(left + cell.left(), cell.width()));
      }
      end = start.isPresent() ? OptionalDouble.of(start.getAsDouble() + tallest) : end;
    }
    cursor = end;
    blank = 0;
    if (!row.table().ruled()) {
      boolean foot = row.table().atFoot();
      row.below().forEach(line -> add(line, line.width(), OptionalDouble.empty(), foot));
    }
  }

  private static double height(Cell cell, DocxSection section) {
    double height = 0;
    for (Draft draft : cell.drafts()) {
      height += rows(draft, new Area(0, cell.width())) * Heights.likely(draft.form(), section);
    }
    return height;
  }
}
