package gongwen.template.compose;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import gongwen.diagnostic.Message;
import gongwen.facts.Facts;
import gongwen.facts.Figure;
import gongwen.facts.ObligationFact;
import gongwen.facts.Scope;
import gongwen.model.Activity;
import gongwen.model.UnitFile;
import gongwen.template.sandbox.Fault;
import gongwen.template.view.Models;
import gongwen.template.view.RecordModel;
import gongwen.text.Ref;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Functions of templates that take records and not words. */
final class RecordFunctions {
  private final Facts facts;
  private final Models models;

  RecordFunctions(Facts facts, Models models) {
    this.facts = facts;
    this.models = models;
  }

  Map<String, TemplateMethodModelEx> all() {
    Map<String, TemplateMethodModelEx> all = new LinkedHashMap<>();
    TemplateMethodModelEx tally = arguments -> models.wrap(tally(arguments));
    TemplateMethodModelEx served = arguments -> models.wrap(served(arguments));
    all.put("tally", tally);
    all.put("件数", tally);
    all.put("served", served);
    all.put("对应活动", served);
    return all;
  }

  /** {@code tally(records, "问题")}: how many records, as a figure that knows them. */
  private Figure tally(List<?> arguments) throws TemplateModelException {
    if (arguments.isEmpty() || !(arguments.get(0) instanceof TemplateSequenceModel list)) {
      throw wrong("tally");
    }
    List<Ref> refs = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i) instanceof RecordModel model) {
        model.ref().ifPresent(refs::add);
      }
    }
    boolean named = arguments.size() > 1 && arguments.get(1) instanceof TemplateScalarModel;
    String what = named ? ((TemplateScalarModel) arguments.get(1)).getAsString() : "记录";
    return facts.tally(what, refs);
  }

  /** {@code served(obligation)}: what was done for it, in the order of the ledgers. */
  private List<Activity> served(List<?> arguments) throws TemplateModelException {
    if (arguments.size() != 1
        || !(arguments.get(0) instanceof RecordModel model)
        || !(model.record() instanceof ObligationFact fact)) {
      throw wrong("served");
    }
    Set<Ref> refs = new HashSet<>(fact.done().refs());
    List<Activity> served = new ArrayList<>();
    for (UnitFile file : Units.of(facts.dossier(), Scope.ALL)) {
      for (Activity activity : file.ledgers().activities()) {
        if (refs.contains(activity.ref())) {
          served.add(activity);
        }
      }
    }
    return List.copyOf(served);
  }

  private static Fault wrong(String function) {
    return new Fault(
        CompositionCode.WRONG_ARGUMENTS,
        "",
        Message.of("%s 的参数不对", "%s cannot be called with this", function),
        List.of());
  }
}
