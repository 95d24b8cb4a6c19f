package gongwen.inspect;

import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.Measured;
import gongwen.inspect.measured.SpecialForm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What every clause says of one document.
 *
 * @param findings in the order of the clauses
 * @param notes what one should know of the measuring
 */
public record Inspection(List<Finding> findings, List<Message> notes) {
  public Inspection {
    findings = List.copyOf(findings);
    notes = List.copyOf(notes);
  }

  /**
   * Measures a DOCX or PDF file.
   *
   * @throws IOException if the file cannot be read at all
   */
  public static Outcome<Inspection> of(Path file) throws IOException {
    Outcome<Measured> read = DocumentFormat.read(file);
    return read.map(Inspection::of);
  }

  static Inspection of(Measured measured) {
    Finished document = Finished.of(measured);
    List<Message> notes = new ArrayList<>(measured.notes());
    document.elements().form().map(SpecialForm::recognized).ifPresent(notes::add);
    return new Inspection(
        Clauses.all().stream().map(clause -> Finding.of(clause, document)).toList(), notes);
  }

  public long count(Verdict verdict) {
    return findings.stream().filter(finding -> finding.verdict() == verdict).count();
  }
}
