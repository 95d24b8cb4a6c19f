package gongwen.write.pdf;

import com.openhtmltopdf.css.extend.StylesheetFactory;
import com.openhtmltopdf.css.sheet.Stylesheet;
import com.openhtmltopdf.css.sheet.StylesheetInfo;
import com.openhtmltopdf.simple.extend.XhtmlCssOnlyNamespaceHandler;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Document;

/**
 * Gives the engine the style sheet of a document, read once for all that look alike; the engine
 * shares the one it comes with in the same way. That one is not used: it is twice as long, and
 * nearly all of it speaks of elements that no page has, or is taken back by {@link
 * gongwen.write.html.DocumentCss}.
 */
final class SharedStyleSheet extends XhtmlCssOnlyNamespaceHandler {
  /** Documents of one run are of a few layouts; this many are kept. */
  private static final int KEPT = 16;

  private static final Map<String, Stylesheet> SHEETS = new HashMap<>();

  /** What browsers take for granted. */
  private static final String ELEMENTS =
      "html, body, main, section, header, footer, div, p, h1, h2, h3, h4, h5, h6"
          + " { display: block }\nhead { display: none }\ntable { display: table }\n"
          + "colgroup { display: table-column-group }\ncol { display: table-column }\n"
          + "thead { display: table-header-group }\ntbody { display: table-row-group }\n"
          + "tr { display: table-row }\ntd, th { display: table-cell }\n"
          + "br:before { content: \"\\A\"; white-space: pre-line }\n";

  private final String css;

  SharedStyleSheet(String css) {
    this.css = css;
  }

  @Override
  public StylesheetInfo getDefaultStylesheet(StylesheetFactory factory) {
    StylesheetInfo info = new StylesheetInfo();
    info.setUri("");
    info.setOrigin(StylesheetInfo.AUTHOR);
    info.setMedia("all");
    info.setType("text/css");
    info.setStylesheet(sheet(factory, info));
    return info;
  }

  /** One is read at a time: the engine numbers the selectors of all sheets by one plain counter. */
  private Stylesheet sheet(StylesheetFactory factory, StylesheetInfo info) {
    synchronized (SHEETS) {
      if (SHEETS.size() >= KEPT) {
        SHEETS.clear();
      }
      return SHEETS.computeIfAbsent(
          css, text -> factory.parse(new StringReader(ELEMENTS + text), info));
    }
  }

  @Override
  public StylesheetInfo[] getStylesheets(Document page) {
    return new StylesheetInfo[0];
  }
}
