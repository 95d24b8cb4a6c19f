package gongwen.inspect.measured;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;

/** Why a file of any format cannot be measured. */
public final class Unreadable {
  private Unreadable() {}

  /** What to do about it depends on the format. */
  public static Diagnostic damaged() {
    return Diagnostic.of(
        InspectCode.INSPECT_DAMAGED,
        Message.of("文件已损坏，读不出内容", "the file is damaged and cannot be read"));
  }

  public static Diagnostic tooLarge() {
    return Diagnostic.of(
            InspectCode.INSPECT_TOO_LARGE,
            Message.of(
                "文件解压后过大，不像一份公文，没有读取",
                "the file unpacks to more than any official document; it was not read"))
        .hint("核对文件来源；拆成几份再试", "check where it comes from; divide it and try again");
  }
}
