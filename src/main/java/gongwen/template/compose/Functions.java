package gongwen.template.compose;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import gongwen.diagnostic.Message;
import gongwen.facts.Counted;
import gongwen.facts.Facts;
import gongwen.facts.Figure;
import gongwen.facts.IndicatorFact;
import gongwen.facts.IssueFact;
import gongwen.facts.Member;
import gongwen.facts.ObligationFact;
import gongwen.facts.Scope;
import gongwen.facts.Work;
import gongwen.model.Activity;
import gongwen.model.Indicator;
import gongwen.model.Issue;
import gongwen.model.Obligation.CountedFor;
import gongwen.model.UnitFile;
import gongwen.prose.Setting;
import gongwen.template.sandbox.Fault;
import gongwen.template.view.Models;
import gongwen.text.ChineseNumerals;
import gongwen.text.Nearest;
import gongwen.text.Ref;
import gongwen.yaml.Choices;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The functions of templates and of expressions in the unit's text, under both their names. */
final class Functions {
  private final Facts facts;
  private final Models models;
  private final CountRemarks remarks;
  private final int year;
  private boolean askedForMembers;

  Functions(Facts facts, Models models, CountRemarks remarks) {
    this.facts = facts;
    this.models = models;
    this.remarks = remarks;
    this.year = facts.dossier().own().year();
  }

  private interface Function {
    Object call(CallArguments arguments) throws TemplateModelException;
  }

  /** By name; both names of a function are the same object. */
  Map<String, TemplateMethodModelEx> all() {
    Map<String, TemplateMethodModelEx> all = new LinkedHashMap<>();
    put(all, "count", "次数", 1, this::count);
    put(all, "people", "人次", 1, this::people);
    put(all, "sum", "合计", 1, this::sum);
    put(all, "list", "列举", 1, this::list);
    put(all, "issues", "问题", 0, this::issues);
    put(all, "obligations", "规定动作", 0, this::obligations);
    put(all, "indicator", "指标", 1, this::indicator);
    put(all, "activities", "活动", 0, a -> activities(a, facts(a)));
    put(all, "indicators", "各项指标", 0, a -> facts(a).indicators(a.scope()));
    put(all, "works", "各类活动", 0, a -> Work.of(activities(a, facts(a)), facts(a), a.scope()));
    put(all, "visiblePlans", "可见打算", 0, a -> facts.plans());
    put(all, "members", "下级单位", 0, this::members);
    all.putAll(new RecordFunctions(facts, models).all());
    words(all);
    return all;
  }

  private void put(
      Map<String, TemplateMethodModelEx> all,
      String en,
      String zh,
      int leading,
      Function function) {
    TemplateMethodModelEx method =
        given -> {
          CallArguments arguments = CallArguments.of(en, given, leading, year);
          askedForMembers |= arguments.scope() != Scope.OWN;
          return models.wrap(function.call(arguments));
        };
    all.put(en, method);
    all.put(zh, method);
  }

  /** Whether anything was asked that the records of members answer. */
  boolean askedForMembers() {
    return askedForMembers;
  }

  private List<Member> members(CallArguments arguments) throws TemplateModelException {
    askedForMembers = true;
    return Member.of(facts(arguments));
  }

  /** Numbers in Chinese: cardinal 三, counting 两 (before a measure word); time limits. */
  private void words(Map<String, TemplateMethodModelEx> all) {
    TemplateMethodModelEx counting =
        arguments -> new SimpleScalar(ChineseNumerals.counting(Numbers.whole(arguments)));
    TemplateMethodModelEx cardinal =
        arguments -> new SimpleScalar(ChineseNumerals.cardinal(Numbers.whole(arguments)));
    all.put(
        "dueWords",
        arguments ->
            new SimpleScalar(
                Setting.until(CallArguments.of("dueWords", arguments, 1, year).first("due"))));
    all.put("counting", counting);
    all.put("计数", counting);
    all.put("cardinal", cardinal);
    all.put("中文数字", cardinal);
  }

  private Facts facts(CallArguments arguments) {
    return arguments.period().map(facts::in).orElse(facts);
  }

  private Figure count(CallArguments arguments) throws TemplateModelException {
    arguments.first("count");
    Counted counted =
        facts(arguments).count(arguments.words(), arguments.scope(), arguments.measure());
    remarks.about(counted, arguments, facts.dossier(), true);
    return counted.figure();
  }

  private Figure people(CallArguments arguments) throws TemplateModelException {
    arguments.first("people");
    Counted counted = facts(arguments).people(arguments.words(), arguments.scope());
    remarks.about(counted, arguments, facts.dossier(), false);
    return counted.figure();
  }

  private Figure sum(CallArguments arguments) throws TemplateModelException {
    String named = arguments.first("sum");
    Optional<Figure> sum =
        facts(arguments).sum(indicatorId(named, arguments.scope()), arguments.scope());
    if (sum.isEmpty()) {
      throw unknownIndicator(named, arguments.scope());
    }
    return sum.get();
  }

  private Object indicator(CallArguments arguments) throws TemplateModelException {
    String named = arguments.first("indicator");
    if (arguments.scope() != Scope.OWN) {
      return sum(arguments);
    }
    Optional<IndicatorFact> found = facts(arguments).indicator(indicatorId(named, Scope.OWN));
    if (found.isEmpty()) {
      throw unknownIndicator(named, Scope.OWN);
    }
    return found.get();
  }

