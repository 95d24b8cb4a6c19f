package gongwen.archive;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;

/** A file that is no ZIP, or one that must not be unpacked. */
final class ZipFault extends Exception {
  private static final long serialVersionUID = 1L;

  private final ArchiveCode code;
  private final transient Message sentence;

  private ZipFault(ArchiveCode code, Message sentence) {
    super(sentence.en());
    this.code = code;
    this.sentence = sentence;
  }

  /** Bytes are missing, or are not what they ought to be. */
  static ZipFault damaged(String zh, String en, Object... args) {
    return new ZipFault(ArchiveCode.ARCHIVE_DAMAGED, Message.of(zh, en, args));
  }

  /** Whoever made it meant harm, or did not use this program. */
  static ZipFault unsafe(String zh, String en, Object... args) {
    return new ZipFault(ArchiveCode.ARCHIVE_UNSAFE, Message.of(zh, en, args));
  }

  ArchiveCode code() {
    return code;
  }

  Message sentence() {
    return sentence;
  }

  /** Where nothing else can be said of the archive. */
  Diagnostic diagnostic() {
    return Diagnostic.of(code, sentence).hint(code.meaning().help());
  }
}
