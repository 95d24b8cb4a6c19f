package gongwen.write.pdf;

import com.openhtmltopdf.css.style.derived.BorderPropertySet;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Rectangle;

/** Draws as the engine does, in fewer words: the sides of cells in a table as whole strokes. */
final class Pen extends PdfBoxFastOutputDevice {
  private final Strokes strokes = new Strokes();

  Pen(float dotsPerPoint) {
    super(dotsPerPoint, false, false, PdfAConformance.PDFA_2_U);
  }

  /** All strokes of tables are of one kind, and it does not matter which is drawn first. */
  @Override
  public void paintCollapsedBorder(
      RenderingContext context, BorderPropertySet border, Rectangle cell, int side) {
    strokes.add(Strokes.Side.of(side, border, cell));
  }

  /** Draws the strokes that were met since the last call. */
  void drawStrokes(RenderingContext context) {
    for (Strokes.Side line : strokes.take()) {
      super.paintCollapsedBorder(context, line.border(), line.cells(), line.side());
    }
  }
}
