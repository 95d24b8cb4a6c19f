package gongwen.text;

/** What spreadsheet programs call a cell: C5. */
public final class CellName {
  private CellName() {}

  /**
   * @param place the row as line, the cell as column
   */
  public static String of(Position place) {
    StringBuilder name = new StringBuilder();
    for (int rest = place.column(); rest > 0; rest = (rest - 1) / 26) {
      name.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return name.append(place.line()).toString();
  }
}
