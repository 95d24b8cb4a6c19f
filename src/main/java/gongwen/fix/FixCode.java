package gongwen.fix;

import gongwen.diagnostic.DiagnosticCode;
import gongwen.diagnostic.Meaning;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Severity;

/** Why a file was not put right. */
public enum FixCode implements DiagnosticCode {
  NOT_FIXED(
      "文件在改正以前又被改动了，或里面有损坏的字",
      "a file was changed before it could be put right, or has broken characters",
      "再运行一次；还不行就用编辑器另存为 UTF-8",
      "run it again; else save the file as UTF-8"),
  READ_ONLY(
      "文件是只读的，没有改正",
      "a file is read-only and was not put right",
      "去掉只读，再运行一次",
      "allow writing, and run it again"),
  CANNOT_ENCODE(
      "文件的编码写不出改正后的文字",
      "the encoding of a file cannot write the corrected text",
      "用编辑器另存为 UTF-8",
      "save the file as UTF-8 in your editor");

  private final Meaning meaning;

  FixCode(String zh, String en, String helpZh, String helpEn) {
    meaning = Meaning.of(this, Severity.ERROR, new Message(zh, en), new Message(helpZh, helpEn));
  }

  @Override
  public Meaning meaning() {
    return meaning;
  }
}
