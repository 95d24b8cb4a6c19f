package gongwen.template.compose;

import gongwen.diagnostic.Outcome;
import gongwen.document.Document;
import gongwen.facts.Facts;
import gongwen.model.Dossier;
import gongwen.model.Report;
import gongwen.template.library.Template;
import gongwen.template.library.TemplateLibrary;
import gongwen.template.sandbox.TemplateThread;
import gongwen.text.Places;
import gongwen.text.Span;
import java.time.Duration;

/** Composes one report: from a kind and a unit's records to a document. */
public final class Composer {
  /** Far more than any report needs; a template that is not done by then never will be. */
  private static final Duration LIMIT = Duration.ofSeconds(20);

  /**
   * What one report is made of.
   *
   * @param facts of the unit, in any period
   * @param report one of the unit's reports, or one that was asked for on the command line
   * @param places where the unit's records stand
   * @param library where the kinds of its attachments are found
   */
  public record Request(
      Template template, Facts facts, Report report, Places places, TemplateLibrary library) {
    Dossier dossier() {
      return facts.dossier();
    }
  }

  private Composer() {}

  /** The document, or what keeps it from being made. */
  public static Outcome<Document> compose(Request request) {
    return compose(request, LIMIT);
  }

  static Outcome<Document> compose(Request request, Duration limit) {
    Span place = request.places().span(request.report().ref().field("template"));
    return TemplateThread.run(limit, place, () -> new Composition(request, false).compose());
  }
}
