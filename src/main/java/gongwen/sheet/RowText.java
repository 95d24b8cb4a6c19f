package gongwen.sheet;

import gongwen.text.Span;
import java.util.List;

/**
 * A row of a list that is no ledger, as texts.
 *
 * @param place where it begins
 * @param cells in their order, stripped; what is empty between them too
 */
public record RowText(Span place, List<String> cells) {
  public RowText {
    cells = List.copyOf(cells);
  }
}
