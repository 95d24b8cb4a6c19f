package gongwen.cli.print;

import gongwen.diagnostic.Message;
import gongwen.text.DisplayWidth;
import java.util.Locale;

/**
 * Shows how far a long job is: on a terminal in one line that is written over, elsewhere in few
 * lines. Time is shown to people only and is in no file that is made.
 */
public final class Progress {
  /** How it is shown. */
  public enum Kind {
    /** As the terminal allows. */
    AUTO,
    PLAIN,
    NONE
  }

  /** Fewer units than these are done before anyone asks. */
  private static final int FEW = 20;

  private static final int PLAIN_LINES = 10;
  private static final int COLUMNS = 78;
  private static final long BETWEEN = 100_000_000L;
  private static final double SECOND = 1e9;

  private enum Form {
    LINE,
    LINES,
    SILENT
  }

  private final Console console;
  private final Form form;
  private long began;
  private long last;
  private int tenths;
  private boolean shown;

  private Progress(Console console, Form form) {
    this.console = console;
    this.form = form;
    start();
  }

  public static Progress of(Kind kind, Console console) {
    Form form =
        switch (kind) {
          case AUTO -> console.terminal().err() ? Form.LINE : Form.LINES;
          case PLAIN -> Form.LINES;
          case NONE -> Form.SILENT;
        };
    return new Progress(console, form);
  }

  /** Counts the time from now on. */
  public void start() {
    began = System.nanoTime();
    last = began;
  }

  /**
   * @param done at least one
   * @param unit the file that was done last
   */
  public void show(int done, int total, String unit) {
    long now = System.nanoTime();
    if (total < FEW || form == Form.SILENT) {
      return;
    }
    if (form == Form.LINE) {
      if (now - last >= BETWEEN || done == total) {
        last = now;
        over(done, total, unit, now);
      }
    } else if (done * PLAIN_LINES / total > tenths) {
      tenths = done * PLAIN_LINES / total;
      console.say(sentence(done, total, now));
      console.err().flush();
    }
  }

  private Message sentence(int done, int total, long now) {
    double rate = done / Math.max((now - began) / SECOND, 1e-3);
    String each = String.format(Locale.ROOT, "%.1f", rate);
    long rest = Math.round((total - done) / rate);
    return Message.of(
        "已完成 %1$d/%2$d 个单位，每秒 %3$s 个，还要约 %4$s",
        "%1$d of %2$d units done, %3$s a second, about %5$s left",
        done,
        total,
        each,
        rest < 60 ? rest + " 秒" : rest / 60 + " 分 " + rest % 60 + " 秒",
        rest < 60 ? rest + " s" : rest / 60 + " min " + rest % 60 + " s");
  }

  private void over(int done, int total, String unit, long now) {
    String text = sentence(done, total, now).in(console.language()) + "  " + SafeText.of(unit);
    StringBuilder fits = new StringBuilder();
    int width = 0;
    for (int code : text.codePoints().toArray()) {
      width += DisplayWidth.of(code);
      if (width > COLUMNS) {
        break;
      }
      fits.appendCodePoint(code);
    }
    console.err().print("\r" + fits + "\u001b[K");
    console.err().flush();
    shown = true;
  }

  /** Makes room for other lines. */
  public void clear() {
    if (shown) {
      console.err().print("\r\u001b[K");
      console.err().flush();
      shown = false;
    }
  }
}
