package gongwen.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StandardTest {
  @Test
  void everyMeasureIsListedOnce() {
    long fields =
        Stream.of(Standard.class.getDeclaredFields())
            .filter(field -> Modifier.isPublic(field.getModifiers()))
            .filter(field -> field.getType() == Measure.class)
            .count();
    assertEquals(fields, new HashSet<>(Standard.all()).size());
    assertEquals(fields, Standard.all().size());
  }

  @Test
  void everyMeasureHasNamesAndAllButPracticeAClause() {
    Set<String> names = new HashSet<>();
    for (Measure measure : Standard.all()) {
      assertTrue(names.add(measure.zh()), measure.zh());
      assertTrue(names.add(measure.en()), measure.en());
      assertTrue(
          measure.strength() == Strength.PRACTICE || !measure.clause().isEmpty(), measure.en());
    }
  }

  /** The type area is what the margins leave. */
  @Test
  void marginsLeaveTheTypeArea() {
    assertEquals(
        156,
        Standard.PAGE_WIDTH.value() - Standard.MARGIN_LEFT.value() - Standard.MARGIN_RIGHT.value());
    assertEquals(
        225,
        Standard.PAGE_HEIGHT.value()
            - Standard.MARGIN_TOP.value()
            - Standard.MARGIN_BOTTOM.value());
    assertEquals(225, Standard.PITCH.millimetres() * Standard.LINES.count(), 1e-9);
    double line =
        Standard.CHARACTERS.count() * (Standard.TEXT_SIZE.points() + Standard.TRACKING.points());
    assertTrue(line <= Measure.points(156) && line > Measure.points(156) - 2);
  }

  @Test
  void plainNumbersHaveAtMostTwoDecimals() {
    assertEquals(
        List.of("28.99", "37", "0.35", "16.5"),
        Stream.of(28.9907, 37.0, 0.35, 16.5).map(Measure::plain).toList());
  }
}
