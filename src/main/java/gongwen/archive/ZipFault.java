package gongwen.archive;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;

/** A file that is no ZIP, or one that must not be unpacked. */
final class ZipFault extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient Message sentence;

  private static final String DAMAGED = "archive-damaged";

  private ZipFault(String code, Message sentence) {
    super(sentence.en());
    this.code = code;
    this.sentence = sentence;
  }

  /** Bytes are missing, or are not what they ought to be. */
  static ZipFault damaged(String zh, String en, Object... args) {
    return new ZipFault(DAMAGED, Message.of(zh, en, args));
  }

  /** Whoever made it meant harm, or did not use this program. */
  static ZipFault unsafe(String zh, String en, Object... args) {
    return new ZipFault("archive-unsafe", Message.of(zh, en, args));
  }

  String code() {
    return code;
  }

  Message sentence() {
    return sentence;
  }

  /** Where nothing else can be said of the archive. */
  Diagnostic diagnostic() {
    Diagnostic fault = Diagnostic.error(code, sentence);
    return code.equals(DAMAGED)
        ? fault.hint(
            "重新取一份完好的归档包，或用 gongwen archive 重新生成",
            "get a sound copy, or make it again with gongwen archive")
        : fault.hint("不要解包，问清它的来历", "do not unpack it; ask where it came from");
  }
}