  /** As everywhere, a record is referred to by its id, or by its name if no other has it. */
  private String indicatorId(String named, Scope scope) throws Fault {
    Set<String> ids = new LinkedHashSet<>();
    for (UnitFile file : Units.of(facts.dossier(), scope)) {
      for (Indicator indicator : file.ledgers().indicators()) {
        if (indicator.id().equals(named)) {
          return named;
        }
        if (indicator.name().equals(named.strip())) {
          ids.add(indicator.id());
        }
      }
    }
    if (ids.size() > 1) {
      throw new Fault(
          CompositionCode.AMBIGUOUS_INDICATOR,
          named,
          Message.of("有几项指标都叫“%s”", "several indicators are called “%s”", named),
          List.of(
              Message.of(
                  "写编号：%1$s",
                  "write the id: %2$s", String.join(" 或 ", ids), String.join(" or ", ids))));
    }
    return ids.stream().findFirst().orElse(named);
  }

  private Fault unknownIndicator(String id, Scope scope) {
    Set<String> known = new LinkedHashSet<>();
    for (UnitFile file : Units.of(facts.dossier(), scope)) {
      for (Indicator indicator : file.ledgers().indicators()) {
        known.add(indicator.id());
        known.add(indicator.name());
      }
    }
    return new Fault(
        CompositionCode.UNKNOWN_INDICATOR,
        id,
        Message.of(
            "没有编号或名称是“%s”、能在本时段使用的指标",
            "there is no indicator “%s” that can be used in this period", id),
        didYouMean(id, known));
  }

  static List<Message> didYouMean(String word, Collection<String> known) {
    Optional<String> nearest = Nearest.of(word, known);
    if (nearest.isPresent()) {
      return List.of(Message.of("是不是想写 %s？", "did you mean %s?", nearest.get()));
    }
    return known.isEmpty()
        ? List.of()
        : List.of(
            Message.of(
                "文件里有：%s",
                "the file has: %s", String.join("、", known.stream().limit(12).toList())));
  }

  private TemplateModel list(CallArguments arguments) throws TemplateModelException {
    arguments.first("list");
    Facts of = facts(arguments);
    List<Activity> found = activities(arguments, of);
    if (found.isEmpty()) {
      remarks.about(
          of.count(arguments.words(), arguments.scope(), Optional.empty()),
          arguments,
          facts.dossier(),
          false);
    }
    List<String> names =
        found.stream().map(a -> a.title().isEmpty() ? a.kind() : a.title()).distinct().toList();
    return named("活动", found, names, found.stream().map(Activity::ref).toList(), arguments);
  }

  private static List<Activity> activities(CallArguments arguments, Facts of) {
    return of.activities(arguments.scope()).stream()
        .filter(a -> arguments.words().isEmpty() || arguments.words().contains(a.kind()))
        .toList();
  }

  /** Plain words choose: a kind (问题, 风险) or a state (正在整改). */
  private TemplateModel issues(CallArguments arguments) throws TemplateModelException {
    List<IssueFact> found = new ArrayList<>(facts(arguments).issues(arguments.scope()));
    for (String word : arguments.words()) {
      Optional<Issue.Kind> kind = kind(word);
      Optional<IssueFact.State> state = state(word);
      if (kind.isEmpty() && state.isEmpty()) {
        throw new Fault(
            CompositionCode.WRONG_ARGUMENTS,
            word,
            Message.of("“%s”不是问题的类别或状态", "“%s” is neither a kind nor a state of issues", word),
            List.of(choices()));
      }
      kind.ifPresent(k -> found.removeIf(f -> f.issue().risk() != (k == Issue.Kind.RISK)));
      state.ifPresent(s -> found.removeIf(f -> f.state() != s));
    }
    List<String> names = found.stream().map(f -> f.issue().title()).toList();
    List<Ref> records = found.stream().map(f -> f.issue().ref()).toList();
    return named("问题", List.copyOf(found), names, records, arguments);
  }

  private static Message choices() {
    List<Choices.Choice> all = new ArrayList<>(Choices.of(Issue.Kind.class).all());
    all.addAll(Choices.of(IssueFact.State.class).all());
    return Message.of(
        "可以写：%1$s",
        "write one of: %2$s",
        all.stream().map(Choices.Choice::zh).collect(Collectors.joining("、")),
        all.stream().map(Choices.Choice::en).collect(Collectors.joining(", ")));
  }

  private static Optional<Issue.Kind> kind(String word) {
    return Choices.of(Issue.Kind.class).find(word).map(choice -> (Issue.Kind) choice.constant());
  }

  private static Optional<IssueFact.State> state(String word) {
    return Choices.of(IssueFact.State.class)
        .find(word)
        .map(choice -> (IssueFact.State) choice.constant());
  }

  private TemplateModel obligations(CallArguments arguments) throws TemplateModelException {
    List<ObligationFact> found = facts(arguments).obligations(arguments.scope());
    askedForMembers |=
        found.stream().anyMatch(f -> f.obligation().scope().equals(Optional.of(CountedFor.TOTAL)));
    List<String> names = found.stream().map(f -> f.obligation().name()).toList();
    List<Ref> records = found.stream().map(f -> f.obligation().ref()).toList();
    return named("规定动作", found, names, records, arguments);
  }

  private TemplateModel named(
      String what, List<?> found, List<String> names, List<Ref> records, CallArguments arguments)
      throws TemplateModelException {
    Figure number = facts(arguments).number(what, arguments.words(), arguments.scope(), records);
    return models.named(found, names, number);
  }
}
