package gongwen.template.sandbox;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.text.Span;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Runs templates on a thread of their own, so that neither time nor the depth of the stack can be
 * used without end. The time is that of the processor: a machine that is busy or was asleep must
 * not change what comes out. The thread is asked to stop, and left behind if it does not listen.
 */
public final class TemplateThread {
  private static final long STACK = 4L << 20;

  private TemplateThread() {}

  /**
   * @param limit of the processor's time
   * @param place what is to be looked at when a limit is reached
   */
  public static <T> Outcome<T> run(Duration limit, Span place, Supplier<Outcome<T>> work) {
    FutureTask<Outcome<T>> task = new FutureTask<>(work::get);
    Thread thread = new Thread(null, task, "gongwen-template", STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      for (long left = limit.toMillis(); left > 0; left = limit.toMillis() - used(thread)) {
        try {
          return task.get(left, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
          // Whether it has really worked that long is what used() says.
          continue;
        }
      }
      task.cancel(true);
      return failed(
          Message.of(
              "模板运行超过%d秒，已停止", "the template was stopped after %d seconds", limit.toSeconds()),
          place);
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      return failed(Message.of("已中断", "interrupted"), place);
    } catch (ExecutionException e) {
      return failed(e.getCause() == null ? e : e.getCause(), place);
    }
  }

  /** Milliseconds of the processor; without end where the system does not count them. */
  private static long used(Thread thread) {
    long nanos = ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId());
    return nanos < 0 && thread.isAlive() ? Long.MAX_VALUE : TimeUnit.NANOSECONDS.toMillis(nanos);
  }

  private static <T> Outcome<T> failed(Throwable cause, Span place) {
    if (cause instanceof LimitReached limit) {
      return failed(limit.sentence(), place);
    }
    if (cause instanceof StackOverflowError) {
      return failed(
          Message.of(
              "模板嵌套过深，可能有宏在调用自己，或表达式括号过多",
              "the template is nested too deep; perhaps a macro calls itself, or an expression has"
                  + " too many brackets"),
          place);
    }
    if (cause instanceof OutOfMemoryError) {
      return failed(Message.of("模板用尽了内存", "the template used up the memory"), place);
    }
    if (cause instanceof RuntimeException bug) {
      throw bug;
    }
    throw new IllegalStateException(cause);
  }

  private static <T> Outcome<T> failed(Message sentence, Span place) {
    return Outcome.failed(Diagnostic.of(TemplateCode.TEMPLATE_LIMIT, place, sentence));
  }
}
