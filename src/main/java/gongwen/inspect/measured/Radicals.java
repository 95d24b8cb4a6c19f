package gongwen.inspect.measured;

import gongwen.diagnostic.Message;
import gongwen.text.RadicalCharacters;
import java.util.List;

/**
 * Characters that are coded as radicals of a dictionary: some programs print them to PDF for the
 * ordinary ones that look alike, and whoever copies from there has them in a DOCX.
 */
public final class Radicals {
  private int count;

  /** The text with ordinary characters in place of radicals, which are counted. */
  public String plain(String text) {
    count += (int) text.chars().filter(RadicalCharacters::isRadical).count();
    return RadicalCharacters.plain(text);
  }

  /** What one should know of them. */
  public List<Message> notes() {
    return count == 0
        ? List.of()
        : List.of(
            Message.of(
                "有%1$d个字用的是部首的编码（康熙部首），查找、比对时不是同一个字；这里按常用字读取",
                "%1$d characters are coded as radicals (Kangxi), which no search finds; they were read"
                    + " as the ordinary ones",
                count));
  }
}
