package gongwen.check.form;

import gongwen.check.rule.DocumentRule;
import java.util.List;

/** The rules over the form of official documents, in the order in which they are run. */
public final class FormRules {
  private static final List<DocumentRule> ALL =
      List.of(
          new HeadingEndMark(),
          new HeadingLevelSkipped(),
          new HeadingWithoutContent(),
          new TitleKind(),
          new RequestInReport(),
          new SeveralAddressees(),
          new CopiedDownwards(),
          new SignerMissing(),
          new PrintedBeforeDate());

  private FormRules() {}

  public static List<DocumentRule> all() {
    return ALL;
  }
}
