package gongwen.diagnostic;

import gongwen.text.CellName;
import gongwen.text.Span;
import java.util.Optional;

/** Where a fault is. */
public sealed interface Place {
  /** No file is to blame: an option, a missing file, the state of a folder. */
  Place NOWHERE = new Nowhere();

  /** Answers with the case of its kind. */
  <R> R match(Cases<R> cases);

  /** The stretch of a file that it is, if it is one. */
  Optional<Span> span();

  /** Whether the text is a sheet decides the kind. */
  static Place of(Span span) {
    return span.source().cells() ? new InSheet(span) : new InText(span);
  }

  /**
   * What is done with a place of each kind. A printer of places implements it, so that a new kind
   * does not compile until every printer handles it.
   */
  interface Cases<R> {
    R text(Span span);

    R cell(InSheet cell);

    R nowhere();
  }

  /** A stretch of a text file. */
  record InText(Span stretch) implements Place {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.text(stretch);
    }

    @Override
    public Optional<Span> span() {
      return Optional.of(stretch);
    }
  }

  /** A cell of a spreadsheet; lines of the span are rows, its columns columns. */
  record InSheet(Span cell) implements Place {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.cell(this);
    }

    @Override
    public Optional<Span> span() {
      return Optional.of(cell);
    }

    /** The spreadsheet's file, without the sheet that follows in brackets. */
    public String file() {
      String name = cell.source().name();
      int sheet = name.lastIndexOf('[');
      return sheet < 0 ? name : name.substring(0, sheet);
    }

    /** The sheet in brackets; empty when the file has no sheets. */
    public String sheet() {
      return cell.source().name().substring(file().length());
    }

    /** The name of the sheet; empty when the file has no sheets. */
    public String sheetName() {
      return sheet().isEmpty() ? "" : sheet().substring(1, sheet().length() - 1);
    }

    /** 台账.xlsx，工作表“活动”，B7: as one finds it in a spreadsheet program. */
    public Message words() {
      return sheet().isEmpty()
          ? Message.of("%s，%s", "%s, %s", file(), name())
          : Message.of("%s，工作表“%s”，%s", "%s, sheet \"%s\", %s", file(), sheetName(), name());
    }

    /** As spreadsheet programs call it: B3. */
    public String name() {
      return CellName.of(cell.start());
    }
  }

  /** No place in any file. */
  record Nowhere() implements Place {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.nowhere();
    }

    @Override
    public Optional<Span> span() {
      return Optional.empty();
    }
  }
}
