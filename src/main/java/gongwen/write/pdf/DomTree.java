package gongwen.write.pdf;

import gongwen.write.html.HtmlNode;
import gongwen.write.html.HtmlPage;
import gongwen.write.html.HtmlPage.Heading;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A page as the tree that the engine takes; nothing is written as text and parsed again. */
final class DomTree implements HtmlNode.Cases<org.w3c.dom.Node> {
  private final Document dom;

  private DomTree(Document dom) {
    this.dom = dom;
  }

  static Document of(HtmlPage page) {
    DomTree tree = new DomTree(empty());
    Element html = tree.dom.createElement("html");
    html.setAttribute("lang", "zh-CN");
    tree.dom.appendChild(html);
    html.appendChild(tree.head(page));
    Element body = tree.element(page.body());
    if (page.hasColophon()) {
      body.appendChild(tree.foot(page));
    }
    html.appendChild(body);
    return tree.dom;
  }

  private static Document empty() {
    try {
      return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private Element head(HtmlPage page) {
    Element head = dom.createElement("head");
    Element title = dom.createElement("title");
    title.appendChild(dom.createTextNode(PdfText.of(page.title())));
    head.appendChild(title);
    if (!page.headings().isEmpty()) {
      head.appendChild(bookmarks(page));
    }
    return head;
  }

  /** Each heading below the last one of a higher level. */
  private Element bookmarks(HtmlPage page) {
    Element root = dom.createElement("bookmarks");
    Deque<Element> above = new ArrayDeque<>();
    Deque<Integer> levels = new ArrayDeque<>();
    for (Heading heading : page.headings()) {
      while (!levels.isEmpty() && levels.peek() >= heading.level()) {
        levels.pop();
        above.pop();
      }
      Element bookmark = dom.createElement("bookmark");
      bookmark.setAttribute("name", PdfText.of(heading.text()));
      bookmark.setAttribute("href", "#" + heading.id());
      (above.isEmpty() ? root : above.element()).appendChild(bookmark);
      above.push(bookmark);
      levels.push(heading.level());
    }
    return root;
  }

  /** The colophon as a note at the foot of the page on which the document ends. */
  private Element foot(HtmlPage page) {
    Element end = dom.createElement("p");
    end.setAttribute("class", "end");
    Element note = dom.createElement("div");
    note.setAttribute("class", "foot");
    note.appendChild(element(page.colophon()));
    end.appendChild(note);
    return end;
  }

  @Override
  public org.w3c.dom.Node text(HtmlNode.Text text) {
    return dom.createTextNode(PdfText.of(text.text()));
  }

  @Override
  public Element element(HtmlNode.Element element) {
    if (element.name().equals("svg")) {
      return ChartBoxes.of(dom, element);
    }
    Element copy = dom.createElement(element.name());
    element.attributes().forEach(copy::setAttribute);
    for (HtmlNode child : element.children()) {
      org.w3c.dom.Node next = child.match(this);
      if (!SignedTable.takes(copy.getLastChild(), next)) {
        copy.appendChild(next);
      }
    }
    return copy;
  }
}
