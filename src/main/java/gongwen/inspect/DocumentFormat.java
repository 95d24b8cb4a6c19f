package gongwen.inspect;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.inspect.docx.DocxReader;
import gongwen.inspect.measured.InspectCode;
import gongwen.inspect.measured.Measured;
import gongwen.inspect.pdf.PdfReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** The format of a file, recognized by how it begins and not by its name. */
final class DocumentFormat {
  private static final int HEAD = 1024;

  /** Directory of a compound file that holds an encrypted one. */
  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  private static final byte[] COMPOUND = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };

  /** Of a compound file, so much is looked through. */
  private static final int MOST_COMPOUND = 64 * 1024 * 1024;

  private DocumentFormat() {}

  static Outcome<Measured> read(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(HEAD);
    }
    if (startsWith(head, new byte[] {'P', 'K', 3, 4})) {
      return DocxReader.read(file);
    }
    // Some programs write a few bytes before the mark.
    if (new String(head, StandardCharsets.ISO_8859_1).contains("%PDF-")) {
      return PdfReader.read(file);
    }
    return Outcome.failed(startsWith(head, COMPOUND) ? compound(file) : other(head.length));
  }

  private static Diagnostic compound(Path file) throws IOException {
    byte[] all;
    try (InputStream in = Files.newInputStream(file)) {
      all = in.readNBytes(MOST_COMPOUND);
    }
    if (contains(all, ENCRYPTED)) {
      return Diagnostic.of(
              InspectCode.INSPECT_ENCRYPTED,
              Message.of("文件有打开密码，读不出内容", "the file has a password and cannot be read"))
          .hint("在 Word 或 WPS 中去掉密码后再试", "take the password off in Word or WPS and try again");
    }
    boolean wps = file.toString().toLowerCase(Locale.ROOT).endsWith(".wps");
    return Diagnostic.of(
            InspectCode.INSPECT_OLD_FORMAT,
            wps
                ? Message.of("这是 WPS 文字的旧格式（.wps）", "this is an old WPS document (.wps)")
                : Message.of("这是旧版 Word 格式（.doc）", "this is an old Word document (.doc)"))
        .hint("在 WPS 或 Word 中另存为 DOCX 后再试", "save it as DOCX in WPS or Word and try again");
  }

  private static Diagnostic other(int length) {
    Message message =
        length == 0
            ? Message.of("文件是空的", "the file is empty")
            : Message.of("这不是 DOCX 或 PDF 文稿", "this is no DOCX and no PDF");
    return Diagnostic.of(InspectCode.INSPECT_NOT_A_DOCUMENT, message)
        .hint("指定 DOCX 或 PDF 文件", "name a DOCX or PDF file");
  }

  private static boolean startsWith(byte[] bytes, byte[] mark) {
    return bytes.length >= mark.length
        && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }

  private static boolean contains(byte[] bytes, byte[] wanted) {
    for (int i = 0; i + wanted.length <= bytes.length; i++) {
      if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
        return true;
      }
    }
    return false;
  }
}
