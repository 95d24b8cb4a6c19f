package gongwen.check;

import gongwen.diagnostic.Diagnostics;
import gongwen.document.Document;
import gongwen.model.Report;
import gongwen.text.Places;

/** A rule over a finished document. */
public non-sealed interface DocumentRule extends Rule {
  /**
   * @param report of which the document was made; told where the document's own place is not known
   */
  void check(Document document, Report report, Places places, Diagnostics out);
}
