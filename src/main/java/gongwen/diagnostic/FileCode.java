package gongwen.diagnostic;

/** Faults of files as such, which several rooms report. */
public enum FileCode implements DiagnosticCode {
  FILE_MISSING(
      Severity.ERROR,
      "用到的文件不存在",
      "a file that is needed does not exist",
      "看看名称和文件夹对不对；写在文件里的路径，从那份文件所在的文件夹算起",
      "see whether its name and folder are right; a path in a file begins at the folder of"
          + " that file"),
  FILE_NOT_FOUND(
      Severity.ERROR,
      "命令里写的文件或文件夹不存在",
      "a file or folder that the command names does not exist",
      "看看路径写得对不对，当前文件夹是不是要的那个",
      "see whether the path is right, and whether this is the folder that was meant"),
  NOT_A_FILE(
      Severity.ERROR,
      "这里要一个文件，写的却是文件夹",
      "a file is needed here, and a folder is named",
      "写出其中的文件",
      "name a file in it"),
  FILE_UNREADABLE(
      Severity.ERROR,
      "文件读不了",
      "a file cannot be read",
      "看看它是不是普通文件，有没有读的权限，磁盘是不是好的",
      "see whether it is a plain file that you may read, and whether the disk is sound"),
  FILE_TOO_LARGE(
      Severity.ERROR,
      "文件超过了大小的上限",
      "a file is larger than the limit",
      "看看是不是选错了文件；一份文件只写一个单位一个年度",
      "see whether this is the file that was meant; one file holds one unit in one year"),
  CANNOT_WRITE(
      Severity.ERROR,
      "文件或文件夹不能写入",
      "a file or folder cannot be written",
      "看看有没有写的权限、磁盘有没有空间，或换一个位置",
      "see whether you may write there and the disk has room, or take another place");

  private final Meaning meaning;

  FileCode(Severity severity, String zh, String en, String helpZh, String helpEn) {
    meaning = Meaning.of(this, severity, new Message(zh, en), new Message(helpZh, helpEn));
  }

  @Override
  public Meaning meaning() {
    return meaning;
  }
}
