package gongwen.template.compose;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Severity;
import gongwen.facts.Facts;
import gongwen.model.Report;
import gongwen.model.UnitFile;
import gongwen.prose.Prose;
import gongwen.prose.Setting;
import gongwen.template.sandbox.Budget;
import gongwen.template.sandbox.Engine;
import gongwen.template.view.Figures;
import gongwen.template.view.Models;
import gongwen.text.Places;
import gongwen.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One composition under way: the data as templates see them, what was printed, what was found. */
final class CompositionState implements CountRemarks.Listener {
  private final Engine engine;
  private final Places places;
  private final Models models = new Models(new Figures());
  private final Diagnostics found = new Diagnostics();
  private final PlacedBlocks placed = new PlacedBlocks();
  private final Budget budget = new Budget();
  private final Map<String, Object> names = new TreeMap<>();
  private final Report report;
  private final Functions functions;
  private @Nullable Passage passage;

  /** An expression of the unit that is being computed, and where it stands. */
  interface Passage {
    /** The place of some quoted word in the expression, or of the whole. */
    Span span(String culprit);
  }

  CompositionState(Engine engine, Facts facts, Report report, Places places) {
    this.engine = engine;
    this.places = places;
    this.report = report;
    UnitFile own = facts.dossier().own();
    name("year", "年度", own.year());
    name("responsibility", "责任制", own.responsibility());
    name("plans", "下一步", own.ledgers().plans());
    name("stages", "实施步骤", own.ledgers().stages());
    name("meetings", "会议", own.ledgers().meetings());
    name("data", "附加", own.data());
    name("report", "报告", report);
    name("unit", "单位", own.unit());
    name("period", "时段", facts.period());
    name("cutOff", "截止日期", facts.cutOff());
    name("asOf", "截至", new Setting(facts, report).asOf());
    functions = new Functions(facts, models, new CountRemarks(this));
    names.putAll(functions.all());
    name(
        "wording",
        "行文",
        new ProseDoor(
            new Prose(facts, report, models.figures()::print),
            models,
            Map.of("table", new TableDirective(this), "chart", new ChartDirective(this))));
  }

  private void name(String en, String zh, Object value) {
    names.put(en, value);
    names.put(zh, value);
  }

  /** Makes something known to the templates of this composition. */
  void define(String name, Object value) {
    names.put(name, value);
  }

  Set<String> names() {
    return names.keySet();
  }

  Engine engine() {
    return engine;
  }

  Places places() {
    return places;
  }

  Report report() {
    return report;
  }

  /** The tables and charts of its templates. */
  PlacedBlocks placed() {
    return placed;
  }

  /** What goes into cells is printed as all else is, and may not be more. */
  void countPrinted(List<List<String>> rows) throws IOException {
    Writer out = budget.writer(new StringBuilder());
    for (List<String> row : rows) {
      for (String cell : row) {
        out.write(cell);
      }
    }
  }

  Figures figures() {
    return models.figures();
  }

  /** Whether anything in it was counted over members. */
  boolean askedForMembers() {
    return functions.askedForMembers();
  }

  Diagnostics found() {
    return found;
  }

  private TemplateHashModel root() {
    return new TemplateHashModel() {
      @Override
      public @Nullable TemplateModel get(String key) throws TemplateModelException {
        return models.wrap(names.get(key));
      }

      @Override
      public boolean isEmpty() {
        return false;
      }
    };
  }

  /** What a template prints. */
  String run(freemarker.template.Template template) throws TemplateException, IOException {
    StringBuilder text = new StringBuilder();
    Environment environment =
        template.createProcessingEnvironment(root(), budget.writer(text), models);
    environment.setObjectWrapper(models);
    environment.setTemplateProcessingTracer(budget);
    environment.process();
    return text.toString();
  }

  /** What an expression of the unit prints; the remarks of its functions go to its place. */
  String run(freemarker.template.Template expression, Passage where)
      throws TemplateException, IOException {
    Passage outer = passage;
    passage = where;
    try {
      return run(expression);
    } finally {
      passage = outer;
    }
  }

  StringBuilder capture(freemarker.template.TemplateDirectiveBody body)
      throws TemplateException, IOException {
    StringBuilder text = new StringBuilder();
    body.render(budget.writer(text));
    return text;
  }

  @Override
  public boolean written() {
    return passage != null;
  }

  @Override
  public void remark(
      CompositionCode code,
      Severity severity,
      String culprit,
      Message message,
      List<Message> hints) {
    Span span = passage == null ? places.span(report.ref()) : passage.span(culprit);
    found.add(Diagnostic.of(code, span, message).as(severity).hints(hints));
  }
}
