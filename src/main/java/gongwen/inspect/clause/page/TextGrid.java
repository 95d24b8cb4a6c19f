package gongwen.inspect.clause.page;

import gongwen.diagnostic.Message;
import gongwen.inspect.clause.Clause;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.Grid;
import gongwen.standard.Measure;
import gongwen.standard.Standard;

/** 5.2.3: lines of a page and characters of a line. */
public final class TextGrid implements Clause {
  @Override
  public About about() {
    return About.of(
        "grid",
        "A6",
        Standard.LINES.clause(),
        Standard.LINES.strength(),
        "每面行数、每行字数",
        "lines, characters");
  }

  @Override
  public Message wanted() {
    return Message.of(
        "每面%1$d行，每行%2$d字",
        "%1$d lines of %2$d chars", Standard.LINES.count(), Standard.CHARACTERS.count());
  }

  @Override
  public Found measure(Finished document) {
    Grid grid = document.measured().grid();
    boolean upright = document.measured().sheets().stream().anyMatch(sheet -> !sheet.isLandscape());
    if (document.elements().text().isEmpty() || !upright) {
      return Found.absent("竖排的面没有成段的正文", "no running text on upright pages");
    }
    if (grid.lines().isEmpty() || grid.characters().isEmpty()) {
      return document.measured().hasPages()
          ? Found.unknown("没有排满的行可量", "no full lines to measure")
          : Found.unknown("行距随字体而定，文件里量不出", "the font decides the pitch; the file does not say");
    }
    int lines = grid.lines().getAsInt();
    int characters = grid.characters().getAsInt();
    String pitch = Measure.plain(grid.pitch().orElse(0));
    return Found.of(
        lines == Standard.LINES.count() && characters == Standard.CHARACTERS.count(),
        Message.of(
            "每面%1$d行，每行%2$d字，行距%3$s磅",
            "%1$d lines of %2$d chars, pitch %3$s pt", lines, characters, pitch));
  }
}
