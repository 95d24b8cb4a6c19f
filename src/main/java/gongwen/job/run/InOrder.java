package gongwen.job.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
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
 * things. Only a few results wait for an earlier one at any time, however many things there are. A
 * single job is done in the thread that asks: it has nothing to wait for, and starting threads
 * takes time.
 */
final class InOrder implements AutoCloseable {
  /** Results and things in hand for each thread: enough that a slow one does not stop the rest. */
  private static final int AHEAD = 4;

  private final int jobs;
  private final Optional<ExecutorService> pool;

  InOrder(int jobs) {
    this.jobs = jobs;
    this.pool = jobs == 1 ? Optional.empty() : Optional.of(pool(jobs));
  }

  private static ExecutorService pool(int jobs) {
    return Executors.newFixedThreadPool(
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
    if (pool.isPresent()) {
      each(pool.get(), things, task, sink, stop);
      return;
    }
    for (A thing : things) {
      if (stop.getAsBoolean()) {
        return;
      }
      sink.accept(task.apply(thing));
    }
  }

  private <A, B> void each(
      ExecutorService pool,
      List<A> things,
      Function<A, B> task,
      Consumer<B> sink,
      BooleanSupplier stop) {
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
    pool.ifPresent(ExecutorService::shutdown);
  }
}
