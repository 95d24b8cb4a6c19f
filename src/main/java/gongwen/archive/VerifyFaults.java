package gongwen.archive;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import java.util.Map;
import java.util.TreeMap;

/** What is wrong with the files of an archive, each file told once. */
final class VerifyFaults {
  private final Map<String, Diagnostic> byName = new TreeMap<>();

  void missing(String name) {
    tell(name, "archive-missing", Message.of("缺少 %s", "%s is missing", name));
  }

  void added(String name) {
    tell(name, "archive-added", Message.of("%s 是后来加进去的", "%s was added", name));
  }

  void changed(String name) {
    tell(name, "archive-changed", Message.of("%s 被改过", "%s was changed", name));
  }

  void damaged(String name, ZipFault fault) {
    tell(name, fault.code(), fault.sentence());
  }

  /**
   * @param like the file that says what it ought to hold
   */
  void contradicts(String name, String like) {
    tell(
        name,
        "archive-contradiction",
        Message.of("%s 与 %s 说的不一致", "%s does not say what %s says", name, like));
  }

  private void tell(String name, String code, Message message) {
    byName.putIfAbsent(name, Diagnostic.error(code, message));
  }

  /** By the names of the files. */
  Iterable<Diagnostic> all() {
    return byName.values();
  }
}
