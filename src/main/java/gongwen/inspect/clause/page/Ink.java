package gongwen.inspect.clause.page;

import gongwen.diagnostic.Message;
import gongwen.inspect.clause.Clause;
import gongwen.inspect.clause.Deviations;
import gongwen.inspect.clause.Phrases;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.MeasuredParagraph;
import gongwen.inspect.measured.Piece;
import gongwen.standard.Strength;
import java.util.Locale;

/** 5.2.4: black, save the issuer mark and the line under it. */
public final class Ink implements Clause {
  @Override
  public About about() {
    return About.of("colour", "A7", "5.2.4", Strength.PRESCRIBED, "文字颜色", "colour");
  }

  @Override
  public Message wanted() {
    return new Message("黑色，发文机关标志等除外", "black, save the issuer mark");
  }

  @Override
  public Found measure(Finished document) {
    Deviations faults = new Deviations();
    for (MeasuredParagraph each : document.measured().paragraphs()) {
      if (document.elements().head().mark().contains(each)) {
        continue;
      }
      for (Piece piece : each.pieces()) {
        // White text on a coloured ground stands in tables; the standard does not speak of them.
        boolean allowed = piece.isBlack() || each.place().cell() && piece.isWhite();
        Message quoted = Phrases.quote(piece.text());
        String colour = String.format(Locale.ROOT, "#%06X", piece.colour());
        faults.add(
            !allowed, Message.of("%1$s为%3$s", "%2$s is %3$s", quoted.zh(), quoted.en(), colour));
      }
    }
    return faults.found(new Message("黑色", "black"));
  }
}
