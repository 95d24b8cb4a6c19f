package gongwen.template.compose;

import gongwen.diagnostic.Message;
import gongwen.diagnostic.Severity;
import gongwen.facts.Counted;
import gongwen.facts.Scope;
import gongwen.model.Activity;
import gongwen.model.Dossier;
import gongwen.model.UnitFile;
import gongwen.template.sandbox.Fault;
import gongwen.text.Ref;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What must be reported about a count: it counted nothing, or not everything. */
final class CountRemarks {
  /** Where the remarks go; the one who listens knows the place of the call. */
  interface Listener {
    void remark(
        CompositionCode code,
        Severity severity,
        String culprit,
        Message message,
        List<Message> hints);

    /** Whether the unit itself wrote the call. */
    boolean written();
  }

  private final Listener listener;

  CountRemarks(Listener listener) {
    this.listener = listener;
  }

  void about(Counted counted, CallArguments call, Dossier dossier, boolean times) throws Fault {
    String kinds = String.join("、", call.words());
    List<Activity> all = activities(dossier, call.scope());
    for (String kind : call.words()) {
      if (all.stream().noneMatch(a -> a.kind().equals(kind))) {
        unknown(kind, all, call.scope(), dossier);
      }
    }
    if (counted.known() && counted.otherMeasures().isEmpty()) {
      if (counted.figure().value().number().signum() == 0
          && counted.unrecorded().vague().isEmpty()) {
        if (listener.written()) {
          listener.remark(
              CompositionCode.COUNTS_ZERO,
              Severity.WARNING,
              first(call),
              Message.of(
                  "本时段没有“%s”的记录，这里印出的是0",
                  "there is no record of “%s” in this period; 0 is printed", kinds),
              List.of());
        }
      }
    }
    if (times && listener.written()) {
      leftOut(counted, call, dossier, kinds);
    }
    if (!counted.unrecorded().vague().isEmpty() && listener.written()) {
      listener.remark(
          CompositionCode.COUNT_WITHOUT_NUMBER,
          Severity.INFO,
          first(call),
          Message.of(
              "“%1$s”有%2$d条记录的数只写了“多”，没有计入",
              "%2$d records of “%1$s” give no number (多) and were not counted",
              kinds,
              counted.unrecorded().vague().size()),
          List.of());
    }
  }

  private void leftOut(Counted counted, CallArguments call, Dossier dossier, String kinds) {
    if (counted.otherMeasures().isEmpty()) {
      return;
    }
    Set<String> measures = measures(dossier, counted.otherMeasures());
    List<Message> hints = new ArrayList<>();
    for (String measure : measures) {
      hints.add(
          Message.of(
              "要统计%1$s数，写 次数(\"%2$s\", 单位=\"%1$s\")",
              "to count in %1$s, write count(\"%2$s\", measure=\"%1$s\")", measure, first(call)));
    }
    Message sentence =
        Message.of(
            "“%1$s”有%2$d条记录不以次计（%3$s），没有计入次数",
            "%2$d records of “%1$s” are counted in %3$s and were left out of the times",
            kinds,
            counted.otherMeasures().size(),
            String.join("、", measures));
    if (counted.figure().value().number().compareTo(BigDecimal.ZERO) == 0) {
      listener.remark(
          CompositionCode.OTHER_MEASURE, Severity.WARNING, first(call), sentence, hints);
    } else {
      listener.remark(CompositionCode.OTHER_MEASURE, Severity.INFO, first(call), sentence, hints);
    }
  }

  private void unknown(String kind, List<Activity> all, Scope scope, Dossier dossier) throws Fault {
    Set<String> known = new LinkedHashSet<>();
    all.forEach(a -> known.add(a.kind()));
    List<Message> hints = new ArrayList<>(Functions.didYouMean(kind, known));
    if (scope == Scope.OWN
        && activities(dossier, Scope.MEMBERS).stream().anyMatch(a -> a.kind().equals(kind))) {
      hints =
          List.of(
              Message.of(
                  "下级单位有这类活动：在括号里最后加上 \"下级\" 或 \"全部\"",
                  "the members have such activities: add \"members\" or \"all\" as the last"
                      + " argument"));
    }
    Message sentence =
        Message.of("活动台账里没有类别为“%s”的记录", "no record of the ledger has the kind “%s”", kind);
    if (listener.written()) {
      throw new Fault(CompositionCode.UNKNOWN_KIND, kind, sentence, hints);
    }
    listener.remark(CompositionCode.UNKNOWN_KIND, Severity.WARNING, kind, sentence, hints);
  }

  private static String first(CallArguments call) {
    return call.words().isEmpty() ? "" : call.words().get(0);
  }

  private static List<Activity> activities(Dossier dossier, Scope scope) {
    return Units.of(dossier, scope).stream()
        .flatMap(f -> f.ledgers().activities().stream())
        .toList();
  }

  private static Set<String> measures(Dossier dossier, List<Ref> refs) {
    Set<Ref> wanted = Set.copyOf(refs);
    Set<String> measures = new LinkedHashSet<>();
    for (UnitFile file : Units.of(dossier, Scope.ALL)) {
      for (Activity activity : file.ledgers().activities()) {
        if (wanted.contains(activity.ref())) {
          measures.add(activity.extent().measureOrDefault());
        }
      }
    }
    return measures;
  }
}
