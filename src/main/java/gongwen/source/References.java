package gongwen.source;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.diagnostic.Rewriting;
import gongwen.model.Activity;
import gongwen.model.Indicator;
import gongwen.model.Indicator.Part;
import gongwen.model.Issue;
import gongwen.model.Meeting;
import gongwen.model.Obligation;
import gongwen.model.Plan;
import gongwen.model.UnitFile;
import gongwen.source.Named.One;
import gongwen.text.Nearest;
import gongwen.text.Places;
import gongwen.text.Ref;
import gongwen.text.Span;
import gongwen.yaml.YamlLimits;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What refers to a record names one: by its id, or by its name if no other has it. Names are put
 * right here, so that who reads the records finds ids only.
 */
final class References {
  /** More are not listed in a hint. */
  private static final int LISTED = 12;

  private final UnitFile unit;
  private final Places places;
  private final Set<String> unread;
  private final Diagnostics found = new Diagnostics();

  /**
   * @param unread the English keys of lists of which nothing is known
   */
  References(UnitFile unit, Places places, Set<String> unread) {
    this.unit = unit;
    this.places = places;
    this.unread = unread;
  }

  /** The unit with ids for names; what refers to nothing stays as it is and is reported. */
  Outcome<UnitFile> resolve() {
    UnitFile.Ledgers records = unit.ledgers();
    Named obligations =
        Named.of(
            unit.responsibility().obligations(),
            Obligation::id,
            Obligation::name,
            Obligation::ref,
            "name",
            true);
    Named issues =
        Named.of(
            records.issues(),
            Issue::id,
            Issue::title,
            Issue::ref,
            "title",
            !unread.contains("issues"));
    Named indicators =
        Named.of(
            records.indicators(), Indicator::id, Indicator::name, Indicator::ref, "name", true);
    List<Activity> activities =
        records.activities().stream()
            .map(a -> a.serving(ids(a.serves(), obligations, a.ref().field("serves"))))
            .map(Activity::measured)
            .toList();
    List<Plan> plans =
        records.plans().stream()
            .map(p -> p.answering(ids(p.answers(), issues, p.ref().field("answers"))))
            .toList();
    List<Indicator> figures =
        records.indicators().stream()
            .map(i -> i.consisting(parts(i.parts(), indicators), parts(i.of(), indicators)))
            .toList();
    meetings();
    UnitFile.Ledgers resolved =
        new UnitFile.Ledgers(
            activities, records.issues(), figures, plans, records.stages(), records.meetings());
    return Outcome.of(unit.recording(resolved), found.list());
  }

  private void meetings() {
    List<String> titles = unit.ledgers().meetings().stream().map(Meeting::title).toList();
    unit.reports().stream()
        .filter(r -> !r.meeting().isEmpty() && !titles.contains(r.meeting()))
        .forEach(r -> unknown(r.meeting(), titles, List.of(), r.ref().field("meeting")));
  }

  private List<Part> parts(List<Part> parts, Named indicators) {
    return parts.stream()
        .map(
            part ->
                part.id().isEmpty()
                    ? part
                    : part.referring(id(part.id(), indicators, part.ref().field("id"))))
        .toList();
  }

  private List<String> ids(List<String> named, Named among, Ref list) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      ids.add(id(named.get(i), among, list.item(i)));
    }
    return ids;
  }

  private String id(String named, Named among, Ref where) {
    if (among.ids().contains(named)) {
      return named;
    }
    List<One> called = among.names().getOrDefault(named.strip(), List.of());
    if (called.size() == 1) {
      return called.get(0).id();
    }
    if (called.size() > 1) {
      ambiguous(named, called, where);
    } else if (among.whole()) {
      unknown(named, List.copyOf(among.ids()), among.names().keySet(), where);
    }
    return named;
  }

  private void ambiguous(String named, List<One> called, Ref where) {
    if (found.list().size() >= YamlLimits.MAX_FAULTS) {
      return;
    }
    Diagnostic fault =
        Diagnostic.of(
            UnitFileCode.AMBIGUOUS_REFERENCE,
            places.span(where),
            Message.of("有几项都叫“%s”", "several are called \"%s\"", named));
    for (One one : called) {
      Span place = places.span(one.name());
      fault = fault.related(place, Message.of("编号 %s", "the one with id %s", one.id()));
    }
    List<String> ids = called.stream().map(One::id).toList();
    found.add(
        fault.hint(
            Message.of(
                "写编号：%1$s",
                "write the id: %2$s", String.join(" 或 ", ids), String.join(" or ", ids))));
  }

  private void unknown(String named, List<String> ids, Collection<String> names, Ref where) {
    if (found.list().size() >= YamlLimits.MAX_FAULTS) {
      return;
    }
    Diagnostic fault =
        Diagnostic.of(
            UnitFileCode.UNKNOWN_REFERENCE,
            places.span(where),
            Message.of("没有编号或名称是“%s”的一项", "nothing here has the id or name \"%s\"", named));
    Optional<String> nearest = Nearest.of(named, ids).or(() -> Nearest.of(named, names));
    if (nearest.isPresent()) {
      Diagnostic offered = fault.hint("是不是“%s”？", "did you mean \"%s\"?", nearest.get());
      Span text = places.span(where, 0, named.length());
      found.add(Rewriting.of(text, named, nearest.get(), false).map(offered::fix).orElse(offered));
    } else if (ids.isEmpty()) {
      found.add(
          fault.hint("本文件里还没有这样的一项，先写上它", "this file has nothing of the kind yet; write it first"));
    } else {
      List<String> few = ids.subList(0, Math.min(LISTED, ids.size()));
      found.add(
          fault.hint(
              Message.of(
                  "可以写：%1$s",
                  "it is one of: %2$s", String.join("、", few), String.join(", ", few))));
    }
  }
}
