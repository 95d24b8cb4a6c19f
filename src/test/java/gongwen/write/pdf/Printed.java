package gongwen.write.pdf;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Outcome;
import gongwen.document.Block;
import gongwen.document.Document;
import gongwen.layout.PageLayout;
import gongwen.text.Places;
import gongwen.text.Ref;
import gongwen.text.SourceText;
import gongwen.text.Span;
import gongwen.write.Rendition;
import gongwen.write.WriterSettings;
import gongwen.write.docx.Samples;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Documents as PDF with the program's own fonts, whatever is installed. */
final class Printed {
  private static final PdfWriter WRITER = new PdfWriter(new PdfFonts(Optional.of(List.of())));

  private Printed() {}

  static WriterSettings setting(List<Path> fontFolders) {
    return new WriterSettings(PageLayout.standard(), fontFolders, new NoPlaces());
  }

  static Outcome<Rendition> outcome(Document document) {
    return WRITER.write(document, setting(List.of()));
  }

  static Outcome<Rendition> outcome(Block... blocks) {
    return outcome(document(blocks));
  }

  static byte[] bytes(Document document) {
    return bytes(document, PageLayout.standard());
  }

  static byte[] bytes(Document document, PageLayout layout) {
    Outcome<Rendition> outcome =
        WRITER.write(document, new WriterSettings(layout, List.of(), new NoPlaces()));
    return outcome
        .value()
        .orElseThrow(() -> new AssertionError(outcome.diagnostics().toString()))
        .bytes();
  }

  /** A document with nothing but these blocks. */
  static Document document(Block... blocks) {
    Samples.EnvelopeBuilder envelope = new Samples.EnvelopeBuilder();
    envelope.issuers = List.of();
    envelope.date = Optional.empty();
    envelope.title = "试样";
    return new Document(envelope.build(), List.of(blocks), List.of());
  }

  static List<String> codes(Outcome<Rendition> outcome) {
    return outcome.diagnostics().stream().map(Diagnostic::id).toList();
  }

  /** Every value stands in the first line of one file. */
  private static final class NoPlaces implements Places {
    private static final SourceText SOURCE = new SourceText("unit.yaml", "text\n");

    @Override
    public Span span(Ref ref) {
      return Span.startOf(SOURCE);
    }

    @Override
    public Span span(Ref ref, int from, int to) {
      return span(ref);
    }
  }
}
