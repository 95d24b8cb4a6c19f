package gongwen.template.compose;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.DiagnosticCode;
import gongwen.diagnostic.ForeignCode;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Severity;
import gongwen.template.sandbox.Fault;
import gongwen.template.sandbox.TemplateCode;
import gongwen.template.view.RecordModel;
import gongwen.text.Ref;
import gongwen.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code <@tell code="…" about=record zh="…" en="…"/>}: something that the kind finds lacking in
 * the records, reported at the record, or at the report without one. {@code hintZh} and {@code
 * hintEn} say what to do next. A warning, unless {@code error=true}: then the report is not made.
 */
record TellDirective(CompositionState session) implements TemplateDirectiveModel {

  @Override
  @SuppressWarnings("rawtypes")
  public void execute(
      Environment environment,
      Map parameters,
      TemplateModel[] loop,
      @Nullable TemplateDirectiveBody body)
      throws TemplateException {
    Severity severity = parameters.containsKey("error") ? Severity.ERROR : Severity.WARNING;
    Message sentence = new Message(text(parameters, "zh"), text(parameters, "en"));
    List<Message> hints =
        parameters.containsKey("hintZh")
            ? List.of(new Message(text(parameters, "hintZh"), text(parameters, "hintEn")))
            : List.of();
    Span span = session.places().span(about(parameters.get("about")));
    session
        .found()
        .add(
            Diagnostic.of(code(text(parameters, "code"), severity), span, sentence)
                .as(severity)
                .hints(hints));
  }

  /** Kinds that came with the program report under its codes, a user's own under any. */
  private static DiagnosticCode code(String id, Severity severity) {
    return Stream.of(CompositionCode.values())
        .filter(code -> code.id().equals(id))
        .map(DiagnosticCode.class::cast)
        .findFirst()
        .orElseGet(() -> new ForeignCode(id, severity));
  }

  private Ref about(@Nullable Object model) {
    Optional<Ref> ref = model instanceof RecordModel record ? record.place() : Optional.empty();
    return ref.orElse(session.report().ref());
  }

  @SuppressWarnings("rawtypes")
  private static String text(Map parameters, String name) throws TemplateModelException {
    if (parameters.get(name) instanceof TemplateScalarModel text) {
      return text.getAsString();
    }
    throw new Fault(
        TemplateCode.TEMPLATE_FAULT,
        "",
        Message.of("tell 缺少参数 %s", "tell needs the parameter %s", name),
        List.of());
  }
}
