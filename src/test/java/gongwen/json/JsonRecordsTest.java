package gongwen.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gongwen.record.Embedded;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonRecordsTest {
  private record Item(String name) {}

  private record Group(int count, boolean yes) {}

  private record All(
      String text, @Embedded Group group, List<Item> items, Optional<Long> perhaps) {}

  @Test
  void aGroupIsWrittenAmongTheOthersAndReadAgain() throws JsonFault {
    All all = new All("a", new Group(2, true), List.of(new Item("b")), Optional.empty());
    String json = Json.of(JsonRecords.toJson(all));
    assertEquals("{\"text\":\"a\",\"count\":2,\"yes\":true,\"items\":[{\"name\":\"b\"}]}", json);
    assertEquals(all, JsonRecords.fromJson(All.class, JsonReader.read(json)));
  }

  @Test
  void whatIsMissingIsCalledByItsName() throws JsonFault {
    Object json = JsonReader.read("{\"text\":\"a\",\"yes\":true}");
    JsonFault fault = assertThrows(JsonFault.class, () -> JsonRecords.fromJson(All.class, json));
    assertEquals("the field \"count\" is missing or of another type", fault.getMessage());
  }
}
