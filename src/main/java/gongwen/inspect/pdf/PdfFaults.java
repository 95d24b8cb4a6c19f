package gongwen.inspect.pdf;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.inspect.measured.InspectCode;
import gongwen.inspect.measured.Unreadable;

/** Why a PDF cannot be measured. */
final class PdfFaults {
  private PdfFaults() {}

  static Diagnostic damaged() {
    return Unreadable.damaged().hint("重新复制、下载或导出一份", "copy, download or export it again");
  }

  static Diagnostic encrypted() {
    return Diagnostic.of(
            InspectCode.INSPECT_ENCRYPTED,
            Message.of("文件有打开密码，读不出内容", "the file has a password and cannot be read"))
        .hint("去掉密码后再试", "take the password off and try again");
  }

  static Diagnostic noText() {
    return Diagnostic.of(
            InspectCode.INSPECT_NO_TEXT,
            Message.of(
                "这份 PDF 里没有文字，可能是扫描件，无法测量",
                "this PDF holds no text, perhaps it is a scan; it cannot be measured"))
        .hint("用原来的文稿（DOCX）或由它导出的 PDF", "take the original DOCX, or a PDF exported from it");
  }

  static Diagnostic noUnicode() {
    return Diagnostic.of(
            InspectCode.INSPECT_NO_TEXT,
            Message.of(
                "这份 PDF 的文字没有编码，认不出是什么字",
                "the text of this PDF has no character codes and cannot be read"))
        .hint("用原来的文稿（DOCX），或重新导出 PDF", "take the original DOCX, or export the PDF again");
  }
}
