package gongwen.write.pdf;

import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Outcome;
import gongwen.document.Document;
import gongwen.font.FontLibrary;
import gongwen.font.FontService;
import gongwen.layout.PageLayout;
import gongwen.write.DocumentWriter;
import gongwen.write.FontUse;
import gongwen.write.Rendition;
import gongwen.write.WriterSettings;
import gongwen.write.html.HtmlPage;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * PDF/A-2u to the standard, with all fonts in it. Nothing is fetched from anywhere but the document
 * and the fonts.
 */
public final class PdfWriter implements DocumentWriter {
  private final PdfFonts fonts;

  public PdfWriter() {
    this(new PdfFonts(Optional.empty()));
  }

  /** With fonts from elsewhere than the system's folders. */
  PdfWriter(PdfFonts fonts) {
    this.fonts = fonts;
  }

  @Override
  public String format() {
    return "pdf";
  }

  @Override
  public Outcome<Rendition> write(Document document, WriterSettings setting) {
    Diagnostics found = new Diagnostics();
    Optional<FontLibrary> library =
        found.take(fonts.library(setting.layout(), setting.fontFolders()));
    return found.outcome(library.flatMap(each -> print(document, setting, each, found)));
  }

  @Override
  public List<FontUse> fonts(PageLayout layout, List<Path> fontFolders) {
    return fonts
        .library(layout, fontFolders)
        .value()
        .map(library -> library.services().stream().map(PdfWriter::use).toList())
        .orElse(List.of());
  }

  private static FontUse use(FontService service) {
    String role = service.role().name().toLowerCase(Locale.ROOT);
    return new FontUse(role, service.face().name(), service.face().sha256());
  }

  private Optional<Rendition> print(
      Document document, WriterSettings setting, FontLibrary library, Diagnostics found) {
    HtmlPage page = HtmlPage.of(document, setting.layout());
    Coverage coverage = Coverage.of(page, library, setting.places());
    coverage.missing().forEach(found::add);
    if (found.hasErrors()) {
      return Optional.empty();
    }
    Typefaces faces = fonts.typefaces(library, coverage);
    return Optional.of(Press.print(document, setting.layout(), page, faces));
  }
}
