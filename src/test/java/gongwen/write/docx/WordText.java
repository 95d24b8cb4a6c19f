package gongwen.write.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Looks into a DOCX file. */
final class WordText {
  private WordText() {}

  /** The parts by name, in the order of the file. */
  static Map<String, String> parts(byte[] docx) {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  static Document part(byte[] docx, String name) {
    String xml = parts(docx).get(name);
    if (xml == null) {
      throw new AssertionError("no part " + name);
    }
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(name + " is not XML", e);
    }
  }

  /** All text of the body. */
  static String of(byte[] docx) {
    StringBuilder text = new StringBuilder();
    NodeList runs = part(docx, "word/document.xml").getElementsByTagName("w:t");
    for (int i = 0; i < runs.getLength(); i++) {
      text.append(((Element) runs.item(i)).getTextContent());
    }
    return text.toString();
  }
}
