package gongwen.cli.print;

import gongwen.diagnostic.Message;
import gongwen.diagnostic.Severity;
import gongwen.job.run.RunResult;

/** The last line of a run, in one sentence. */
final class Summary {
  private Summary() {}

  static Message of(RunResult result, Printer.Task task) {
    long errors = result.count(Severity.ERROR);
    long warnings = result.count(Severity.WARNING);
    Message done =
        switch (task) {
          case CHECK -> Message.of("检查了 %d 份报告", "%2$s checked", result.reports(), reports(result));
          case LOOK -> files(result, "会生成 %d 个文件（%d 份报告）", "%3$s would be written (%4$s)");
          case ARCHIVE -> files(result, "归档了 %d 个文件（%d 份报告）", "%3$s archived (%4$s)");
          case VERIFY -> files(result, "核对了 %d 个文件（%d 份报告）", "%3$s verified (%4$s)");
          case MERGE -> Message.of("合并了 %d 份报告", "%2$s merged", result.reports(), reports(result));
          case RENDER -> files(result, "生成了 %d 个文件（%d 份报告）", "%3$s written (%4$s)");
        };
    if (result.drafts() > 0) {
      done =
          new Message(
              done.zh() + "，" + result.drafts() + " 份标为送审稿",
              done.en() + ", " + plural(result.drafts(), "draft") + " marked");
    }
    if (result.upToDate() > 0) {
      done =
          new Message(
              done.zh() + "，" + result.upToDate() + " 份没有变化",
              done.en() + ", " + result.upToDate() + " up to date");
    }
    if (result.leftOut() > 0) {
      done =
          new Message(
              done.zh() + "，" + result.leftOut() + " 个单位没有归入",
              done.en() + ", " + plural(result.leftOut(), "unit") + " left out");
    }
    int faulty = result.faulty().size();
    if (faulty > 0 && (task == Printer.Task.RENDER || task == Printer.Task.CHECK)) {
      done =
          task == Printer.Task.CHECK
              ? new Message(
                  done.zh() + "，" + faulty + " 个单位文件有错误",
                  done.en() + ", " + plural(faulty, "unit file") + " with errors")
              : new Message(
                  done.zh() + "，" + faulty + " 个单位没有全部生成",
                  done.en() + ", " + plural(faulty, "unit") + " not made in full");
    }
    if (result.missing() > 0) {
      done =
          new Message(
              done.zh() + "；已中断，还有 " + result.missing() + " 个单位没有做，再运行一次会接着做",
              done.en()
                  + "; interrupted, "
                  + plural(result.missing(), "unit")
                  + " not made yet: run it again to go on");
    }
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

  private static Message files(RunResult result, String zh, String en) {
    return Message.of(
        zh,
        en,
        result.documents(),
        result.reports(),
        plural(result.documents(), "file"),
        reports(result));
  }

  private static String reports(RunResult result) {
    return plural(result.reports(), "report");
  }

  private static String plural(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
