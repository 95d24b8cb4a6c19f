package gongwen.template.sandbox;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import gongwen.markdown.MarkdownText;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.NullUnmarked;

/** Markdown as an output format: what a template prints of the data is escaped. */
@NullUnmarked
final class MarkdownFormat extends CommonMarkupOutputFormat<MarkdownFormat.Output> {
  static final MarkdownFormat INSTANCE = new MarkdownFormat();

  /** Text that is Markdown already, or is to become it. */
  static final class Output extends CommonTemplateMarkupOutputModel<Output> {
    private Output(String plainText, String markup) {
      super(plainText, markup);
    }

    @Override
    public MarkdownFormat getOutputFormat() {
      return INSTANCE;
    }
  }

  private MarkdownFormat() {}

  @Override
  public String getName() {
    return "Markdown";
  }

  @Override
  public String getMimeType() {
    return "text/markdown";
  }

  @Override
  public void output(String text, Writer out) throws IOException {
    out.write(MarkdownText.escape(text));
  }

  @Override
  public String escapePlainText(String text) {
    return MarkdownText.escape(text);
  }

  @Override
  public boolean isLegacyBuiltInBypassed(String name) {
    return false;
  }

  @Override
  protected Output newTemplateMarkupOutputModel(String plainText, String markup) {
    return new Output(plainText, markup);
  }
}
