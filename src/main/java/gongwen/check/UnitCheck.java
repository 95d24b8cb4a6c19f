package gongwen.check;

import gongwen.check.rule.DocumentUnderCheck;
import gongwen.check.rule.Rule;
import gongwen.check.rule.UnitUnderCheck;
import gongwen.check.text.Placeholders;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Severity;
import gongwen.document.Document;
import gongwen.model.Report;
import gongwen.text.Ref;
import gongwen.text.SourceText;
import gongwen.text.Span;
import gongwen.yaml.Remark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The check of one unit: first its records, then each of its documents. Rules weigh what the
 * profile says; what the unit's files allow is not reported, but kept. It is used by one thread.
 */
public final class UnitCheck {
  private final UnitUnderCheck unit;
  private final RuleLevels levels;
  private final Allowances allowances;
  private final List<AllowedFinding> allowed = new ArrayList<>();
  private final Set<Ref> documents = new HashSet<>();

  /**
   * @param remarks what the unit's file and those that it shares say to the program
   */
  public UnitCheck(UnitUnderCheck unit, RuleLevels levels, List<Remark> remarks) {
    this.unit = unit;
    this.levels = levels;
    this.allowances = new Allowances(remarks);
  }

  /** What the rules find in the unit's records, rule by rule. */
  public List<Diagnostic> records() {
    List<Diagnostic> reported = new ArrayList<>(allowances.faults());
    run(Rules.records(), (rule, out) -> rule.check(unit, out), reported);
    return StillToFill.asOneList(reported);
  }

  /**
   * What the rules find in one document.
   *
   * @param report of which it was made; one of those that were requested
   */
  public List<Diagnostic> document(Report report, Document document) {
    documents.add(report.ref());
    DocumentUnderCheck subject = new DocumentUnderCheck(document, unit.report(report), unit);
    List<Diagnostic> reported = new ArrayList<>();
    run(Rules.documents(), (rule, out) -> rule.check(subject, out), reported);
    return reported;
  }

  /** What a document still leaves to be filled in, in its own words; empty if it is finished. */
  public Optional<String> unfinished(Document document) {
    Set<Span> places = new HashSet<>();
    allowed.forEach(each -> each.finding().span().ifPresent(places::add));
    return Unfinished.in(document, unit.records(), Placeholders.meant(unit, places));
  }

  /** Findings that the files allow, in the order in which they were found. */
  public List<AllowedFinding> allowed() {
    return List.copyOf(allowed);
  }

  /**
   * Allowances of the unit's own file to which nothing was found; to be called at the end. They are
   * known only when every report of the file was checked, and of a shared file no unit knows.
   */
  public List<Diagnostic> unused() {
    if (!unit.records().reports().stream().map(Report::ref).allMatch(documents::contains)) {
      return List.of();
    }
    SourceText own = unit.places().span(unit.records().ref()).source();
    List<Diagnostic> reported = new ArrayList<>();
    for (Allowance each : allowances.unused()) {
      boolean off = levels.of(Rules.of(each.rule())).isEmpty();
      if (each.at().source() == own && !off) {
        reported.add(
            Diagnostic.of(
                    CheckCode.ALLOWANCE_UNUSED,
                    each.at(),
                    Message.of(
                        "这里没有 %s 的问题，用不着允许", "%s finds nothing here to be allowed", each.rule()))
                .hint("删去这条批注，或把它移到所指的地方", "take the remark out, or move it to its place"));
      }
    }
    return reported;
  }

  private <R extends Rule> void run(
      List<R> rules, BiConsumer<R, Diagnostics> check, List<Diagnostic> reported) {
    for (R rule : rules) {
      Optional<Severity> level = levels.of(rule);
      if (level.isPresent()) {
        Diagnostics found = new Diagnostics();
        check.accept(rule, found);
        found.list().forEach(each -> report(each.as(level.get()), reported));
      }
    }
  }

  private void report(Diagnostic finding, List<Diagnostic> reported) {
    Optional<Allowance> allowance = allowances.of(finding);
    if (allowance.isPresent()) {
      allowed.add(new AllowedFinding(finding, allowance.get().reason()));
    } else {
      reported.add(finding);
    }
  }
}
