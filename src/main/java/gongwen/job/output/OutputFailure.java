package gongwen.job.output;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.FileCode;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.SystemFault;
import java.io.IOException;
import java.nio.file.Path;

/** The environment does not let the program write; reported once, and nothing more is tried. */
public final class OutputFailure extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  private OutputFailure(Diagnostic diagnostic) {
    super(diagnostic.message().en());
    this.diagnostic = diagnostic;
  }

  static OutputFailure of(Message sentence, Message hint) {
    return new OutputFailure(Diagnostic.of(FileCode.CANNOT_WRITE, sentence).hint(hint));
  }

  /**
   * @param zh the sentence, with {@code %s} for the path and {@code %s} for the reason
   */
  static OutputFailure of(String zh, String en, Path path, IOException e) {
    return new OutputFailure(SystemFault.report(FileCode.CANNOT_WRITE, zh, en, path, e));
  }

  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
