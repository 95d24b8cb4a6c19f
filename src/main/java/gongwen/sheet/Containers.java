package gongwen.sheet;

import gongwen.diagnostic.Diagnostic;
import gongwen.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a file is that cannot be read as a workbook, by its first bytes. */
enum Containers {
  /** A workbook in an encrypted container. */
  LOCKED,
  /** The binary format that spreadsheet programs had before 2007. */
  OLD,
  /** An archive that is cut off or broken, or holds no workbook. */
  DAMAGED,
  /** A text, a web page, a picture that is only called .xlsx. */
  OTHER;

  private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] ARCHIVE = {'P', 'K'};

  static Containers of(byte[] bytes) {
    if (begins(bytes, ARCHIVE)) {
      return DAMAGED;
    }
    if (!begins(bytes, COMPOUND)) {
      return OTHER;
    }
    String whole = new String(bytes, StandardCharsets.UTF_16LE);
    return whole.contains("EncryptedPackage") ? LOCKED : OLD;
  }

  private static boolean begins(byte[] bytes, byte[] with) {
    return bytes.length >= with.length && Arrays.equals(Arrays.copyOf(bytes, with.length), with);
  }

  Diagnostic fault(String name, Span namedAt) {
    return switch (this) {
      case LOCKED ->
          SheetFaults.unreadable(name, namedAt, "加了密码", "is locked with a password")
              .hint("去掉密码，再保存一次", "remove its password and save it again");
      case OLD ->
          SheetFaults.unreadable(
                  name,
                  namedAt,
                  "是旧格式的 .xls，只是名字叫 .xlsx",
                  "is an old .xls that is only called .xlsx")
              .hint("在表格软件里另存为 .xlsx", "save it as .xlsx in your spreadsheet program");
      case DAMAGED ->
          SheetFaults.unreadable(name, namedAt, "损坏了，或不是工作簿", "is damaged, or no workbook")
              .hint(
                  "用表格软件打开看看，另存为 .xlsx",
                  "see whether your spreadsheet program opens it, and save it as .xlsx");
      case OTHER ->
          SheetFaults.unreadable(
                  name, namedAt, "不是表格文件，只是名字叫 .xlsx", "is no workbook, but only called .xlsx")
              .hint(
                  "用表格软件打开，另存为 .xlsx 或 .csv",
                  "open it in your spreadsheet program and save it as .xlsx or .csv");
    };
  }
}
