package gongwen.inspect.pdf;

import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.inspect.measured.Measured;
import gongwen.inspect.measured.Radicals;
import gongwen.inspect.measured.Unreadable;
import gongwen.layout.FontRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads a PDF file: its first pages and its last ones, however many it has. */
public final class PdfReader {
  private static final int FIRST_PAGES = 80;
  private static final int LAST_PAGES = 8;

  /** Where less than this part of the characters can be read, none is. */
  private static final double READABLE = 0.5;

  /** The library logs every oddity; held here, for loggers are forgotten otherwise. */
  private static final Logger LIBRARY = Logger.getLogger("org.apache.pdfbox");

  private static final Logger FONTS = Logger.getLogger("org.apache.fontbox");

  private PdfReader() {}

  /**
   * What stands on its pages.
   *
   * @throws IOException if it cannot be read at all
   */
  public static Outcome<Measured> read(Path file) throws IOException {
    LIBRARY.setLevel(Level.OFF);
    FONTS.setLevel(Level.OFF);
    if (!Files.isReadable(file)) {
      throw new IOException(file.toString());
    }
    if (!PackedStreams.withinBounds(file)) {
      return Outcome.failed(Unreadable.tooLarge());
    }
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return read(document);
    } catch (InvalidPasswordException e) {
      return Outcome.failed(PdfFaults.encrypted());
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // The library throws all kinds of exceptions at a damaged file.
      return Outcome.failed(PdfFaults.damaged());
    } catch (OutOfMemoryError e) {
      // Of ways to pack that are hardly used any more; what it took is free again here.
      return Outcome.failed(Unreadable.tooLarge());
    }
  }

  private static Outcome<Measured> read(PDDocument document) throws IOException {
    Map<String, Optional<FontRole>> roles = new HashMap<>();
    Radicals radicals = new Radicals();
    List<ScannedPage> pages = new ArrayList<>();
    int count = document.getNumberOfPages();
    for (int i = 0; i < count; i++) {
      if (i < FIRST_PAGES || i >= count - LAST_PAGES) {
        pages.add(ScannedPage.of(i + 1, document.getPage(i), roles, radicals));
      }
    }
    if (pages.stream().allMatch(ScannedPage::isEmpty)) {
      return Outcome.failed(count == 0 ? PdfFaults.damaged() : PdfFaults.noText());
    }
    if (readable(pages) < READABLE) {
      return Outcome.failed(PdfFaults.noUnicode());
    }
    List<Message> notes = new ArrayList<>(notes(count));
    notes.addAll(radicals.notes());
    return Outcome.of(new PageReader(pages, count).measured(notes));
  }

  private static List<Message> notes(int count) {
    return count <= FIRST_PAGES + LAST_PAGES
        ? List.of()
        : List.of(
            Message.of(
                "共%1$d面，测量了前%2$d面和后%3$d面",
                "%1$d pages; the first %2$d and the last %3$d were measured",
                count,
                FIRST_PAGES,
                LAST_PAGES));
  }

  private static double readable(List<ScannedPage> pages) {
    long all = 0;
    long read = 0;
    for (ScannedPage page : pages) {
      for (List<TextLine> lines : List.of(page.lines(), page.cells())) {
        for (TextLine line : lines) {
          all += line.text().length();
          read += line.text().chars().filter(c -> c != 0xFFFD).count();
        }
      }
    }
    return all == 0 ? 1 : read / (double) all;
  }
}
