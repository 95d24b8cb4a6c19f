package gongwen.cli;

/** What the program says to the shell when it ends. */
public enum ExitCode {
  /** Everything that was asked for is done. */
  DONE(0),
  /** There are errors in the input; what could be made without them is made. */
  INPUT(1),
  /** The command line cannot be understood; nothing was done. */
  USAGE(2),
  /** The environment failed: a folder that cannot be written, a full disk. */
  ENVIRONMENT(3),
  /** A fault of the program itself. */
  BUG(70),
  /** The user stopped it (the JVM gives this code by itself). */
  INTERRUPTED(130);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }
}
