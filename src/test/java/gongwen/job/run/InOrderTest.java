package gongwen.job.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Results in the order of the things, whoever makes them. */
class InOrderTest {
  private static final List<Integer> THINGS = IntStream.range(0, 40).boxed().toList();

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void resultsComeInTheOrderOfTheThings(int jobs) {
    List<Integer> results = new ArrayList<>();
    try (InOrder inOrder = new InOrder(jobs)) {
      inOrder.each(THINGS, thing -> thing * 2, results::add, () -> false);
    }
    assertEquals(THINGS.stream().map(thing -> thing * 2).toList(), results);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void whatWasBegunIsHandedOverWhenItIsStopped(int jobs) {
    List<Integer> results = new ArrayList<>();
    try (InOrder inOrder = new InOrder(jobs)) {
      inOrder.each(THINGS, thing -> thing, results::add, () -> !results.isEmpty());
    }
    assertEquals(THINGS.subList(0, results.size()), results);
    assertEquals(jobs == 1 ? 1 : 12, results.size());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void aBugEndsTheRun(int jobs) {
    try (InOrder inOrder = new InOrder(jobs)) {
      assertThrows(
          IllegalStateException.class,
          () ->
              inOrder.each(
                  THINGS,
                  thing -> {
                    throw new IllegalStateException();
                  },
                  result -> {},
                  () -> false));
    }
  }

  @Test
  void aSingleJobNeedsNoThread() {
    try (InOrder one = new InOrder(1);
        InOrder two = new InOrder(2)) {
      Thread here = Thread.currentThread();
      List<Integer> once = List.of(1);
      one.each(once, thing -> Thread.currentThread(), by -> assertSame(here, by), () -> false);
      two.each(once, thing -> Thread.currentThread(), by -> assertNotSame(here, by), () -> false);
    }
  }
}
