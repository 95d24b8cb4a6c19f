package gongwen.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {
  @Test
  void valuesOnOneLine() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("文", "a/b");
    all.put("numbers", List.of(1, 2L, new BigDecimal("1E+3"), 0.5));
    all.put("none", Json.NULL);
    all.put("nothing", List.of());
    all.put("inner", Map.of("yes", true));
    assertEquals(
        "{\"文\":\"a/b\",\"numbers\":[1,2,1000,0.5],\"none\":null,\"nothing\":[],"
            + "\"inner\":{\"yes\":true}}",
        Json.of(all));
  }

  @Test
  void linesForPeople() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("texts", List.of("a", "b"));
    all.put("parts", List.of(Map.of("x", List.of(1, 2)), List.of(List.of()), Map.of(), "c"));
    all.put("nothing", List.of());
    assertEquals(
        """
        {
          "texts": ["a","b"],
          "parts": [
            {
              "x": [1,2]
            },
            [
              []
            ],
            {},
            "c"
          ],
          "nothing": []
        }""",
        Json.indented(all));
  }

  @Test
  void whatNobodySeesIsWrittenAsItsNumber() {
    assertEquals(
        "\"\\\"\\\\ \\n\\r\\t \\u0008\\u000c\\u001f\\u007f\\u0085\\u200b\\u2028\\u2029\\ufeff\"",
        Json.of("\"\\ \n\r\t \b\f\u001f\u007f\u0085\u200b\u2028\u2029\ufeff"));
  }

  @Test
  void aHalfCharacterIsWrittenAsItsNumberAndAWholeOneAsItself() {
    assertEquals("\"𠮷\"", Json.of("𠮷"));
    assertEquals("\"a\\ud842\"", Json.of("a\ud842"));
    assertEquals("{\"\\udfb7\":\"b\"}", Json.of(Map.of("\udfb7", "b")));
  }

  /** As every character was written before Jackson wrote them. */
  @Test
  void everyCharacterComesBack() throws JsonFault {
    List<Object> all = new ArrayList<>();
    for (char c = 0; c < 0xffff; c++) {
      all.add("文" + c);
    }
    assertEquals(all, JsonReader.read(Json.of(all)));
    assertEquals(all, JsonReader.read(Json.indented(all)));
  }

  @Test
  void piecesBeginLinesWhereThatIsWanted() throws IOException {
    StringBuilder text = new StringBuilder();
    try (JsonStream json = JsonStream.to(text)) {
      json.field("first", 1).field("second", List.of(1, Map.of("a", "<b>")));
      json.line().field("third", "c").startList("none").endList().line().startList("items");
      json.line().item(List.of(1, 2)).line().item(Map.of("d", List.of("e", "f")));
      json.line().endList();
    }
    assertEquals(
        """
        {"first":1,"second":[1,{"a":"<b>"}],
        "third":"c","none":[],
        "items":[
        [1,2],
        {"d":["e","f"]}
        ]}""",
        text.toString());
  }

  @Test
  void withinAPageNothingBeginsATag() throws IOException {
    StringBuilder text = new StringBuilder();
    try (JsonStream json = JsonStream.inPage(text)) {
      json.field("<a", List.of("</script>\ud800"));
    }
    assertEquals("{\"\\u003ca\":[\"\\u003c/script>\\ud800\"]}", text.toString());
  }
}
