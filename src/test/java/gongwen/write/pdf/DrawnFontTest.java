package gongwen.write.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gongwen.font.OwnFont;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class DrawnFontTest {
  private static Face face(OwnFont font) throws IOException {
    try (InputStream in = OwnFont.open(font.file())) {
      return new Face(
          font.family(), new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes())));
    }
  }

  /** A file of one line. */
  private static byte[] printed(OwnFont font, String text) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
        out.beginText();
        out.setFont(new DrawnFont(pdf, face(font)), 16);
        out.newLineAtOffset(100, 100);
        out.showText(text);
        out.endText();
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static PDFont fontOf(PDDocument pdf) throws IOException {
    PDResources resources = pdf.getPage(0).getResources();
    COSName name = resources.getFontNames().iterator().next();
    return resources.getFont(name);
  }

  @Test
  void charactersAreNumberedAsTheyAreDrawn() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      DrawnFont font = new DrawnFont(pdf, face(OwnFont.FANG_LATIN));
      assertArrayEquals(new byte[] {0, 1, 0, 2, 0, 1}, font.encode("aba"));
      assertArrayEquals(new byte[] {0, 2, 0, 3}, font.encode("b0"));
      assertThrows(IllegalArgumentException.class, () -> font.encode("文"));
      assertArrayEquals(new byte[] {0, 4}, font.encode("1"));
    }
  }

  @Test
  void fileHoldsTheDrawnCharactersAndNoOthers() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(printed(OwnFont.SONG, "公文2公"));
        InputStream in = fontOf(pdf).getFontDescriptor().getFontFile2().createInputStream()) {
      assertEquals("公文2公", new PDFTextStripper().getText(pdf).strip());
      int glyphs = new TTFParser(true).parseEmbedded(in).getNumberOfGlyphs();
      assertEquals(4, glyphs, "three characters and the glyph of those that are missing");
    }
  }

  @Test
  void widthsAreThoseOfTheFont() throws IOException {
    Face face = face(OwnFont.FANG_LATIN);
    String text = "Wi2 .";
    try (PDDocument pdf = Loader.loadPDF(printed(OwnFont.FANG_LATIN, text))) {
      PDType0Font font = (PDType0Font) fontOf(pdf);
      for (int i = 0; i < text.length(); i++) {
        assertEquals(Math.round(face.width(text.charAt(i))), font.getWidth(i + 1), text);
      }
    }
  }

  @Test
  void charactersBeyondTheFirstPlaneAndMoreThanOneSectionAreCopied() throws IOException {
    Face face = face(OwnFont.SONG);
    StringBuilder text = new StringBuilder();
    IntStream.range(0x4E00, 0xA000).filter(face::covers).limit(150).forEach(text::appendCodePoint);
    int small = text.length();
    IntStream.range(0x20000, 0x30000).filter(face::covers).limit(9).forEach(text::appendCodePoint);
    assertEquals(small + 2 * 9, text.length());
    try (PDDocument pdf = Loader.loadPDF(printed(OwnFont.SONG, text.toString()))) {
      assertEquals(text.toString(), new PDFTextStripper().getText(pdf).strip());
    }
  }
}
