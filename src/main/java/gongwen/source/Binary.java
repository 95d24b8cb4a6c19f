package gongwen.source;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What a file is that is no text, by its first bytes: said once, and not of each of its bytes. */
enum Binary {
  OFFICE("PK\u0003\u0004", "Word 文稿、表格或压缩包（DOCX、XLSX、ZIP）", "a DOCX, XLSX or ZIP file"),
  OLD_OFFICE("\u00D0\u00CF\u0011\u00E0", "旧格式的 Office 文件（DOC、XLS、WPS）", "an old DOC or XLS file"),
  PDF("%PDF-", "PDF", "a PDF"),
  RICH_TEXT("{\\rtf", "写字板文稿（RTF）", "a rich text file"),
  PNG("\u0089PNG", "图片", "a picture"),
  JPEG("\u00FF\u00D8\u00FF", "图片", "a picture");

  private final byte[] begins;
  private final Message called;

  Binary(String begins, String zh, String en) {
    this.begins = begins.getBytes(StandardCharsets.ISO_8859_1);
    this.called = new Message(zh, en);
  }

  /** That a file is one of these, if it is. */
  static Optional<Diagnostic> fault(byte[] bytes, String name) {
    return Arrays.stream(values())
        .filter(each -> each.startsWith(bytes))
        .findFirst()
        .map(each -> each.fault(name));
  }

  private boolean startsWith(byte[] bytes) {
    return bytes.length >= begins.length
        && Arrays.equals(bytes, 0, begins.length, begins, 0, begins.length);
  }

  private Diagnostic fault(String name) {
    Diagnostic fault =
        Diagnostic.of(
            UnitFileCode.NOT_A_TEXT,
            Message.of(
                "%s 是%s，不是纯文本",
                "%3$s is %4$s, and no plain text", name, called.zh(), name, called.en()));
    return this == OFFICE
        ? fault.hint(
            "单位文件用记事本写，以 .yaml 结尾；要看 Word 文稿改了什么，用 gongwen changes",
            "unit files are written in a text editor; what was changed in a document is shown by"
                + " gongwen changes")
        : fault.hint("单位文件用记事本写，以 .yaml 结尾", "unit files are written in a text editor");
  }
}
