package gongwen.cli.print;

import gongwen.changes.DocumentChange;
import gongwen.changes.DocumentChanges;
import gongwen.diagnostic.Message;

/** Prints what was changed in documents, paragraph by paragraph. */
public final class ChangesPrinter {
  private final Console console;
  private int changes;
  private int kept;

  public ChangesPrinter(Console console) {
    this.console = console;
  }

  /** All changes of one document. */
  public void document(DocumentChanges of) {
    line(of.document() + " ← " + of.unit());
    for (DocumentChange each : of.changes()) {
      changes++;
      String kind = each.kind().words().in(console.language());
      line(
          "  "
              + (each.part().isEmpty()
                  ? kind
                  : each.part() + say("（", " (") + kind + say("）", ")")));
      each.before().forEach(text -> line("  - " + text));
      each.now().forEach(text -> line("  + " + text));
      String at =
          each.place().map(span -> say("（", " (") + span.place() + say("）", ")")).orElse("");
      each.kept()
          .ifPresent(
              why ->
                  line(
                      "    " + say("不能写回：", "not taken back: ") + why.in(console.language()) + at));
      each.note().ifPresent(note -> line("    " + note.in(console.language())));
      kept += each.kept().isPresent() ? 1 : 0;
    }
    of.notes().forEach(note -> line("  " + note.in(console.language())));
  }

  /**
   * The most important line is last.
   *
   * @param failed how many documents could not be compared
   */
  public void summary(boolean applied, int failed) {
    int back = changes - kept;
    if (failed > 0) {
      console.say(Message.of("有 %d 份文稿没有比较", "documents that were not compared: %d", failed));
    }
    if (changes == 0 && failed > 0) {
      return;
    }
    if (changes == 0) {
      console.say(Message.of("没有改过的段落", "no paragraph was changed"));
    } else if (!applied) {
      console.say(
          Message.of(
              "改了 %d 处，其中 %d 处能写回单位文件；加 --apply 就写",
              "changes: %d, of which %d can be taken back; --apply does it", changes, back));
    } else if (kept == 0) {
      console.say(
          Message.of(
              "改了 %d 处，写回 %d 处；核对以后用 gongwen render --force 重新生成",
              "changes: %d, taken back: %d; look at the file, then gongwen render --force",
              changes,
              back));
    } else {
      console.say(
          Message.of(
              "改了 %d 处，写回 %d 处；其余的先照上面说的自己改好，再用 gongwen render --force，"
                  + "不然会被盖掉（--keep-both 另存一份）",
              "changes: %d, taken back: %d; correct the others yourself before gongwen render"
                  + " --force overwrites them (--keep-both writes beside them)",
              changes,
              back));
    }
  }

  private String say(String zh, String en) {
    return console.language().choose(zh, en);
  }

  private void line(String text) {
    console.line(SafeText.of(text));
  }
}
