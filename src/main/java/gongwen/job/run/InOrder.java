package gongwen.job.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Does the same with many things in several threads, as if it were done with one after another.
 * Only a few things are in hand at any time, however many there are. A single job is done in the
 * thread that asks: it has nothing to wait for, and starting threads takes time.
 */
final class InOrder implements AutoCloseable {
  /**
   * What is done with each thing. Work in other threads knows only what it was handed, so that no
   * two threads share anything that changes.
   *
   * @param <P> a thing that was prepared
   */
  interface Steps<A, P, R> {
    /** In any thread. */
    P prepare(A thing);

    /**
     * In the thread that asked, in the order of the things, before anything is made of this one.
     *
     * @return the work that makes something of it, in any thread
     */
    Supplier<R> claim(P prepared);

    /** In the thread that asked, in the order of the things. */
    void take(R result);
  }

  /** Results and things in hand for each thread: enough that a slow one does not stop the rest. */
  private static final int AHEAD = 4;

  /** Things for each thread of which nothing is made yet: they take far more room than results. */
  private static final int PREPARED = 2;

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
  <A, P, R> void each(List<A> things, Steps<A, P, R> steps, BooleanSupplier stop) {
    if (pool.isPresent()) {
      new Run<>(pool.get(), jobs, things, steps, stop).each();
      return;
    }
    for (A thing : things) {
      if (stop.getAsBoolean()) {
        return;
      }
      steps.take(steps.claim(steps.prepare(thing)).get());
    }
  }

  /** The things in hand. */
  private static final class Run<A, P, R> {
    private final CompletionService<Object> finished;
    private final int jobs;
    private final Iterator<A> rest;
    private final Steps<A, P, R> steps;
    private final BooleanSupplier stop;
    private final Deque<Future<P>> preparing = new ArrayDeque<>();
    private final Deque<Future<R>> making = new ArrayDeque<>();

    Run(
        ExecutorService pool,
        int jobs,
        List<A> things,
        Steps<A, P, R> steps,
        BooleanSupplier stop) {
      this.finished = new ExecutorCompletionService<>(pool);
      this.jobs = jobs;
      this.rest = things.iterator();
      this.steps = steps;
      this.stop = stop;
    }

    void each() {
      begin();
      while (!preparing.isEmpty() || !making.isEmpty()) {
        await();
        while (!preparing.isEmpty() && preparing.element().isDone()) {
          Supplier<R> work = steps.claim(result(preparing.remove()));
          making.add(submit(work::get));
        }
        while (!making.isEmpty() && making.element().isDone()) {
          steps.take(result(making.remove()));
        }
        begin();
      }
    }

    private void begin() {
      while (hasRoom() && rest.hasNext() && !stop.getAsBoolean()) {
        A thing = rest.next();
        preparing.add(submit(() -> steps.prepare(thing)));
      }
    }

    private boolean hasRoom() {
      long unmade = making.stream().filter(each -> !each.isDone()).count();
      return preparing.size() + unmade < jobs * PREPARED
          && preparing.size() + making.size() < jobs * AHEAD;
    }

    @SuppressWarnings("unchecked")
    private <T> Future<T> submit(Callable<T> task) {
      return (Future<T>) finished.submit((Callable<Object>) (Callable<?>) task);
    }

    /** Until any of the things in hand has come a step further. */
    private void await() {
      try {
        finished.take();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  private static <T> T result(Future<T> future) {
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
