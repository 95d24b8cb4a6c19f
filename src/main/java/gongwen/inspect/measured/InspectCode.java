package gongwen.inspect.measured;

import gongwen.diagnostic.DiagnosticCode;
import gongwen.diagnostic.Meaning;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Severity;

/** Why a finished document cannot be inspected. */
public enum InspectCode implements DiagnosticCode {
  INSPECT_ENCRYPTED(
      Severity.ERROR,
      "文件有打开密码，读不出内容",
      "a file has a password and cannot be read",
      "去掉密码后再试",
      "take the password off and try again"),
  INSPECT_OLD_FORMAT(
      Severity.ERROR,
      "文件是旧版 Word 或 WPS 格式",
      "a file is an old Word or WPS document",
      "在 WPS 或 Word 中另存为 DOCX 后再试",
      "save it as DOCX in WPS or Word and try again"),
  INSPECT_NOT_A_DOCUMENT(
      Severity.ERROR,
      "文件既不是 DOCX 也不是 PDF 文稿",
      "a file is neither a DOCX nor a PDF document",
      "指定 DOCX 或 PDF 文件",
      "name a DOCX or PDF file"),
  INSPECT_DAMAGED(
      Severity.ERROR,
      "文件已损坏，读不出内容",
      "a file is damaged and cannot be read",
      "重新取一份完好的，或重新导出",
      "get a sound copy, or export it again"),
  INSPECT_TOO_LARGE(
      Severity.ERROR,
      "文件解压后过大，不像一份公文，没有读取",
      "a file unpacks to more than any official document and was not read",
      "核对文件来源；拆成几份再试",
      "check where it comes from; divide it and try again"),
  INSPECT_NO_TEXT(
      Severity.ERROR,
      "PDF 里没有能认出的文字，无法测量",
      "a PDF holds no text that can be read, so it cannot be measured",
      "用原来的文稿（DOCX），或由它导出的 PDF",
      "take the original DOCX, or a PDF exported from it"),
  INSPECT_UNREADABLE(
      Severity.ERROR,
      "要检查的文件读不了",
      "a file to be inspected cannot be read",
      "检查文件权限和存储设备",
      "check its permissions and the disk");

  private final Meaning meaning;

  InspectCode(Severity severity, String zh, String en, String helpZh, String helpEn) {
    meaning = Meaning.of(this, severity, new Message(zh, en), new Message(helpZh, helpEn));
  }

  @Override
  public Meaning meaning() {
    return meaning;
  }
}
