package gongwen.font;

import java.io.IOException;

/** A font file that does not hold what it says. It never leaves the room: it is reported. */
public final class DamagedFontException extends IOException {
  private static final long serialVersionUID = 1L;

  public DamagedFontException(String what) {
    super(what);
  }
}
