package gongwen.template.sandbox;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.text.Nearest;
import gongwen.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What FreeMarker complains of, in the reader's terms. */
public final class EngineFaults {
  /** Lines and columns from 1, in chars; the end is the last char itself. */
  record Extent(int line, int column, int endLine, int endColumn) {}

  /** How FreeMarker begins when it meets what it does not expect. */
  private static final Pattern UNEXPECTED = Pattern.compile("Encountered (\"[^\"]*\")");

  private final Engine engine;
  private final Set<String> names;

  /**
   * @param names what a template can call by name, for what is misspelt
   */
  public EngineFaults(Engine engine, Set<String> names) {
    this.engine = engine;
    this.names = names;
  }

  /** The fault of a function that is behind this exception, if one is. */
  public static Optional<Fault> fault(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof Fault fault) {
        return Optional.of(fault);
      }
    }
    return Optional.empty();
  }

  /** What is wrong. */
  public static Message message(Throwable thrown) {
    if (thrown instanceof InvalidReferenceException missing) {
      return Message.of(
          "“%s”没有值：名称不对，或者记录里没有填写",
          "“%s” has no value: it is misspelt, or the records do not give it",
          expression(missing.getBlamedExpressionString()));
    }
    if (thrown instanceof ParseException) {
      Matcher unexpected = UNEXPECTED.matcher(detail(thrown));
      return unexpected.lookingAt()
          ? Message.of(
              "写法有错：这里不该是 %s", "cannot be read: %s is not expected here", unexpected.group(1))
          : Message.of("写法有错（%s）", "cannot be read: %s", detail(thrown));
    }
    return Message.of("不能计算（%s）", "cannot be computed: %s", detail(thrown));
  }

  /** What to do about it. */
  public List<Message> hints(Throwable thrown) {
    List<Message> hints = new ArrayList<>();
    if (thrown instanceof InvalidReferenceException missing) {
      String name = expression(missing.getBlamedExpressionString());
      if (!names.contains(name)) {
        Optional<String> nearest = Nearest.of(name, names);
        nearest.ifPresent(n -> hints.add(Message.of("是不是想写 %s？", "did you mean %s?", n)));
        if (nearest.isEmpty() && !name.contains(".")) {
          hints.add(Message.of("文字要加引号：\"…\"", "a text stands in quotes: \"…\""));
        }
      }
    }
    return hints;
  }

  private static String expression(@Nullable String blamed) {
    return blamed == null ? "" : blamed;
  }

  /** The first sentence of FreeMarker's own words, without its marks and places. */
  private static String detail(Throwable thrown) {
    String words =
        thrown instanceof ParseException parse
            ? parse.getEditorMessage()
            : thrown instanceof TemplateException template
                ? template.getMessageWithoutStackTop()
                : thrown.getMessage();
    String plain = words == null ? thrown.getClass().getSimpleName() : words.strip();
    int end = plain.indexOf("\n\n");
    String first = (end < 0 ? plain : plain.substring(0, end)).replaceAll("\\s+", " ");
    String named = first.replaceAll("[\\uE000-\\uE02F]", "").replaceAll(" ==> ", " ");
    return named.replaceAll("\\s*\\[in template [^\\]]*\\]", "");
  }

  static Optional<Extent> extent(Throwable thrown) {
    if (thrown instanceof ParseException parse && parse.getLineNumber() > 0) {
      return Optional.of(
          new Extent(
              parse.getLineNumber(),
              parse.getColumnNumber(),
              Math.max(parse.getEndLineNumber(), parse.getLineNumber()),
              Math.max(parse.getEndColumnNumber(), parse.getColumnNumber())));
    }
    if (thrown instanceof TemplateException template
        && template.getLineNumber() != null
        && template.getColumnNumber() != null) {
      int line = template.getLineNumber();
      int column = template.getColumnNumber();
      Integer endLine = template.getEndLineNumber();
      Integer endColumn = template.getEndColumnNumber();
      return Optional.of(
          new Extent(
              line,
              column,
              endLine == null ? line : endLine,
              endColumn == null ? column : endColumn));
    }
    return Optional.empty();
  }

  /**
   * A fault of the template itself.
   *
   * @param fallback what to point at when the place is not known
   * @param report for which the template was used
   */
  public Diagnostic ofTemplate(Throwable thrown, Span fallback, Span report) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof RefusedSource refused) {
        return refused(refused, fallback);
      }
      if (cause instanceof TemplateNotFoundException missing) {
        return Diagnostic.of(
            TemplateCode.TEMPLATE_FAULT,
            place(thrown).orElse(fallback),
            Message.of(
                "找不到模板文件 %s；模板只能读取自己的文件夹和 shared",
                "there is no template file %s; a template reads its own folder and shared only",
                missing.getTemplateName()));
      }
      if (cause instanceof ParseException parse && cause != thrown) {
        return ofTemplate(parse, fallback, report);
      }
    }
    Optional<Fault> fault = fault(thrown);
    Span span = place(thrown).orElse(fallback);
    return Diagnostic.of(
            fault.map(Fault::code).orElse(TemplateCode.TEMPLATE_FAULT),
            span,
            fault.map(Fault::sentence).orElseGet(() -> message(thrown)))
        .hints(fault.map(Fault::hints).orElseGet(() -> hints(thrown)))
        .related(report, Message.of("正在生成这份报告", "while this report was made"));
  }

  private Diagnostic refused(RefusedSource refused, Span fallback) {
    SourceGuard.Refused what = refused.refused();
    Span span =
        engine.source(refused.name()).map(c -> c.span(what.from(), what.to())).orElse(fallback);
    return Diagnostic.of(TemplateCode.TEMPLATE_NOT_ALLOWED, span, what.message());
  }

  private Optional<Span> place(Throwable thrown) {
    String name =
        thrown instanceof ParseException parse
            ? parse.getTemplateName()
            : thrown instanceof TemplateException template
                ? template.getTemplateSourceName()
                : null;
    Optional<CompiledSource> source = engine.source(name);
    Optional<Extent> extent = extent(thrown);
    return source.isPresent() && extent.isPresent()
        ? Optional.of(
            source
                .get()
                .span(
                    extent.get().line(),
                    extent.get().column(),
                    extent.get().endLine(),
                    extent.get().endColumn()))
        : Optional.empty();
  }
}
