package gongwen.inspect.docx;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.inspect.measured.InspectCode;
import gongwen.inspect.measured.Unreadable;

/** Why a file cannot be read as DOCX. */
final class DocxFaults {
  private DocxFaults() {}

  static Diagnostic damaged() {
    return Unreadable.damaged()
        .hint(
            "重新复制或下载一份；能用 WPS 或 Word 打开的，打开后另存为 DOCX 再试",
            "copy or download it again; if Word or WPS opens it, save it as DOCX there and try again");
  }

  static Diagnostic noWord() {
    return Diagnostic.of(
            InspectCode.INSPECT_NOT_A_DOCUMENT,
            Message.of("这是压缩包或其他文件，不是 DOCX 文稿", "this is an archive of another kind, no DOCX"))
        .hint("指定 DOCX 或 PDF 文件", "name a DOCX or PDF file");
  }
}
