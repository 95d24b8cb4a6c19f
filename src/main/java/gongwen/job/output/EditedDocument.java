package gongwen.job.output;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.job.output.OwnDocuments.Standing;
import gongwen.job.plan.JobCode;
import java.nio.file.Path;

/** What is reported of a document that is left alone because somebody changed or made it. */
public final class EditedDocument {
  private EditedDocument() {}

  /** Nothing is written for it. */
  public static Diagnostic left(Path file, Standing standing) {
    return Diagnostic.of(
            JobCode.CHANGED_BY_HAND,
            standing.before().isEmpty()
                ? Message.of(
                    "%s 不是程序生成的，不覆盖", "%s is not this program's: it is left as it is", file)
                : Message.of(
                    "%s 生成以后被改动过，不覆盖",
                    "%s was changed after it was made: it is left as it is", file))
        .hint(
            "要新的就加 --keep-both，另存在旁边；加 --force 会盖掉改动；DOCX 里改了什么，用 gongwen changes 看",
            "with --keep-both the new one is written beside it; --force overwrites the changes;"
                + " gongwen changes shows what was changed in a DOCX");
  }

  /**
   * The new one is written beside it.
   *
   * @param beside the new one
   */
  public static Diagnostic keptBeside(Path file, Standing standing, Path beside) {
    return Diagnostic.of(
            JobCode.CHANGED_BY_HAND,
            standing.before().isEmpty()
                ? Message.of(
                    "%s 不是程序生成的，不覆盖；新的另存为 %s",
                    "%s is not this program's: it is left as it is, and the new one is %s",
                    file,
                    beside)
                : Message.of(
                    "%s 生成以后被改动过，不覆盖；新的另存为 %s",
                    "%s was changed after it was made: it is left as it is, and the new one is %s",
                    file,
                    beside))
        .hint("对照以后留一份：删掉或移走 %s", "compare them and keep one: delete or move %s", file);
  }
}
