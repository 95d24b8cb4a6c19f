package gongwen.job;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does the same with many things in several threads, and hands the results over in the order of the
 * things. Only a few results wait for an earlier one at any time, however many things there are.
 */
final class InOrder implements AutoCloseable {
  /** Results and things in hand for each thread: enough that a slow one does not stop the rest. */
  private static final int AHEAD = 4;

  private final int jobs;
  private final ExecutorService pool;

  InOrder(int jobs) {
    this.jobs = jobs;
    this.pool =
        Executors.newFixedThreadPool(
            jobs,
            task -> {
              Thread thread = new Thread(task, "gongwen-worker");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * @param stop asked before each thing; what was begun is finished and handed over
   */
  <A, B> void each(List<A> things, Function<A, B> task, Consumer<B> sink, BooleanSupplier stop) {
    Iterator<A> rest = things.iterator();
    Deque<Future<B>> running = new ArrayDeque<>();
    while (true) {
      while (running.size() < jobs * AHEAD && rest.hasNext() && !stop.getAsBoolean()) {
        A thing = rest.next();
        Callable<B> call = () -> task.apply(thing);
        running.add(pool.submit(call));
      }
      if (running.isEmpty()) {
        return;
      }
      sink.accept(result(running.remove()));
    }
  }

  private static <B> B result(Future<B> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      if (e.getCause() instanceof RuntimeException bug) {
        throw bug;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    pool.shutdown();
  }
}
