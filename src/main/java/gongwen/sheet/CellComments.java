package gongwen.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Gives a workbook back with comments on cells; everything else in it stays as it is. */
public final class CellComments {
  private static final String AUTHOR = "gongwen";

  /** No file says when it was annotated, so that the same faults give the same bytes. */
  private static final Instant NO_TIME = Instant.parse("1980-01-01T00:00:00Z");

  private CellComments() {}

  /**
   * A comment on a cell.
   *
   * @param row its number from 1
   * @param column its number from 1
   */
  public record CellComment(String sheet, int row, int column, String text) {}

  /** The workbook with the comments; fails with what the library throws at an odd file. */
  public static byte[] add(byte[] bytes, List<CellComment> comments) throws IOException {
    QuietPoi.please();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      for (CellComment each : comments) {
        XSSFSheet sheet = workbook.getSheet(each.sheet());
        if (sheet != null) {
          add(sheet, each);
        }
      }
      CoreProperties properties = workbook.getProperties().getCoreProperties();
      if (properties.getCreated() == null) {
        properties.setCreated(Optional.of(Date.from(NO_TIME)));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return timeless(out.toByteArray());
    } catch (RuntimeException e) {
      throw new IOException(e);
    }
  }

  private static void add(XSSFSheet sheet, CellComment comment) {
    CellAddress address = shown(sheet, comment.row() - 1, comment.column() - 1);
    XSSFComment there = sheet.getCellComment(address);
    if (there != null) {
      there.setString(
          new XSSFRichTextString(there.getString().getString() + "\n" + comment.text()));
      return;
    }
    XSSFRow row = sheet.getRow(address.getRow());
    XSSFCell cell =
        (row == null ? sheet.createRow(address.getRow()) : row)
            .getCell(address.getColumn(), MissingCellPolicy.CREATE_NULL_AS_BLANK);
    ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
    anchor.setCol1(address.getColumn() + 1);
    anchor.setCol2(address.getColumn() + 5);
    anchor.setRow1(address.getRow());
    anchor.setRow2(address.getRow() + 2 + comment.text().length() / 20);
    XSSFComment made = sheet.createDrawingPatriarch().createCellComment(anchor);
    made.setAuthor(AUTHOR);
    made.setString(new XSSFRichTextString(comment.text()));
    cell.setCellComment(made);
  }

  /** Of merged cells only the first is there for people. */
  private static CellAddress shown(XSSFSheet sheet, int row, int column) {
    return sheet.getMergedRegions().stream()
        .filter(region -> region.isInRange(row, column))
        .findFirst()
        .map(region -> new CellAddress(region.getFirstRow(), region.getFirstColumn()))
        .orElse(new CellAddress(row, column));
  }

  private static byte[] timeless(byte[] archive) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
        ZipEntry entry = new ZipEntry(each.getName());
        entry.setTimeLocal(NO_TIME.atOffset(ZoneOffset.UTC).toLocalDateTime());
        out.putNextEntry(entry);
        in.transferTo(out);
      }
    }
    return bytes.toByteArray();
  }
}
