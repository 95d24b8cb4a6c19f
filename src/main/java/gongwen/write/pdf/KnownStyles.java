package gongwen.write.pdf;

import com.openhtmltopdf.context.StyleReference;
import com.openhtmltopdf.css.newmatch.CascadedStyle;
import com.openhtmltopdf.css.newmatch.PageInfo;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.SharedContext;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The styles of a page as the engine finds them, looked up once for all rows and cells of a table
 * that are alike. They are most of the elements of a page, and no rule of the style sheet asks
 * which of its kind a row or a cell is.
 */
final class KnownStyles extends StyleReference {
  private static final Set<String> MANY = Set.of("tr", "td", "th");

  /** What rows and cells that are alike have in common; the parent stands for all alike. */
  private record Kind(
      Element parent, String name, String classes, String declarations, String rows) {}

  private final StyleReference engine;
  private final Map<Kind, Element> first = new HashMap<>();
  private final Map<Element, Element> alike = new IdentityHashMap<>();
  private final Map<Element, CascadedStyle> styles = new IdentityHashMap<>();

  /**
   * @param context of the document that is printed
   */
  KnownStyles(SharedContext context) {
    super(context.getUserAgentCallback());
    this.engine = context.getCss();
  }

  @Override
  public CascadedStyle getCascadedStyle(Element element, boolean restyle) {
    Element model = model(element);
    CascadedStyle known = styles.get(model);
    if (known == null) {
      known = engine.getCascadedStyle(model, restyle);
      styles.put(model, known);
    }
    return known;
  }

  private Element model(Element element) {
    if (!MANY.contains(element.getTagName())) {
      return element;
    }
    Element model = alike.get(element);
    if (model == null) {
      Kind kind =
          new Kind(
              model((Element) element.getParentNode()),
              element.getTagName(),
              element.getAttribute("class"),
              element.getAttribute("style"),
              element.getAttribute("rowspan"));
      model = first.computeIfAbsent(kind, unused -> element);
      alike.put(element, model);
    }
    return model;
  }

  @Override
  public @Nullable CascadedStyle getPseudoElementStyle(Node node, String pseudoElement) {
    boolean element = node.getNodeType() == Node.ELEMENT_NODE;
    Element styled = (Element) (element ? node : node.getParentNode());
    return engine.getPseudoElementStyle(model(styled), pseudoElement);
  }

  @Override
  public CalculatedStyle getRootElementStyle() {
    return engine.getRootElementStyle();
  }

  @Override
  public PageInfo getPageStyle(String name, String pseudoPage) {
    return engine.getPageStyle(name, pseudoPage);
  }

  @Override
  public int getFragmentHide(Element element) {
    return engine.getFragmentHide(element);
  }
}
