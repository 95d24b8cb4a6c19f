package gongwen.inspect.docx;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;

/** Why a file cannot be read as DOCX. */
final class DocxFaults {
  private DocxFaults() {}

  static Diagnostic damaged() {
    return Diagnostic.error(
            "inspect-damaged", Message.of("文件已损坏，读不出内容", "the file is damaged and cannot be read"))
        .hint(
            "重新复制或下载一份；能用 WPS 或 Word 打开的，打开后另存为 DOCX 再试",
            "copy or download it again; if Word or WPS opens it, save it as DOCX there and try again");
  }

  static Diagnostic tooLarge() {
    return Diagnostic.error(
            "inspect-too-large",
            Message.of(
                "文件解压后过大，不像一份公文，没有读取",
                "the file unpacks to more than any official document; it was not read"))
        .hint("核对文件来源；拆成几份再试", "check where it comes from; divide it and try again");
  }

  static Diagnostic noWord() {
    return Diagnostic.error(
            "inspect-not-a-document",
            Message.of("这是压缩包或其他文件，不是 DOCX 文稿", "this is an archive of another kind, no DOCX"))
        .hint("指定 DOCX 或 PDF 文件", "name a DOCX or PDF file");
  }
}
