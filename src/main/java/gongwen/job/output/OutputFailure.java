package gongwen.job.output;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.FileCode;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.SystemFault;
import java.io.IOException;
import java.nio.file.Path;

/** The surroundings do not let the program write; told once, and nothing more is tried. */
public final class OutputFailure extends IOException {
  private static final long serialVersionUID = 1L;

  private static final String CODE = "cannot-write";

  private final transient Diagnostic told;

  private OutputFailure(Diagnostic told) {
    super(told.message().en());
    this.told = told;
  }

  static OutputFailure of(Message sentence, Message hint) {
    return new OutputFailure(Diagnostic.error(CODE, sentence).hint(hint));
  }

  /**
   * @param zh the sentence, with {@code %s} for the path and {@code %s} for the reason
   */
  static OutputFailure of(String zh, String en, Path path, IOException e) {
    return new OutputFailure(SystemFault.report(FileCode.CANNOT_WRITE, zh, en, path, e));
  }

  public Diagnostic diagnostic() {
    return told;
  }
}
