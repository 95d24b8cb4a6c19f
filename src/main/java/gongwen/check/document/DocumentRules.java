package gongwen.check.document;

import gongwen.check.rule.DocumentRule;
import java.util.List;

/** The rules over composed documents, in the order in which they are run. */
public final class DocumentRules {
  private static final List<DocumentRule> ALL =
      List.of(
          new AttachmentMissing(),
          new OwedPartMissing(),
          new AnnouncedCount(),
          new TypedFigureDiffers(),
          new TitlePeriod(),
          new DoubledText(),
          new AwkwardSentence(),
          new SameAsEarlier(),
          new AbbreviationBeforeDefinition());

  private DocumentRules() {}

  public static List<DocumentRule> all() {
    return ALL;
  }
}
