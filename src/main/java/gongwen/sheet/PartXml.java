package gongwen.sheet;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Goes through the XML of one part of a workbook. Elements count by their local names, so that the
 * namespaces of strict workbooks and any prefix will do. A document type is refused.
 */
final class PartXml {
  private final XMLStreamReader xml;

  PartXml(InputStream in) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      xml = factory.createXMLStreamReader(in);
    } catch (XMLStreamException e) {
      throw damaged(e);
    }
  }

  /** Goes on to the next start or end of an element; false at the end of the part. */
  boolean next() throws IOException {
    try {
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD) {
          throw new IOException("a document type");
        }
        if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
          return true;
        }
      }
      return false;
    } catch (XMLStreamException e) {
      throw damaged(e);
    }
  }

  boolean starts(String name) {
    return xml.isStartElement() && xml.getLocalName().equals(name);
  }

  boolean ends(String name) {
    return xml.isEndElement() && xml.getLocalName().equals(name);
  }

  /** Of the element that begins here; empty if it has none of this name, in any namespace. */
  String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** The text of the element that begins here, which holds no other; goes on to its end. */
  String text() throws IOException {
    try {
      return xml.getElementText();
    } catch (XMLStreamException e) {
      throw damaged(e);
    }
  }

  /** What is read together: all texts of an element, the readings above Chinese words left out. */
  String richText(String element) throws IOException {
    StringBuilder text = new StringBuilder();
    boolean reading = false;
    while (!ends(element) && next()) {
      if (starts("rPh") || ends("rPh")) {
        reading = starts("rPh");
      } else if (starts("t")) {
        String run = text();
        text.append(reading ? "" : run);
      }
    }
    return CellEscapes.decoded(text.toString());
  }

  private static IOException damaged(XMLStreamException e) {
    return e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
  }
}
