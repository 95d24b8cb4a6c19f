package gongwen.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Lets the user's Ctrl-C end a command in good order: it is asked to stop, and the JVM waits a
 * while until it has done so. The exit code of an interrupted process is the JVM's own.
 */
final class Interruption implements AutoCloseable {
  /** Seconds for what is being written; a unit takes less than one. */
  private static final int PATIENCE = 20;

  private final AtomicBoolean stopped = new AtomicBoolean();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stop, "gongwen-interruption");

  private Interruption() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  static Interruption watch() {
    return new Interruption();
  }

  private void stop() {
    stopped.set(true);
    try {
      if (!ended.await(PATIENCE, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Set when the command is to end early. */
  AtomicBoolean stopped() {
    return stopped;
  }

  /** The command has said its last word. */
  @Override
  public void close() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException interrupted) {
      // The JVM is going down already: the hook has been waiting for this.
      return;
    }
  }
}
