package gongwen.job.cache;

import gongwen.text.Crc32;
import gongwen.write.FontUse;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A sum of the fonts that print a document: enough to notice that others would print it now. */
public final class FontChecksum {
  private FontChecksum() {}

  /** Empty if there are none. */
  public static String of(List<FontUse> fonts) {
    if (fonts.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    fonts.forEach(each -> text.append(each.role()).append(' ').append(each.sha256()).append('\n'));
    return Crc32.of(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
