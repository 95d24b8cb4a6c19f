package gongwen.check;

import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.model.Unit;
import gongwen.model.UnitFile;
import gongwen.standard.Strength;
import java.util.List;
import java.util.stream.Stream;

/** A document to a superior with a copy to those below the unit. */
final class CopiedDownwards implements DocumentRule {
  private static final List<String> BELOW = List.of("下属", "所属", "下级");

  @Override
  public String code() {
    return "copied-downwards";
  }

  @Override
  public Message name() {
    return Message.of("上行文抄送下级", "a document upwards with a copy downwards");
  }

  @Override
  public Message source() {
    return Standards.REGULATION_15;
  }

  @Override
  public Strength strength() {
    return Strength.PRESCRIBED;
  }

  @Override
  public void check(Composed composed, Diagnostics out) {
    if (!OfficialKind.upwards(composed)) {
      return;
    }
    List<String> below =
        Stream.concat(
                BELOW.stream(),
                composed.unit().dossier().members().stream()
                    .map(UnitFile::unit)
                    .flatMap(CopiedDownwards::names))
            .filter(name -> !name.isEmpty())
            .toList();
    composed.asked().report().document().cc().stream()
        .filter(organ -> below.stream().anyMatch(organ::contains))
        .findFirst()
        .ifPresent(
            organ ->
                out.add(
                    found(
                            composed.element("cc"),
                            Message.of(
                                "%s不抄送下级机关：“%s”",
                                "a %s has no copy for those below: %s",
                                OfficialKind.of(composed),
                                organ))
                        .hint("从抄送里删去", "take it out of the copies")));
  }

  private static Stream<String> names(Unit unit) {
    return Stream.of(unit.name(), unit.shortName());
  }
}
