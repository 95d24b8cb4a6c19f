package gongwen.font.make;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;

/**
 * The names that a changed font goes under: none of its source's, so that nobody takes the one for
 * the other and no reserved name is used.
 *
 * @param family in English
 * @param chinese the family in Chinese
 * @param postScript without spaces
 * @param copyright of the source, unchanged
 * @param licence one sentence
 * @param link to the licence's text
 * @param origin from which font it was made
 */
record FontName(
    String family,
    String chinese,
    String postScript,
    String copyright,
    String licence,
    String link,
    String origin) {
  private static final int ENGLISH = 0x409;
  private static final int CHINESE = 0x804;
  private static final String VERSION = "Version 1.000";

  byte[] table() {
    TreeMap<Integer, TreeMap<Integer, String>> names = new TreeMap<>();
    TreeMap<Integer, String> english = new TreeMap<>();
    english.put(0, copyright);
    english.put(1, family);
    english.put(2, "Regular");
    english.put(3, VERSION + ";" + postScript);
    english.put(4, family);
    english.put(5, VERSION);
    english.put(6, postScript);
    english.put(10, origin);
    english.put(13, licence);
    english.put(14, link);
    TreeMap<Integer, String> zh = new TreeMap<>();
    zh.put(1, chinese);
    zh.put(2, "Regular");
    zh.put(4, chinese);
    names.put(ENGLISH, english);
    names.put(CHINESE, zh);

    int count = english.size() + zh.size();
    ByteBuffer rows = ByteBuffer.allocate(6 + 12 * count);
    ByteArrayOutputStream texts = new ByteArrayOutputStream();
    rows.putShort((short) 0).putShort((short) count).putShort((short) rows.capacity());
    names.forEach(
        (language, own) ->
            own.forEach(
                (id, text) -> {
                  byte[] bytes = text.getBytes(StandardCharsets.UTF_16BE);
                  rows.putShort((short) 3).putShort((short) 1).putShort(language.shortValue());
                  rows.putShort(id.shortValue()).putShort((short) bytes.length);
                  rows.putShort((short) texts.size());
                  texts.writeBytes(bytes);
                }));
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    table.writeBytes(rows.array());
    table.writeBytes(texts.toByteArray());
    return table.toByteArray();
  }
}
