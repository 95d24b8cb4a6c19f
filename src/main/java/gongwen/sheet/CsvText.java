package gongwen.sheet;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Outcome;
import gongwen.text.DecodedText;
import gongwen.text.SourceText;
import java.util.List;

/** The text of a CSV file, in whichever encoding a spreadsheet program saved it. */
public final class CsvText {
  /** More broken places are another encoding than any of these. */
  private static final int MOST_BROKEN = 20;

  private CsvText() {}

  /** What is broken in it is reported, and read as a sign for the unknown. */
  public static Outcome<SourceText> of(byte[] bytes, String name) {
    DecodedText decoded = DecodedText.of(bytes);
    SourceText source = new SourceText(name, decoded.text());
    List<Diagnostic> broken =
        decoded.brokenPlaces(source, MOST_BROKEN).stream()
            .map(place -> SheetFaults.brokenText(place, place.start().line(), decoded.broken()))
            .toList();
    return Outcome.of(source, broken);
  }
}
