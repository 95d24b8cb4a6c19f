package gongwen.cli;

import gongwen.diagnostic.Message;
import gongwen.diagnostic.Severity;
import gongwen.job.Result;

/** The last line of a run, in one sentence. */
final class Summary {
  private Summary() {}

  static Message of(Result result, Printer.Task task) {
    long errors = result.count(Severity.ERROR);
    long warnings = result.count(Severity.WARNING);
    Message done =
        task == Printer.Task.CHECK
            ? Message.of("检查了 %d 份报告", "%2$s checked", result.reports(), reports(result))
            : Message.of(
                "生成了 %d 个文件（%d 份报告）",
                "%3$s written (%4$s)",
                result.documents(),
                result.reports(),
                plural(result.documents(), "file"),
                reports(result));
    int allowed = result.allowed().size();
    return new Message(
        done.zh()
            + "；"
            + errors
            + " 个错误，"
            + warnings
            + " 个警告"
            + (allowed > 0 ? "，另有 " + allowed + " 处已注明允许。" : "。"),
        done.en()
            + "; "
            + plural(errors, "error")
            + ", "
            + plural(warnings, "warning")
            + (allowed > 0 ? ", " + allowed + " allowed." : "."));
  }

  private static String reports(Result result) {
    return plural(result.reports(), "report");
  }

  private static String plural(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
