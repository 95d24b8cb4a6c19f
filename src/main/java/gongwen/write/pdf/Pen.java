package gongwen.write.pdf;

import com.openhtmltopdf.css.style.derived.BorderPropertySet;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Rectangle;

/** Draws as the engine does, in fewer words: the rules of tables as whole lines. */
final class Pen extends PdfBoxFastOutputDevice {
  private final Rules rules = new Rules();

  Pen(float dotsPerPoint) {
    super(dotsPerPoint, false, false, PdfAConformance.PDFA_2_U);
  }

  /** All rules of tables are of one kind, and it does not matter which is drawn first. */
  @Override
  public void paintCollapsedBorder(
      RenderingContext context, BorderPropertySet border, Rectangle cell, int side) {
    rules.add(Rules.Side.of(side, border, cell));
  }

  /** Draws the rules that were met since the last call. */
  void drawRules(RenderingContext context) {
    for (Rules.Side line : rules.take()) {
      super.paintCollapsedBorder(context, line.border(), line.cells(), line.side());
    }
  }
}
