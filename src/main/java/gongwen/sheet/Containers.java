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
  /** Nothing at all. */
  EMPTY,
  /** A web page, or a table in the XML of 2003, as systems on the web give them out. */
  MARKUP,
  /** A text, a picture that is only called .xlsx. */
  OTHER;

  private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final int BEGINNING = 200;

  private static final byte[] ARCHIVE = {'P', 'K'};

  static Containers of(byte[] bytes) {
    if (bytes.length == 0) {
      return EMPTY;
    }
    if (new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.UTF_8)
        .replace("\uFEFF", "")
        .stripLeading()
        .startsWith("<")) {
      return MARKUP;
    }
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
      case EMPTY ->
          SheetFaults.unreadable(name, namedAt, "是空的", "is empty")
              .hint("是不是选错了文件，或者没有存好？", "is it the right file, and was it saved?");
      case MARKUP ->
          SheetFaults.unreadable(
                  name,
                  namedAt,
                  "其实是网页或 XML 表格，只是名字叫 .xlsx",
                  "is a web page or a table in XML that is only called .xlsx")
              .hint(
                  "用表格软件打开，另存为 .xlsx", "open it in your spreadsheet program and save it as .xlsx");
      case OTHER ->
          SheetFaults.unreadable(
                  name, namedAt, "不是表格文件，只是名字叫 .xlsx", "is no workbook, but only called .xlsx")
              .hint(
                  "用表格软件打开，另存为 .xlsx 或 .csv",
                  "open it in your spreadsheet program and save it as .xlsx or .csv");
    };
  }
}
