package gongwen.layout;

import gongwen.document.EnvelopeText;
import gongwen.standard.Standard;
import java.util.ArrayList;
import java.util.List;

/** 7.2.6: the names of the signers, so many a line, in the order of their organs. */
public record SignerRows(List<List<String>> rows) {
  private static final String BETWEEN_NAMES = "\u3000+";

  /** Of the words after 签发人：, in which the names are apart by full-width spaces. */
  public static SignerRows of(EnvelopeText.Labelled signers) {
    List<String> names = List.of(signers.text().strip().split(BETWEEN_NAMES));
    int each = Standard.SIGNERS_PER_LINE.count();
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < names.size(); i += each) {
      rows.add(names.subList(i, Math.min(names.size(), i + each)));
    }
    return new SignerRows(List.copyOf(rows));
  }

  /** Width of the longest name, in characters. */
  public double nameWidth() {
    return rows.stream().flatMap(List::stream).mapToDouble(TextWidth::of).max().orElse(0);
  }
}
