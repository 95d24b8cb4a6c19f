package gongwen.sheet;

import gongwen.diagnostic.DiagnosticCode;
import gongwen.diagnostic.Meaning;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Severity;

/** What can be wrong with a ledger as a table. */
public enum SheetCode implements DiagnosticCode {
  LEDGER_UNREADABLE(
      Severity.ERROR,
      "台账不是能读的表格",
      "a ledger is no spreadsheet that can be read",
      "去掉密码，用表格软件另存为 .xlsx 或 .csv",
      "remove its password, and save it as .xlsx or .csv in your spreadsheet program"),
  LEDGER_TOO_LARGE(
      Severity.ERROR,
      "台账的行或列超过了上限",
      "a ledger has more rows or columns than the limit",
      "删去空白而有格式的行和列",
      "delete rows and columns that are empty but formatted"),
  LEDGER_FORMAT(
      Severity.ERROR,
      "台账不是 .xlsx 或 .csv",
      "a ledger is neither .xlsx nor .csv",
      "在表格软件里另存为 .xlsx",
      "save it as .xlsx in your spreadsheet program"),
  LEDGER_EMPTY(
      Severity.INFO,
      "台账里什么也没有",
      "there is nothing in a ledger",
      "列名写在一行，以下每行一条",
      "put the headings in one row, and one record in each further"),
  SHEET_OF_CSV(
      Severity.ERROR,
      "给 .csv 文件写了工作表的名字",
      "a sheet is named of a .csv file, which has none",
      "删去工作表的名字",
      "leave the sheet out"),
  SHEET_MISSING(
      Severity.ERROR,
      "没有这个工作表，或没有说是哪一个",
      "there is no such sheet, or none is named of several",
      "写出工作表的名字，和表格软件里显示的一样",
      "name the sheet as the spreadsheet program shows it"),
  LEDGER_TEXT_BROKEN(
      Severity.ERROR,
      ".csv 台账里有损坏的字",
      "a ledger in .csv has a character that is broken",
      "把这个字改好，另存为 .xlsx 或 UTF-8 的 .csv",
      "write it anew and save the file as .xlsx, or as .csv in UTF-8"),
  NO_HEADINGS(
      Severity.ERROR,
      "台账里没有写列名的那一行",
      "a ledger has no row of headings",
      "在记录上面写一行列名",
      "put a row of headings above the records"),
  COLUMN_MISSING(
      Severity.ERROR,
      "台账里没有这一列",
      "a ledger has no such column",
      "补上这一列；表里有而名字不同，就在单位文件的“列”里说明",
      "add the column, or say in the unit file under \"columns\" what it is called"),
  COLUMNS_NOT_READ(
      Severity.INFO,
      "台账里有些列没有地方放，没有读",
      "a ledger has columns for which there is no place; they were not read",
      "不用做什么；要读就改列名，或在单位文件的“列”里说明",
      "nothing; rename them, or say in the unit file under \"columns\" what they are, to have them"
          + " read"),
  DUPLICATE_COLUMN(
      Severity.ERROR, "同一列有两个", "a column is there twice", "删去一个", "delete one of them"),
  COLUMN_WITHOUT_HEADING(
      Severity.ERROR,
      "有内容的列没有列名",
      "a column that is filled has no heading",
      "在列名那一行写上列名，或删去这一列",
      "give it a heading in the row of headings, or delete the column"),
  FORMULA_WITHOUT_VALUE(
      Severity.ERROR,
      "公式的结果没有存在文件里",
      "the result of a formula is not in the file",
      "用表格软件打开后保存一次，或把公式改成数值",
      "open and save the file in a spreadsheet program, or put the value in place of the formula"),
  CELL_ERROR(
      Severity.ERROR,
      "单元格里是错误值",
      "a cell holds an error in place of a value",
      "改正这一格的公式，或直接写上内容",
      "correct the formula, or write the value itself"),
  MERGED_NUMBER(
      Severity.WARNING,
      "合并单元格里的数对每一行都算一次",
      "a number in a merged cell counts for each of its rows",
      "取消合并，在每一行写各自的数",
      "unmerge it, and write each row's own number"),
  MERGED_CONFLICT(
      Severity.ERROR,
      "合并成一条的几行里，同一项写了两个不同的内容",
      "rows that are merged into one record give two values for one column",
      "只留一个，或拆成两条",
      "keep one of them, or make two records of it"),
  TOTAL_ROW(
      Severity.INFO,
      "合计行不是记录，没有读",
      "a row of totals is no record and was not read",
      "不用做什么；如果它是记录，换掉这一格的内容",
      "nothing, unless it is a record: then change what this cell says"),
  NOTE_ROW(
      Severity.INFO,
      "备注行不是记录，没有读",
      "a row of notes is no record and was not read",
      "不用做什么；如果它是记录，换掉这一格的内容",
      "nothing, unless it is a record: then change what this cell says"),
  SHEETS_TOGETHER(
      Severity.INFO,
      "按月、按季度分开的工作表一起读了",
      "sheets that are called as parts of the year were read together",
      "不用做什么；只要其中的，就写出工作表的名字",
      "nothing; name the sheets that are meant, if not all are"),
  ROW_STRUCK_OUT(
      Severity.WARNING,
      "画了删除线的一行仍当作记录读了",
      "a row that is struck through was read as a record all the same",
      "作废的就删去这一行；没有作废，就去掉删除线",
      "delete the row if it is void, else take the line off"),
  OTHER_TABLE(
      Severity.WARNING,
      "台账下面像是另一张表，没有读",
      "another table seems to follow below the ledger, and was not read",
      "要读的话，移到另一个工作表",
      "move it to a sheet of its own to have it read"),
  CLOSED_WITHOUT_DATE(
      Severity.WARNING,
      "写着已经销号，可没有销号日期",
      "an issue is said to be closed, without the day",
      "写上销号日期",
      "give the day of closing"),
  AMBIGUOUS_DAY(
      Severity.ERROR,
      "存成数的日期看不出是几日：4.1 也可能是 4.10",
      "a day that is kept as a number can be two: 4.1 is also what remains of 4.10",
      "写成 4月1日 或 4月10日",
      "write month and day as words, not as a decimal number"),
  ROWS_ABOVE_HEADINGS(
      Severity.INFO,
      "列名那一行以上的内容没有读",
      "what stands above the row of headings was not read",
      "不用做什么；看看认出的列名那一行对不对",
      "nothing; see whether the right row was taken for the headings");

  private final Meaning meaning;

  SheetCode(Severity severity, String zh, String en, String helpZh, String helpEn) {
    meaning = Meaning.of(this, severity, new Message(zh, en), new Message(helpZh, helpEn));
  }

  @Override
  public Meaning meaning() {
    return meaning;
  }
}
