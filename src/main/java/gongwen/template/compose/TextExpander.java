package gongwen.template.compose;

import freemarker.template.TemplateException;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.DiagnosticCode;
import gongwen.diagnostic.Message;
import gongwen.document.Origin;
import gongwen.markdown.MarkdownOptions;
import gongwen.template.sandbox.EngineFaults;
import gongwen.template.sandbox.Expression;
import gongwen.template.sandbox.Expressions;
import gongwen.template.sandbox.Fault;
import gongwen.template.sandbox.TemplateCode;
import gongwen.template.view.Figures;
import gongwen.text.Ref;
import gongwen.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts the values of its expressions into a text of the unit, or of the template; each is compiled
 * by itself.
 */
final class TextExpander {
  /** Where the chars of a text stand in the unit's file. */
  interface Anchor {
    Span span(int from, int to);
  }

  /**
   * A text with its expressions computed.
   *
   * @param text Markdown
   * @param starts for each of its pieces, where it begins in this text and where it did before
   */
  record Expanded(String text, List<int[]> starts) {
    /** Where a char of the text came from; the expression's start for what it printed. */
    int origin(int offset) {
      int origin = 0;
      for (int[] start : starts) {
        if (start[0] > offset) {
          break;
        }
        origin = start[2] == 0 ? start[1] : start[1] + offset - start[0];
      }
      return origin;
    }

    /** For the reader of the Markdown. */
    MarkdownOptions.Provenance provenance(Ref ref, Anchor anchor) {
      return new MarkdownOptions.Provenance() {
        @Override
        public Origin origin(int from) {
          return new Origin.Written(ref, Expanded.this.origin(from));
        }

        @Override
        public Optional<Span> span(int from, int to) {
          return Optional.of(anchor.span(Expanded.this.origin(from), Expanded.this.origin(to)));
        }
      };
    }
  }

  /** No figure of a report needs more to be said. */
  private static final int LONGEST = 10_000;

  private final CompositionState session;
  private final Anchor anchor;
  private final Optional<Span> call;
  private final String name;
  private final boolean ofTemplate;

  /**
   * @param name under which the expressions are compiled
   * @param call where the template uses the text
   */
  TextExpander(CompositionState session, String name, Anchor anchor, Optional<Span> call) {
    this(session, name, anchor, call, false);
  }

  private TextExpander(
      CompositionState session,
      String name,
      Anchor anchor,
      Optional<Span> call,
      boolean ofTemplate) {
    this.session = session;
    this.name = name;
    this.anchor = anchor;
    this.call = call;
    this.ofTemplate = ofTemplate;
  }

  /**
   * For a text that the template has for every report.
   *
   * @param name the text's own among those of the template
   * @param place where its faults are reported
   */
  static TextExpander ofTemplate(CompositionState session, String name, Span place) {
    return new TextExpander(session, name, (from, to) -> place, Optional.empty(), true);
  }

  Expanded expand(String text) {
    StringBuilder expanded = new StringBuilder();
    List<int[]> starts = new ArrayList<>();
    for (Expressions.Piece piece : Expressions.pieces(text)) {
      boolean code = piece.kind() != Expressions.Kind.TEXT;
      starts.add(
          new int[] {expanded.length(), code ? piece.from() - 2 : piece.from(), code ? 0 : 1});
      switch (piece.kind()) {
        case TEXT -> expanded.append(text, piece.from(), piece.to());
        case EXPRESSION ->
            expanded.append(withoutDoubledSign(value(text, piece), text, piece.to()));
        case UNCLOSED -> unclosed(piece);
      }
    }
    starts.add(new int[] {expanded.length(), text.length(), 1});
    return new Expanded(expanded.toString(), List.copyOf(starts));
  }

  /** A percentage prints with its sign; one that is typed behind it as well is enough. */
  private static String withoutDoubledSign(String printed, String text, int close) {
    boolean typed = close + 1 < text.length() && "%％".indexOf(text.charAt(close + 1)) >= 0;
    int sign = printed.lastIndexOf("\\%");
    boolean last = sign >= 0 && Figures.isEnd(printed.substring(sign + 2));
    return typed && last ? printed.substring(0, sign) + printed.substring(sign + 2) : printed;
  }

