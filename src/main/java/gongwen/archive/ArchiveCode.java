package gongwen.archive;

import gongwen.diagnostic.DiagnosticCode;
import gongwen.diagnostic.Meaning;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Severity;

/** What can be wrong with making an archive, and with one that is verified. */
public enum ArchiveCode implements DiagnosticCode {
  ARCHIVE_HELD(
      Severity.ERROR,
      "另一次运行正在生成这个归档包",
      "another run is making the archive",
      "等它结束，或用 -o 换一个名称",
      "wait until it ends, or take another name with -o"),
  ARCHIVE_NOT_MADE(
      Severity.ERROR,
      "有错误或警告，按 --strict 没有生成归档包",
      "there are errors or warnings, so with --strict no archive was made",
      "改正它们，或不用 --strict",
      "correct them, or leave out --strict"),
  NOTHING_TO_ARCHIVE(
      Severity.ERROR,
      "没有能归档的这一年的报告",
      "there is no report of the year to be archived",
      "归档的是时段在这一年结束的报告；看看 --year 和文件夹对不对",
      "reports whose periods end in that year are archived; see whether --year and the folder"
          + " are right"),
  CHANGED_MEANWHILE(
      Severity.ERROR,
      "文件在归档过程中变了，没有生成归档包",
      "a file changed while the archive was being made; none was made",
      "没有人改动这些文件时再做一次",
      "try again when nobody changes these files"),
  ARCHIVE_NAME(
      Severity.ERROR,
      "文件的名称不能放进归档包，这份单位文件没有归档",
      "the name of a file cannot stand in an archive, so the unit file was left out",
      "给文件换一个短而普通的名称",
      "give the file a short and ordinary name"),
  NOT_AN_ARCHIVE(
      Severity.ERROR,
      "ZIP 文件不是归档包",
      "a ZIP is no archive of this program",
      "归档包由 gongwen archive 生成",
      "make archives with gongwen archive"),
  ARCHIVE_VERSION(
      Severity.ERROR,
      "归档包是另一版的格式",
      "an archive is of another version",
      "用生成它的那个版本的程序",
      "use the version of the program that made it"),
  ARCHIVE_DAMAGED(
      Severity.ERROR,
      "归档包已损坏",
      "an archive is damaged",
      "重新取一份完好的归档包，或用 gongwen archive 重新生成",
      "get a sound copy, or make it again with gongwen archive"),
  ARCHIVE_UNSAFE(
      Severity.ERROR,
      "归档包里有不安全的内容",
      "an archive holds what is not safe to unpack",
      "不要解包，问清它的来历",
      "do not unpack it; ask where it came from"),
  ARCHIVE_MISSING(
      Severity.ERROR,
      "归档包里缺少文件",
      "a file is missing in an archive",
      "重新取一份完好的归档包，或用 gongwen archive 重新生成",
      "get a sound copy, or make it again with gongwen archive"),
  ARCHIVE_ADDED(
      Severity.ERROR,
      "归档包里有后来加进去的文件",
      "a file was added to an archive",
      "重新取一份完好的归档包，或用 gongwen archive 重新生成",
      "get a sound copy, or make it again with gongwen archive"),
  ARCHIVE_CHANGED(
      Severity.ERROR,
      "归档包里的文件被改过",
      "a file of an archive was changed",
      "重新取一份完好的归档包，或用 gongwen archive 重新生成",
      "get a sound copy, or make it again with gongwen archive"),
  ARCHIVE_CONTRADICTION(
      Severity.ERROR,
      "归档包里的两个文件说法不一致",
      "two files of an archive contradict each other",
      "重新取一份完好的归档包，或用 gongwen archive 重新生成",
      "get a sound copy, or make it again with gongwen archive"),
  ARCHIVE_DIGEST(
      Severity.ERROR,
      "归档包的 SHA-256 不是要的那个",
      "the SHA-256 of an archive is not the one that was meant",
      "从可靠的地方重新取一份",
      "get it again from a place that can be trusted"),
  ARCHIVE_OTHER_PROGRAM(
      Severity.INFO,
      "归档包由另一版程序生成，有些内容没有逐字核对",
      "an archive was made by another version, so some of it was not compared word by word",
      "要全部核对，用那个版本的程序",
      "to have all of it compared, use that version of the program"),
  RENDER_ADDED(
      Severity.ERROR,
      "包内的单位文件还生成包里没有的报告",
      "the unit files of an archive make a report that is not in it",
      "把归档包解开，用 gongwen render units 查看原因",
      "unpack the archive and see why with gongwen render units"),
  RENDER_MISSING(
      Severity.ERROR,
      "包内的单位文件没有再生成包里的报告",
      "the unit files of an archive do not make one of its reports again",
      "把归档包解开，用 gongwen render units 查看原因",
      "unpack the archive and see why with gongwen render units"),
  RENDER_DIFFERS(
      Severity.ERROR,
      "包内的单位文件生成的内容与包里的报告不同",
      "the unit files of an archive make another text than its report has",
      "把归档包解开，用 gongwen render units 查看原因",
      "unpack the archive and see why with gongwen render units"),
  RENDER_OTHER_BYTES(
      Severity.INFO,
      "重新生成的报告内容相同，文件的字节不同",
      "reports made again are the same, yet with files of other bytes",
      "不用做什么：程序、Java 或字体的版本不同",
      "nothing: the version of the program, of Java or of the fonts is another");

  private final Meaning meaning;

  ArchiveCode(Severity severity, String zh, String en, String helpZh, String helpEn) {
    meaning = Meaning.of(this, severity, new Message(zh, en), new Message(helpZh, helpEn));
  }

  @Override
  public Meaning meaning() {
    return meaning;
  }
}
