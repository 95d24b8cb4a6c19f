package gongwen.check.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what is put together wrongly in a text, in the order of reading; one finding a clause. */
public final class SentenceUsage {
  private SentenceUsage() {}

  /** In a paragraph. */
  public static List<AwkwardWording> paragraph(String text) {
    DoubledClause clauses = new DoubledClause();
    MissingObject objects = new MissingObject();
    RepeatedFigure figures = new RepeatedFigure();
    List<AwkwardWording> found = new ArrayList<>();
    for (SentencePart clause : SentenceParts.of(text)) {
      Optional<AwkwardWording> object = objects.in(clause);
      Optional<AwkwardWording> twice = clauses.in(clause);
      Optional<AwkwardWording> figure = figures.in(clause);
      DoubledVerb.in(clause)
          .or(() -> object)
          .or(() -> UnfitMeasure.in(clause))
          .or(() -> twice)
          .or(() -> figure)
          .ifPresent(found::add);
    }
    return found;
  }

  /** In words that are no sentence, as those of a title or a cell. */
  public static List<AwkwardWording> phrase(String text) {
    return SentenceParts.of(text).stream()
        .flatMap(clause -> DoubledVerb.in(clause).stream())
        .toList();
  }
}
