package gongwen.check.text;

import gongwen.check.rule.Declaration;
import gongwen.check.rule.OwnText;
import gongwen.check.rule.RecordRule;
import gongwen.check.rule.UnitUnderCheck;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.model.Unit;
import gongwen.model.UnitFile;
import gongwen.standard.Strength;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The unit's name with a character left out or two of them exchanged. A name that differs otherwise
 * may be a neighbour's; so may one that the file knows.
 */
final class UnitNameVariant extends RecordRule {
  /** A shorter name leaves words of every day when it loses a character. */
  private static final int SHORTEST = 6;

  UnitNameVariant() {
    super(
        Declaration.of(
            "unit-name-variant",
            "单位名称写得不一样",
            "the unit's name in another form",
            Strength.GENERAL,
            Message.of(
                "《党政机关公文处理工作条例》第九条",
                "Regulations on official documents of Party and government, art. 9")));
  }

  @Override
  public void check(UnitUnderCheck unit, Diagnostics out) {
    Unit own = unit.records().unit();
    Set<String> variants = variants(own.name());
    Stream.concat(
            Stream.of(own.name(), own.shortName(), own.superior()),
            unit.dossier().members().stream().map(UnitFile::unit).flatMap(UnitNameVariant::names))
        .forEach(variants::remove);
    for (OwnText text : unit.texts()) {
      if (!text.ref().path().startsWith("unit")) {
        variants.stream()
            .filter(text.text()::contains)
            .findFirst()
            .ifPresent(variant -> report(unit, text, variant, out));
      }
    }
  }

  private void report(UnitUnderCheck unit, OwnText text, String variant, Diagnostics out) {
    int at = text.text().indexOf(variant);
    out.add(
        found(
                unit.places().span(text.ref(), at, at + variant.length()),
                Message.of(
                    "“%s”与单位名称“%s”差一点",
                    "%s is not quite the unit's name, %s", variant, unit.records().unit().name()))
            .hint(
                "写全称，或者在%1$s的%2$s里写明简称",
                "write the full name, or give the short one as %2$s of the %1$s",
                unit.key("unit", "单位"),
                unit.key("shortName", "简称")));
  }

  private static Stream<String> names(Unit unit) {
    return Stream.of(unit.name(), unit.shortName());
  }

  /** None that is itself part of the name, and none with half of its last word: 中心学 begins 中心学校. */
  private static Set<String> variants(String name) {
    Set<String> variants = new LinkedHashSet<>();
    if (name.length() < SHORTEST) {
      return variants;
    }
    for (int i = 1; i < name.length() - 1; i++) {
      String head = name.substring(0, i);
      if (i < name.length() - 2) {
        variants.add(head + name.substring(i + 1));
      }
      variants.add(head + name.charAt(i + 1) + name.charAt(i) + name.substring(i + 2));
    }
    variants.removeIf(variant -> name.contains(variant) || variant.endsWith("中小学"));
    return variants;
  }
}
