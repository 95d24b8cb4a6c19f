package gongwen.write.pdf;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRawPDFontMetrics;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import gongwen.document.Document;
import gongwen.document.PlainText;
import gongwen.layout.ChartShape;
import gongwen.layout.PageLayout;
import gongwen.write.Rendition;
import gongwen.write.html.DocumentCss;
import gongwen.write.html.HtmlPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Prints one page tree: layout by openhtmltopdf, output by PDFBox. */
final class Press {
  /** How far apart characters of a justified line may be moved. */
  private static final String MORE_THAN_ENOUGH = "20mm";

  /**
   * One square for all fonts: 0.88 of it stands above the base line, 0.12 under it, as the Chinese
   * fonts draw their characters. So all fonts of a line stand on one height and no line is higher
   * than the others, whatever box a font claims.
   */
  private static final PdfBoxRawPDFontMetrics SQUARE =
      new PdfBoxRawPDFontMetrics(880, 120, -300, 50, 120, 50, 120);

  private static final int NORMAL_WEIGHT = 400;

  /**
   * How hard PDFBox packs, of 1 to 9. With its own 6 files were smaller by one fifteenth, and
   * packing took a tenth of all the time of a folder.
   */
  private static final String PACKING = "2";

  static {
    XRLog.setLoggingEnabled(false);
    System.setProperty(Filter.SYSPROP_DEFLATELEVEL, PACKING);
  }

  private Press() {}

  static Rendition print(Document document, PageLayout layout, HtmlPage page, Typefaces fonts) {
    String css =
        DocumentCss.inPrint(layout, fonts::families, fonts.heightOfDash())
            + additions()
            + SignedTable.style(layout)
            + RotatedPageNumbers.style()
            + ChartBoxes.style(ChartShape.TEXT_SIZE);
    try (PDDocument pdf = new PDDocument()) {
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder.useFastMode();
      builder.usePDDocument(pdf);
      builder.withW3cDocument(DomTree.of(page), "");
      builder.useNamespaceHandler(new SharedStyleSheet(css));
      builder.useExternalResourceAccessControl(
          (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
      builder.useExternalResourceAccessControl(
          (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
      builder.usePdfAConformance(PdfAConformance.PDFA_2_U);
      builder.useUnicodeLineBreaker(new LineBreaks());
      builder.useCacheStore(CacheStore.PDF_FONT_METRICS, new OneSquare());
      EmbeddedFonts embedded = new EmbeddedFonts(pdf);
      for (Face face : fonts.all()) {
        PDFontSupplier supplier = embedded.supplier(face);
        builder.useFont(supplier, face.family(), NORMAL_WEIGHT, FontStyle.NORMAL, true);
      }
      try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
        SharedContext context = renderer.getSharedContext();
        context.setCss(new KnownStyles(context));
        context.setTextRenderer(new FastText(fonts, context));
        Sheets.print(pdf, renderer);
      }
      RotatedPageNumbers.add(pdf, layout, fonts, embedded);
      describe(pdf, document);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(65536);
      pdf.save(bytes);
      return new Rendition(bytes.toByteArray(), Optional.of(pdf.getNumberOfPages()));
    } catch (IOException e) {
      // Nothing is read but what is in memory.
      throw new UncheckedIOException(e);
    }
  }

  /** Declarations that only this engine needs. */
  private static String additions() {
    return "body { -fs-max-justification-inter-char: "
        + MORE_THAN_ENOUGH
        + "; -fs-max-justification-inter-word: "
        + MORE_THAN_ENOUGH
        + " }\n.grid { -fs-table-paginate: paginate }\n"
        // It is handed down to every row, each of which would leave that room again.
        + ".grid thead, .grid tbody, .grid tr, .grid td, .grid th, .grid p "
        + "{ -fs-page-break-min-height: 0 }\n"
        + ".foot { float: footnote }\n.foot::footnote-call { content: \"\" }\n"
        + ".foot::footnote-marker { content: \"\" }\n.end { line-height: 0; font-size: 1pt }\n";
  }

  private static void describe(PDDocument pdf, Document document) throws IOException {
    Metadata metadata = Metadata.of(document);
    pdf.setDocumentInformation(metadata.information());
    PDDocumentCatalog catalog = pdf.getDocumentCatalog();
    PDMetadata xmp = new PDMetadata(pdf);
    xmp.importXMPMetadata(metadata.xmp());
    catalog.setMetadata(xmp);
    catalog.setLanguage("zh-CN");
    PDViewerPreferences window = new PDViewerPreferences(new COSDictionary());
    window.setDisplayDocTitle(true);
    catalog.setViewerPreferences(window);
    catalog.addOutputIntent(Srgb.outputIntent(pdf));
    pdf.setDocumentId(metadata.seed(PlainText.of(document)));
  }

  /** Has the measures of every font at hand. */
  private static final class OneSquare implements FSCacheEx<String, FSCacheValue> {
    @Override
    public void put(String key, FSCacheValue value) {}

    @Override
    public FSCacheValue get(String key, Callable<? extends FSCacheValue> loader) {
      return SQUARE;
    }

    @Override
    public FSCacheValue get(String key) {
      return SQUARE;
    }
  }
}
