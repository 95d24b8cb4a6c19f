package gongwen.inspect.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the XML of a part. A document type is refused: no part has one, and it can do harm. */
final class XmlParts {
  private static final int DEEPEST = 200;

  /** As much as a part says of itself. */
  private static final int HEAD = 128;

  private static final Pattern ENCODING =
      Pattern.compile("^<\\?xml[^>]*?encoding=[\"']([A-Za-z][\\w.\\-]*)[\"']");

  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"),
          Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w"),
          Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"),
          Map.entry("http://purl.oclc.org/ooxml/officeDocument/relationships", "r"),
          Map.entry("http://schemas.openxmlformats.org/drawingml/2006/main", "a"),
          Map.entry("http://purl.oclc.org/ooxml/drawingml/main", "a"),
          Map.entry("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp"),
          Map.entry("http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp"),
          Map.entry("http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps"),
          Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"),
          Map.entry("http://schemas.openxmlformats.org/package/2006/relationships", "rel"),
          Map.entry("urn:schemas-microsoft-com:vml", "v"));

  /** What only wraps blocks of the body. */
  private static final Set<String> WRAPPERS =
      Set.of("w:document", "w:body", "w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo");

  private XmlParts() {}

  private static XMLStreamReader open(InputStream in) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      return factory.createXMLStreamReader(reader(in));
    } catch (IOException e) {
      throw new XMLStreamException(e);
    }
  }

  /**
   * The characters of a part. The parser would print bytes that are none to the standard error;
   * here they are an exception as any other.
   */
  private static Reader reader(InputStream in) throws IOException {
    PushbackInputStream start = new PushbackInputStream(in, HEAD);
    byte[] head = start.readNBytes(HEAD);
    int mark = head.length > 2 && (head[0] & 0xFF) == 0xEF && (head[1] & 0xFF) == 0xBB ? 3 : 0;
    start.unread(head, mark, head.length - mark);
    return new InputStreamReader(start, charset(head).newDecoder());
  }

  private static Charset charset(byte[] head) {
    int first = head.length < 2 ? 0 : (head[0] & 0xFF) << 8 | head[1] & 0xFF;
    if (first == 0xFEFF || first == 0xFFFE) {
      return StandardCharsets.UTF_16;
    }
    Matcher named = ENCODING.matcher(new String(head, StandardCharsets.ISO_8859_1));
    boolean known = named.find() && Charset.isSupported(named.group(1));
    return known ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8;
  }

  /** The whole part. */
  static XmlElement tree(InputStream in) throws XMLStreamException {
    XMLStreamReader xml = open(in);
    while (next(xml) != XMLStreamConstants.START_ELEMENT) {
      // What stands before the root says nothing.
    }
    return element(xml, 0);
  }

  /** The blocks of the body, one after another; only one is held at a time. */
  static void blocks(InputStream in, Consumer<XmlElement> each) throws XMLStreamException {
    XMLStreamReader xml = open(in);
    while (xml.hasNext()) {
      if (next(xml) == XMLStreamConstants.START_ELEMENT && !WRAPPERS.contains(name(xml))) {
        each.accept(element(xml, 0));
      }
    }
  }

  private static int next(XMLStreamReader xml) throws XMLStreamException {
    int event = xml.next();
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new XMLStreamException("a document type");
    }
    return event;
  }

  private static XmlElement element(XMLStreamReader xml, int depth) throws XMLStreamException {
    if (depth > DEEPEST) {
      throw new XMLStreamException("too deep");
    }
    String name = name(xml);
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String prefix = PREFIXES.getOrDefault(orEmpty(xml.getAttributeNamespace(i)), "");
      String local = xml.getAttributeLocalName(i);
      attributes.put(prefix.isEmpty() ? local : prefix + ":" + local, xml.getAttributeValue(i));
    }
    List<XmlElement> children = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int event = next(xml);
    while (event != XMLStreamConstants.END_ELEMENT) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        children.add(element(xml, depth + 1));
      } else if (event == XMLStreamConstants.CHARACTERS) {
        text.append(xml.getText());
      }
      event = next(xml);
    }
    return new XmlElement(name, attributes, children, text.toString());
  }

  private static String name(XMLStreamReader xml) {
    String prefix = PREFIXES.getOrDefault(orEmpty(xml.getNamespaceURI()), "?");
    return prefix + ":" + xml.getLocalName();
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
