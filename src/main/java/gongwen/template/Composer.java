package gongwen.template;

import gongwen.diagnostic.Outcome;
import gongwen.document.Document;
import gongwen.model.Dossier;
import gongwen.model.Report;
import gongwen.text.Places;
import java.time.Duration;

/** Composes one report: from a kind and a unit's records to a document. */
public final class Composer {
  /** Far more than any report needs; a template that is not done by then never will be. */
  private static final Duration LIMIT = Duration.ofSeconds(20);

  /**
   * What one report is made of.
   *
   * @param report one of the unit's reports, or one that was asked for on the command line
   * @param places where the unit's records stand
   * @param library where the kinds of its attachments are found
   */
  public record Order(
      Template template, Dossier dossier, Report report, Places places, TemplateLibrary library) {}

  private Composer() {}

  /** The document, or what keeps it from being made. */
  public static Outcome<Document> compose(Order order) {
    return compose(order, LIMIT);
  }

  static Outcome<Document> compose(Order order, Duration limit) {
    return Bounded.run(limit, () -> new Composition(order, false).compose());
  }
}
