package gongwen.archive;

import gongwen.diagnostic.Message;

/** A file that is no ZIP, or one that must not be unpacked. */
final class ZipFault extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient Message sentence;

  private ZipFault(String code, Message sentence) {
    super(sentence.en());
    this.code = code;
    this.sentence = sentence;
  }

  /** Bytes are missing, or are not what they ought to be. */
  static ZipFault damaged(String zh, String en, Object... args) {
    return new ZipFault("archive-damaged", Message.of(zh, en, args));
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
}
