package gongwen.changes;

import gongwen.diagnostic.DiagnosticCode;
import gongwen.diagnostic.Meaning;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Severity;

/** What can be said of changes that somebody made in a document. */
public enum ChangesCode implements DiagnosticCode {
  PARAGRAPH_CHANGED(
      Severity.INFO,
      "文稿里的一段被改过",
      "a paragraph of a document was changed",
      "加 --apply 写回单位文件",
      "take it back into the unit file with --apply"),
  CHANGE_NOT_TAKEN(
      Severity.WARNING,
      "文稿里的一处改动不能写回单位文件",
      "a change of a document cannot be taken back into the unit file",
      "在单位文件里自己改",
      "change the unit file yourself"),
  NOBODYS_DOCUMENT(
      Severity.ERROR,
      "认不出文稿是由哪个单位文件生成的",
      "no manifest beside a document names it",
      "只能比较 gongwen render 生成的 DOCX；manifest.json 不在旁边的，用 --units 给出单位文件",
      "only a DOCX of gongwen render can be compared; without its manifest.json name the unit file with"
          + " --units"),
  OTHER_DOCUMENT(
      Severity.ERROR,
      "文稿的位置上放的是另一份文稿",
      "another document lies under the name of one",
      "放回原来的名字再比较",
      "give it its own name again"),
  UNIT_FILE_NOT_FOUND(
      Severity.ERROR,
      "找不到文稿的单位文件",
      "the unit file of a document is not found",
      "用 --units 给出单位文件所在的文件夹",
      "name the folder of the unit files with --units"),
  REPORT_GONE(
      Severity.ERROR,
      "单位文件里没有文稿的报告了",
      "the unit file lists the report of a document no more",
      "看看它的“报告”",
      "see which reports it lists");

  private final Meaning meaning;

  ChangesCode(Severity severity, String zh, String en, String helpZh, String helpEn) {
    meaning = Meaning.of(this, severity, new Message(zh, en), new Message(helpZh, helpEn));
  }

  @Override
  public Meaning meaning() {
    return meaning;
  }
}
