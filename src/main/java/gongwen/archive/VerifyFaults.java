package gongwen.archive;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is wrong with the files of an archive, each file reported once. */
final class VerifyFaults {
  private final Map<String, Diagnostic> byName = new TreeMap<>();

  void missing(String name) {
    add(name, ArchiveCode.ARCHIVE_MISSING, Message.of("缺少 %s", "%s is missing", name));
  }

  void added(String name) {
    add(name, ArchiveCode.ARCHIVE_ADDED, Message.of("%s 是后来加进去的", "%s was added", name));
  }

  void changed(String name) {
    add(name, ArchiveCode.ARCHIVE_CHANGED, Message.of("%s 被改过", "%s was changed", name));
  }

  void damaged(String name, ZipFault fault) {
    add(name, fault.code(), fault.sentence());
  }

  /**
   * @param like the file that says what it ought to hold
   */
  void contradicts(String name, String like) {
    add(
        name,
        ArchiveCode.ARCHIVE_CONTRADICTION,
        Message.of("%s 与 %s 说的不一致", "%s does not say what %s says", name, like));
  }

  private void add(String name, ArchiveCode code, Message message) {
    byName.putIfAbsent(name, Diagnostic.of(code, message));
  }

  /** By the names of the files; the last says what to do about all of them. */
  List<Diagnostic> all() {
    List<Diagnostic> all = new ArrayList<>(byName.values());
    if (!all.isEmpty()) {
      int last = all.size() - 1;
      all.set(
          last,
          all.get(last)
              .hint(
                  "换另存的一份再核对，或用 gongwen archive 从单位文件重新生成",
                  "verify a copy kept elsewhere, or make it again from the unit files with gongwen"
                      + " archive"));
    }
    return all;
  }
}
