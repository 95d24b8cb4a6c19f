package gongwen.template.sandbox;

import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateLoader;
import freemarker.cache.TemplateNameFormat;
import freemarker.core.DirectiveCallPlace;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.log.Logger;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModelException;
import gongwen.template.view.FigureFormat;
import gongwen.text.SourceText;
import gongwen.text.Span;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * FreeMarker for one template, closed: no classes, no methods, no files but the template's folder
 * and the built-in {@code shared}, no clock, no locale. What is shared is compiled once for all.
 * Safe for many threads.
 */
public final class Engine {
  /** The file that holds the text of a template. */
  public static final String BODY = "body.md.ftl";

  private static final String SHARED = "shared/";

  /** The files of a folder, by their names in it; empty for what is not there. */
  public interface Files {
    Optional<SourceText> read(String name);
  }

  private final Configuration configuration;
  private final Engine shared;
  private @Nullable Template body;
  private final Map<String, Template> own = new ConcurrentHashMap<>();
  private final Map<String, CompiledSource> compiled = new ConcurrentHashMap<>();

  static {
    try {
      Logger.selectLoggerLibrary(Logger.LIBRARY_NONE);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** For the files that all templates share, and for nothing else. */
  public Engine(Files shared) {
    this.shared = this;
    configuration = new Configuration(Configuration.VERSION_2_3_35);
    close(configuration, new Loader(shared, shared));
  }

  /**
   * @param own the files of the template
   * @param shared the engine of those that it may import from {@code shared}
   * @param sharedFiles the same files
   */
  public Engine(Files own, Engine shared, Files sharedFiles) {
    this.shared = shared;
    configuration =
        new Configuration(Configuration.VERSION_2_3_35) {
          @Override
          public Template getTemplate(
              String name,
              @Nullable Locale locale,
              @Nullable Object condition,
              @Nullable String encoding,
              boolean parsed,
              boolean mayBeMissing)
              throws IOException {
            return isShared(name)
                ? shared.configuration.getTemplate(
                    name, locale, condition, encoding, parsed, mayBeMissing)
                : super.getTemplate(name, locale, condition, encoding, parsed, mayBeMissing);
          }
        };
    close(configuration, new Loader(own, sharedFiles));
  }

  /** Names with more folders in them may lead elsewhere; they are left to FreeMarker. */
  private static boolean isShared(String name) {
    String path = name.startsWith("/") ? name.substring(1) : name;
    return path.startsWith(SHARED) && path.indexOf('/', SHARED.length()) < 0;
  }

  private static void close(Configuration configuration, TemplateLoader loader) {
    configuration.setTemplateLoader(loader);
    configuration.setTemplateNameFormat(TemplateNameFormat.DEFAULT_2_4_0);
    configuration.setLocalizedLookup(false);
    configuration.setCacheStorage(new StrongCacheStorage());
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setRecognizeStandardFileExtensions(false);
    configuration.setOutputFormat(MarkdownFormat.INSTANCE);
    configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
    configuration.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
    configuration.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
    configuration.setTabSize(1);
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setCustomNumberFormats(Map.of(FigureFormat.NAME, new FigureFormat()));
    configuration.setNumberFormat("@" + FigureFormat.NAME);
    configuration.setBooleanFormat("c");
    configuration.setAPIBuiltinEnabled(false);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setObjectWrapper(
        value -> {
          throw new TemplateModelException("no object wrapper outside a composition");
        });
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setAttemptExceptionReporter((exception, environment) -> {});
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(false);
    configuration.setShowErrorTips(false);
    configuration.setLazyImports(true);
    configuration.clearSharedVariables();
  }

  /** The template's own text, compiled at the first use. */
  public synchronized Template body() throws IOException {
    if (body == null) {
      body = checked(configuration.getTemplate(BODY));
    }
    return body;
  }

  /** One expression by itself, under a name by which its faults are placed. */
  public Template expression(String name, Expression expression) throws IOException {
    return checked(
        new Template(
            name, name, new StringReader("${" + expression.compiled() + "}"), configuration));
  }

  /** One that stands in the template itself: compiled at the first use, for every report. */
  public Template ownExpression(String name, Expression expression) throws IOException {
    Template known = own.get(name);
    if (known == null) {
      known = expression(name, expression);
      own.put(name, known);
    }
    return known;
  }

  /** Where a directive is called: its sign and the chars behind that. */
  public Optional<Span> span(DirectiveCallPlace call, int chars) {
    int line = call.getBeginLine();
    int column = call.getBeginColumn();
    return source(call.getTemplate().getSourceName())
        .map(file -> file.span(line, column, line, column + chars));
  }

  /** What was compiled under this name, to find the place of a fault. */
  Optional<CompiledSource> source(@Nullable String name) {
    if (name == null) {
      return Optional.empty();
    }
    return Optional.ofNullable(compiled.get(name))
        .or(() -> Optional.ofNullable(shared.compiled.get(name)));
  }

  private static Template checked(Template template) {
    _CoreAPI.addThreadInterruptedChecks(template);
    return template;
  }

  /** Reads the files of a template; what it refuses is never compiled. */
  private final class Loader implements TemplateLoader {
    private final Files own;
    private final Files shared;

    Loader(Files own, Files shared) {
      this.own = own;
      this.shared = shared;
    }

    @Override
    public @Nullable Object findTemplateSource(String name) throws IOException {
      Optional<SourceText> found =
          name.startsWith(SHARED) ? shared.read(name.substring(SHARED.length())) : own.read(name);
      if (found.isEmpty()) {
        return null;
      }
      String text = found.get().text().replace("\r\n", "\n").replace('\r', '\n');
      CompiledSource source = new CompiledSource(found.get(), NamedArguments.rewrite(text));
      compiled.put(name, source);
      Optional<SourceGuard.Refused> refused = SourceGuard.check(text);
      if (refused.isPresent()) {
        throw new RefusedSource(name, refused.get());
      }
      return source;
    }

    @Override
    public long getLastModified(Object source) {
      return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
      return new StringReader(((CompiledSource) source).rewritten().text());
    }

    @Override
    public void closeTemplateSource(Object source) {}
  }
}
