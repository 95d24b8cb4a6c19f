package gongwen.template.sandbox;

import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;
import gongwen.diagnostic.Message;
import java.io.Writer;

/** What the templates of one composition may use, all together; counted, so the same anywhere. */
public final class Budget implements TemplateProcessingTracer {
  private static final int MOST_STEPS = 2_000_000;
  private static final int DEEPEST = 500;
  private static final int MOST_CHARS = 4_000_000;

  private int steps;
  private int depth;
  private int chars;

  @Override
  public void enterElement(Environment environment, TracedElement element) {
    if (++steps > MOST_STEPS) {
      throw new LimitReached(
          Message.of(
              "模板执行了%d步还没有结束，可能有不会结束的循环",
              "the template has not ended after %d steps; perhaps a loop never ends", MOST_STEPS));
    }
    if (++depth > DEEPEST) {
      throw new LimitReached(
          Message.of(
              "模板嵌套超过%d层，可能有宏在调用自己",
              "the template is nested deeper than %d levels; perhaps a macro calls itself",
              DEEPEST));
    }
  }

  @Override
  public void exitElement(Environment environment, TracedElement element) {
    depth--;
  }

  private void count(int more) {
    chars += more;
    if (chars > MOST_CHARS) {
      throw new LimitReached(
          Message.of("模板输出超过%d个字符", "the template prints more than %d characters", MOST_CHARS));
    }
  }

  /** A text that grows only as far as the budget allows. */
  public Writer writer(StringBuilder text) {
    return new Writer() {
      @Override
      public void write(char[] buffer, int from, int length) {
        count(length);
        text.append(buffer, from, length);
      }

      @Override
      public void write(String printed, int from, int length) {
        count(length);
        text.append(printed, from, from + length);
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }
}