  private void unclosed(Expressions.Piece piece) {
    session
        .found()
        .add(
            Diagnostic.of(
                    CompositionCode.EXPRESSION_UNCLOSED,
                    anchor.span(piece.from() - 2, piece.from()),
                    Message.of("${ 没有对应的 }", "${ is never closed by }"))
                .hint("只想印出 ${ 这两个字符，请写 \\${", "to print ${ as text, write \\${"));
  }

  private String value(String text, Expressions.Piece piece) {
    String code = text.substring(piece.from(), piece.to());
    Place place = new Place(code, piece.from());
    if (code.isBlank() || hasComment(code)) {
      add(
          CompositionCode.EXPRESSION_FAILED,
          place.span(""),
          Message.of("${…} 里没有可以计算的内容", "there is nothing to compute in ${…}"),
          List.of());
      return "";
    }
    if (code.length() > LONGEST) {
      add(
          CompositionCode.EXPRESSION_FAILED,
          anchor.span(piece.from() - 2, piece.from()),
          Message.of(
              "${…} 里的表达式超过%d个字符", "the expression in ${…} is longer than %d chars", LONGEST),
          List.of());
      return "";
    }
    Optional<String> meant = WideSigns.corrected(code, anchor.span(0, 0));
    if (meant.isPresent()) {
      wideSigns(code, meant.get(), piece.from());
      return "";
    }
    Expression expression = new Expression(code);
    Optional<Expression.Refusal> refusal = expression.refusal();
    if (refusal.isPresent()) {
      Span span = place.span(refusal.get().place());
      add(TemplateCode.TEMPLATE_NOT_ALLOWED, span, refusal.get().message(), List.of());
      return "";
    }
    try {
      return session.run(compiled(name + "#" + piece.from(), expression), place);
    } catch (TemplateException | IOException e) {
      report(e, place, expression);
      return "";
    }
  }

  private void wideSigns(String code, String meant, int from) {
    int wrong = from + WideSigns.first(code, meant);
    Diagnostic fault =
        Diagnostic.of(
                CompositionCode.EXPRESSION_FAILED,
                anchor.span(wrong, wrong + 1),
                Message.of(
                    "${…} 里的引号、括号、逗号要用半角的",
                    "quotation marks, brackets and commas in ${…} have to be ASCII ones"))
            .hint("写成 ${%s}", "write ${%s}", meant);
    add(WideSigns.fix(code, meant, from, anchor).map(fault::fix).orElse(fault));
  }

  private freemarker.template.Template compiled(String expressionName, Expression expression)
      throws IOException {
    return ofTemplate
        ? session.engine().ownExpression(expressionName, expression)
        : session.engine().expression(expressionName, expression);
  }

  /** FreeMarker would skip it and see another end of the expression than the reader does. */
  private static boolean hasComment(String code) {
    return code.contains("<#--") || code.contains("<!--") || code.contains("[#--");
  }

  private void report(Exception thrown, Place place, Expression expression) {
    Optional<Fault> fault = EngineFaults.fault(thrown);
    if (fault.isPresent()) {
      Fault what = fault.get();
      add(what.code(), place.span(what.culprit()), what.sentence(), what.hints());
      return;
    }
    Span span = expression.place(thrown).map(place::span).orElse(place.span(""));
    List<Message> hints = new EngineFaults(session.engine(), session.names()).hints(thrown);
    add(CompositionCode.EXPRESSION_FAILED, span, EngineFaults.message(thrown), hints);
  }

  private void add(DiagnosticCode code, Span span, Message message, List<Message> hints) {
    add(Diagnostic.of(code, span, message).hints(hints));
  }

  private void add(Diagnostic fault) {
    session
        .found()
        .add(
            call.map(
                    place ->
                        fault.related(
                            place, Message.of("模板在这里使用这段文字", "the template uses the text here")))
                .orElse(fault));
  }

  /** An expression in the text; {@code from} is its first char after the brace. */
  private final class Place implements CompositionState.Passage {
    private final String code;
    private final int from;

    Place(String code, int from) {
      this.code = code;
      this.from = from;
    }

    @Override
    public Span span(String culprit) {
      int quoted = culprit.isEmpty() ? -1 : code.indexOf(culprit);
      return quoted < 0
          ? anchor.span(from - 2, from + code.length() + 1)
          : anchor.span(from + quoted, from + quoted + culprit.length());
    }

    Span span(Expression.Range chars) {
      return anchor.span(from + chars.from(), from + chars.to());
    }
  }
}
