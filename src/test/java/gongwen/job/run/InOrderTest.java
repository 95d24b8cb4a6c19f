package gongwen.job.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Results in the order of the things, whoever makes them. */
class InOrderTest {
  private static final List<Integer> THINGS = IntStream.range(0, 40).boxed().toList();
  private static final int MANY = 20_000;

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void resultsComeInTheOrderOfTheThings(int jobs) {
    List<Integer> results = new ArrayList<>();
    try (InOrder inOrder = new InOrder(jobs)) {
      inOrder.each(THINGS, steps(thing -> thing * 2, results::add), () -> false);
    }
    assertEquals(THINGS.stream().map(thing -> thing * 2).toList(), results);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void whatWasBegunIsHandedOverWhenItIsStopped(int jobs) {
    List<Integer> results = new ArrayList<>();
    try (InOrder inOrder = new InOrder(jobs)) {
      inOrder.each(THINGS, steps(thing -> thing, results::add), () -> !results.isEmpty());
    }
    assertEquals(THINGS.subList(0, results.size()), results);
    assertTrue(results.size() <= (jobs == 1 ? 1 : 4 * jobs), () -> results.size() + " begun");
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
                  steps(
                      thing -> {
                        throw new IllegalStateException();
                      },
                      result -> {}),
                  () -> false));
    }
  }

  @Test
  void aSingleJobNeedsNoThread() {
    try (InOrder one = new InOrder(1);
        InOrder two = new InOrder(2)) {
      Thread here = Thread.currentThread();
      List<Integer> once = List.of(1);
      one.each(
          once, steps(thing -> Thread.currentThread(), by -> assertSame(here, by)), () -> false);
      two.each(
          once, steps(thing -> Thread.currentThread(), by -> assertNotSame(here, by)), () -> false);
    }
  }

  /** Nothing is claimed: all is done when it is prepared. */
  private static <A, R> InOrder.Steps<A, R, R> steps(Function<A, R> task, Consumer<R> sink) {
    return new InOrder.Steps<>() {
      @Override
      public R prepare(A thing) {
        return task.apply(thing);
      }

      @Override
      public Supplier<R> claim(R prepared) {
        return () -> prepared;
      }

      @Override
      public void take(R result) {
        sink.accept(result);
      }
    };
  }

  /**
   * Counts in maps that no thread may share: a claim or a result in another thread, out of order,
   * or beside another one loses some of them or breaks off.
   */
  private static final class Ledger implements InOrder.Steps<Integer, Integer, Integer> {
    private final Thread owner = Thread.currentThread();
    private final Map<Integer, Integer> claimed = new TreeMap<>();
    private final Map<Integer, Integer> taken = new TreeMap<>();
    private final AtomicInteger unmade = new AtomicInteger();
    private final AtomicInteger mostUnmade = new AtomicInteger();

    @Override
    public Integer prepare(Integer thing) {
      mostUnmade.accumulateAndGet(unmade.incrementAndGet(), Math::max);
      work(thing);
      return thing;
    }

    @Override
    public Supplier<Integer> claim(Integer prepared) {
      assertSame(owner, Thread.currentThread());
      assertEquals(claimed.size(), prepared);
      int key = prepared * 7919 % MANY;
      int before = claimed.merge(key, 1, Integer::sum);
      return () -> {
        work(prepared);
        unmade.decrementAndGet();
        return prepared + before - 1;
      };
    }

    @Override
    public void take(Integer result) {
      assertSame(owner, Thread.currentThread());
      assertEquals(taken.size(), result);
      assertTrue(claimed.size() > result);
      taken.put(result, result);
    }

    private static void work(int thing) {
      if (thing % 13 == 0) {
        Thread.yield();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 16})
  void claimsAndResultsAreOneThreadsAndInOrder(int jobs) {
    Ledger ledger = new Ledger();
    try (InOrder inOrder = new InOrder(jobs)) {
      inOrder.each(IntStream.range(0, MANY).boxed().toList(), ledger, () -> false);
    }
    assertEquals(MANY, ledger.claimed.size());
    assertEquals(MANY, ledger.taken.size());
    assertTrue(
        ledger.mostUnmade.get() <= Math.max(1, 2 * jobs), () -> ledger.mostUnmade + " in memory");
  }
}
