package gongwen.check.text;

import gongwen.check.rule.Declaration;
import gongwen.check.rule.OwnText;
import gongwen.check.rule.RecordRule;
import gongwen.check.rule.RuleSources;
import gongwen.check.rule.UnitUnderCheck;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.model.Unit;
import gongwen.standard.Strength;
import gongwen.text.Ref;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A neighbour's name where only the unit's own can be: at the head of a title, or as the one that
 * 高度重视. A neighbour is of the same place and trade. Units with members report on others and are not
 * checked; anywhere else in a sentence a neighbour may be meant.
 */
final class OtherUnitName extends RecordRule {
  private static final List<String> TRADES = List.of("小学|中学|初中|高中|学校|幼儿园", "卫生院|卫生服务中心|医院", "社区");

  private static final Pattern PLACE = Pattern.compile("\\G\\p{IsHan}{2,6}?(?:[镇乡区县市]|街道)");

  /** What makes of a name one for many: 白石镇各小学, 白石镇中小学. */
  private static final Pattern MANY =
      Pattern.compile("各|全|所有|有关|相关|其他|部分|辖|农村|乡村|民办|公办|中心学校$|中小学$");

  private static final String OF_ITSELF = "(?:高度重视|始终|坚持|严格|切实|成立|制定|建立|全体|党支部|领导班子)";

  OtherUnitName() {
    super(
        Declaration.of(
            "other-unit-name",
            "留有别的单位的名称",
            "another unit's name left in",
            Strength.PRACTICE,
            RuleSources.ONE_NAME));
  }

  @Override
  public void check(UnitUnderCheck unit, Diagnostics out) {
    Unit own = unit.records().unit();
    String places = places(own.name().replaceFirst("^中共", ""));
    String trade =
        TRADES.stream()
            .filter(each -> own.name().matches(".*(?:" + each + ")(?:.*支部.*)?"))
            .findFirst()
            .orElse("");
    if (trade.isEmpty() || places.isEmpty() || !unit.dossier().members().isEmpty()) {
      return;
    }
    String name = "(?<name>" + places + "\\p{IsHan}{1,8}?(?:" + trade + "))";
    Pattern title = Pattern.compile("^" + name + "(?=关于|\\d|第|党支部|[上下]半年|工作|安全)");
    Pattern sentence = Pattern.compile("(?:^|[。；！\\n]\\s*)" + name + OF_ITSELF);
    for (OwnText text : unit.texts()) {
      if (text.prose() || isTitle(text.ref())) {
        Matcher matcher = (text.prose() ? sentence : title).matcher(text.typed());
        while (matcher.find()) {
          check(unit, text, matcher, out);
        }
      }
    }
  }

  /**
   * The places with which a name begins, as a pattern: the last of them, with or without others.
   */
  private static String places(String name) {
    Matcher place = PLACE.matcher(name);
    String outer = "";
    String last = "";
    while (place.find()) {
      outer += last.isEmpty() ? "" : "(?:" + last + ")?";
      last = place.group();
    }
    return outer + last;
  }

  private static boolean isTitle(Ref ref) {
    String path = ref.path();
    return path.startsWith("reports[") && path.endsWith("].title");
  }

  private void check(UnitUnderCheck unit, OwnText text, Matcher matcher, Diagnostics out) {
    String name = matcher.group("name");
    Unit own = unit.records().unit();
    boolean known = known(unit, text.ref()).stream().anyMatch(each -> each.contains(name));
    if (known || MANY.matcher(name).find()) {
      return;
    }
    out.add(
        found(
                unit.places().span(text.ref(), matcher.start("name"), matcher.end("name")),
                Message.of("这里写“%s”，本单位是“%s”", "%s here; the unit is %s", name, own.name()))
            .hint(
                "是不是从别的单位的文稿里抄来的？改成本单位的名称",
                "was this taken from another unit's document? write the unit's own name"));
  }

  /** The unit's own names, its superior's, and those of the organs that issue the report. */
  private static Set<String> known(UnitUnderCheck unit, Ref text) {
    Unit own = unit.records().unit();
    Set<String> known = new TreeSet<>();
    Stream.of(own.name(), own.shortName(), own.superior()).forEach(known::add);
    unit.records().reports().stream()
        .filter(report -> text.path().startsWith(report.ref().path() + "."))
        .forEach(report -> known.addAll(report.document().signing().issuer()));
    return known;
  }
}
