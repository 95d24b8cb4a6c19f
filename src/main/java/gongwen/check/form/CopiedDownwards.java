package gongwen.check.form;

import gongwen.check.rule.Declaration;
import gongwen.check.rule.DocumentRule;
import gongwen.check.rule.DocumentUnderCheck;
import gongwen.check.rule.RuleSources;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.model.Unit;
import gongwen.model.UnitFile;
import gongwen.standard.Strength;
import java.util.List;
import java.util.stream.Stream;

/** A document to a superior with a copy to those below the unit. */
final class CopiedDownwards extends DocumentRule {
  private static final List<String> BELOW = List.of("下属", "所属", "下级");

  CopiedDownwards() {
    super(
        Declaration.of(
            "copied-downwards",
            "上行文抄送下级",
            "a document upwards with a copy downwards",
            Strength.PRESCRIBED,
            RuleSources.REGULATION_15));
  }

  @Override
  public void check(DocumentUnderCheck document, Diagnostics out) {
    if (!OfficialKind.upwards(document)) {
      return;
    }
    List<String> below =
        Stream.concat(
                BELOW.stream(),
                document.unit().dossier().members().stream()
                    .map(UnitFile::unit)
                    .flatMap(CopiedDownwards::names))
            .filter(name -> !name.isEmpty())
            .toList();
    document.report().document().recipients().cc().stream()
        .filter(organ -> below.stream().anyMatch(organ::contains))
        .findFirst()
        .ifPresent(
            organ ->
                out.add(
                    found(
                            document.element("cc"),
                            Message.of(
                                "%s不抄送下级机关：“%s”",
                                "a %s has no copy for those below: %s",
                                OfficialKind.of(document),
                                organ))
                        .hint("从抄送里删去", "take it out of the copies")));
  }

  private static Stream<String> names(Unit unit) {
    return Stream.of(unit.name(), unit.shortName());
  }
}
