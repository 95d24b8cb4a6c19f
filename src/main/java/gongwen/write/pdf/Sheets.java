package gongwen.write.pdf;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.pdfboxout.PdfBoxFontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.RenderingContext;
import com.openhtmltopdf.render.displaylist.DisplayListCollector;
import com.openhtmltopdf.render.displaylist.DisplayListContainer;
import com.openhtmltopdf.render.displaylist.DisplayListPainter;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Lays a document out and puts its pages on sheets. The engine's own way would write, for each
 * file, metadata that {@link Metadata} replaces, and it would draw with no {@link Pen} but its own.
 */
final class Sheets {
  private final PDDocument pdf;
  private final PdfBoxRenderer engine;
  private final Pen pen;

  private Sheets(PDDocument pdf, PdfBoxRenderer engine) {
    this.pdf = pdf;
    this.engine = engine;
    this.pen = new Pen(engine.getDotsPerPoint());
  }

  static void print(PDDocument pdf, PdfBoxRenderer engine) throws IOException {
    engine.layout();
    new Sheets(pdf, engine).print();
  }

  private void print() throws IOException {
    BlockBox root = engine.getRootBox();
    List<PageBox> pages = root.getLayer().getPages();
    RenderingContext context = context(root);
    pen.setWriter(pdf);
    pen.setSharedContext(engine.getSharedContext());
    pen.setRoot(root);
    pen.start(engine.getDocument());
    root.getLayer().assignPagePaintingPositions(context, Layer.PAGED_MODE_PRINT);
    context.setPageCount(pages.size());
    DisplayListContainer list =
        new DisplayListCollector(pages).collectRoot(context, root.getLayer());
    for (int i = 0; i < pages.size(); i++) {
      PageBox page = pages.get(i);
      page.setBasePagePdfPageIndex(i);
      context.setPage(i, page);
      context.setShadowPageNumber(-1);
      sheet(context, page, list.getPageInstructions(i));
    }
    pen.finish(context, root);
  }

  private RenderingContext context(BlockBox root) {
    RenderingContext context = engine.getSharedContext().newRenderingContextInstance();
    context.setFontContext(new PdfBoxFontContext());
    context.setOutputDevice(pen);
    context.setRootLayer(root.getLayer());
    context.setFastRenderer(true);
    pen.setRenderingContext(context);
    return context;
  }

  private void sheet(
      RenderingContext context, PageBox page, DisplayListContainer.DisplayListPageContainer drawn)
      throws IOException {
    float width = page.getWidth(context) / engine.getDotsPerPoint();
    float height = page.getHeight(context) / engine.getDotsPerPoint();
    PDPage sheet = new PDPage(new PDRectangle(width, height));
    pdf.addPage(sheet);
    try (PDPageContentStream out = new PDPageContentStream(pdf, sheet, AppendMode.APPEND, true)) {
      pen.initializePage(out, sheet, height);
      context.setInPageMargins(true);
      page.paintMarginAreas(context, 0, Layer.PAGED_MODE_PRINT);
      context.setInPageMargins(false);
      pen.pushClip(page.getPrintClippingBounds(context));
      int left = page.getMarginBorderPadding(context, CalculatedStyle.LEFT);
      int top = page.getMarginBorderPadding(context, CalculatedStyle.TOP) - page.getPaintingTop();
      pen.translate(left, top);
      new DisplayListPainter().paint(context, drawn);
      pen.drawStrokes(context);
      pen.translate(-left, -top);
      pen.popClip();
      pen.finishPage();
    }
  }
}
