package gongwen.write.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import gongwen.layout.Kinsoku;

/** Decides where lines may end; the same on every JDK. It keeps the text it is at. */
final class LineBreaks implements FSTextBreaker {
  private static final int DONE = -1;

  private String text = "";
  private int at;

  @Override
  public void setText(String newText) {
    text = newText;
    at = 0;
  }

  @Override
  public int next() {
    if (at >= text.length()) {
      return DONE;
    }
    at++;
    while (at < text.length() && !Kinsoku.mayBreak(text, at)) {
      at++;
    }
    return at;
  }
}
