package gongwen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.testing.House;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** No two types have one name. */
class TypeNamesTest {
  @Test
  void aNameOfATypeMeansOneThing() {
    Map<String, TreeSet<String>> byName = new TreeMap<>();
    House.types()
        .forEach(
            each ->
                byName
                    .computeIfAbsent(each.getSimpleName(), n -> new TreeSet<>())
                    .add(each.getName()));
    byName.values().removeIf(all -> all.size() == 1);
    assertEquals(Map.of(), byName, "each of them needs a name of its own");
  }
}
