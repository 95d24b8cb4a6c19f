package gongwen.inspect;

import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.inspect.docx.DocxReader;
import gongwen.inspect.measured.Measured;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a finished document.
 *
 * @param passages in the order of reading, without empty ones
 * @param notes what one should know of the reading
 */
public record FinishedText(List<Passage> passages, List<Message> notes) {
  public FinishedText {
    passages = List.copyOf(passages);
    notes = List.copyOf(notes);
  }

  /**
   * A paragraph, or a line that stands alone.
   *
   * @param page from 1; 0 where the file does not say
   * @param cell whether it stands in a ruled table
   */
  public record Passage(String text, int page, boolean cell) {}

  /**
   * Reads a DOCX or PDF file, tables aside.
   *
   * @throws IOException if the file cannot be read at all
   */
  public static Outcome<FinishedText> of(Path file) throws IOException {
    Outcome<Measured> read = DocumentFormat.read(file);
    return read.map(FinishedText::of);
  }

  /** The same of a DOCX with the words in tables, and with a note of what is no text. */
  public static Outcome<FinishedText> whole(Path file) throws IOException {
    List<Message> notes = new ArrayList<>(DocxReader.besides(file));
    return DocumentFormat.read(file)
        .map(
            measured -> {
              FinishedText text = of(measured, true);
              notes.addAll(0, text.notes());
              return new FinishedText(text.passages(), notes);
            });
  }

  private static FinishedText of(Measured measured) {
    return of(measured, false);
  }

  private static FinishedText of(Measured measured, boolean cells) {
    return new FinishedText(
        measured.paragraphs().stream()
            .filter(paragraph -> cells || !paragraph.place().cell())
            .map(
                paragraph ->
                    new Passage(
                        paragraph.text(), paragraph.place().page(), paragraph.place().cell()))
            .toList(),
        measured.notes());
  }
}
