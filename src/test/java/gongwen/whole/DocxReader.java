package gongwen.whole;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** What a reader sees of a DOCX file, read by a library that did not write it. */
final class DocxReader {
  private static final Pattern CHART = Pattern.compile("<c:chart [^>]*r:id=\"([^\"]+)\"");

  private DocxReader() {}

  /** A line for each paragraph with its style; tables row by row; where a page turns. */
  static String outline(Path file) {
    StringBuilder all = new StringBuilder();
    try (InputStream in = Files.newInputStream(file);
        XWPFDocument docx = new XWPFDocument(in)) {
      for (IBodyElement each : docx.getBodyElements()) {
        if (each instanceof XWPFParagraph paragraph) {
          describe(docx, paragraph, all);
        } else if (each instanceof XWPFTable table) {
          describe(table, all);
        }
      }
      section(docx.getDocument().getBody().getSectPr(), all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all.toString();
  }

  /** The text alone, in the order of reading. */
  static String text(Path file) {
    StringBuilder all = new StringBuilder();
    try (InputStream in = Files.newInputStream(file);
        XWPFDocument docx = new XWPFDocument(in)) {
      collect(docx.getBodyElements(), all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all.toString();
  }

  private static void collect(List<IBodyElement> elements, StringBuilder all) {
    for (IBodyElement each : elements) {
      if (each instanceof XWPFParagraph paragraph) {
        all.append(paragraph.getText()).append('\n');
        chart(paragraph).ifPresent(chart -> all.append(words(chart)));
      } else if (each instanceof XWPFTable table) {
        for (XWPFTableRow row : table.getRows()) {
          for (XWPFTableCell cell : row.getTableCells()) {
            collect(cell.getBodyElements(), all);
          }
        }
      }
    }
  }

  private static Optional<XWPFChart> chart(XWPFParagraph paragraph) {
    Matcher matcher = CHART.matcher(paragraph.getCTP().xmlText());
    return matcher.find()
        ? Optional.of((XWPFChart) paragraph.getDocument().getRelationById(matcher.group(1)))
        : Optional.empty();
  }

  /** The words of a chart but for its title and unit, which are paragraphs: row by row. */
  static String words(XWPFChart chart) {
    StringBuilder all = new StringBuilder();
    try {
      for (Row row : chart.getWorkbook().getSheetAt(0)) {
        for (Cell cell : row) {
          if (cell.getRowIndex() > 0 || cell.getColumnIndex() > 0) {
            all.append(new DataFormatter(Locale.ROOT).formatCellValue(cell)).append(' ');
          }
        }
        all.append('\n');
      }
    } catch (IOException | InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
    return all.toString();
  }

  private static void describe(XWPFDocument docx, XWPFParagraph paragraph, StringBuilder all) {
    chart(paragraph)
        .ifPresent(
            chart ->
                all.append("<chart>\n")
                    .append(words(chart).strip().indent(2))
                    .append("</chart>\n"));
    String text = paragraph.getText();
    if (!text.isEmpty()) {
      all.append('[').append(style(docx, paragraph)).append("] ");
      all.append(text.replace("\n", " / ")).append('\n');
    }
    if (paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetSectPr()) {
      section(paragraph.getCTP().getPPr().getSectPr(), all);
    }
  }

  private static void describe(XWPFTable table, StringBuilder all) {
    all.append("<table>\n");
    for (XWPFTableRow row : table.getRows()) {
      all.append(row.isRepeatHeader() ? "  = " : "  - ");
      for (XWPFTableCell cell : row.getTableCells()) {
        all.append("| ").append(cell.getText().replace("\n", " / ")).append(' ');
      }
      all.append("|\n");
    }
    all.append("</table>\n");
  }

  private static String style(XWPFDocument docx, XWPFParagraph paragraph) {
    String id = paragraph.getStyle();
    return id == null || docx.getStyles().getStyle(id) == null
        ? "-"
        : docx.getStyles().getStyle(id).getName();
  }

  private static void section(CTSectPr section, StringBuilder all) {
    String orientation =
        section.getPgSz().isSetOrient() ? section.getPgSz().getOrient().toString() : "portrait";
    all.append("--- ").append(orientation).append(" ---\n");
  }
}
