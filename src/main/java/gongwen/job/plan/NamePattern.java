package gongwen.job.plan;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How output files are called, without their ending: {@code {unit}-{period}-{kind}}. Between braces
 * stand {@link #FIELDS}; everything else stands as it is.
 */
public final class NamePattern {
  /** Unit (short name), its code, period, kind (Chinese name), template (id), report's id, file. */
  public static final List<String> FIELDS =
      List.of("unit", "code", "period", "kind", "template", "id", "file");

  /** Unit, period, kind, and the id where these do not keep a file's reports apart. */
  public static final NamePattern USUAL = new NamePattern("{unit}-{period}-{kind}");

  private final String pattern;

  private NamePattern(String pattern) {
    this.pattern = pattern;
  }

  /** The pattern, if all that stands between braces is known. */
  public static Outcome<NamePattern> of(String pattern) {
    Matcher fields = fields(pattern);
    List<Diagnostic> faults = new ArrayList<>();
    shape(pattern).ifPresent(faults::add);
    while (fields.find()) {
      String name = fields.group(1);
      if (!FIELDS.contains(name)) {
        Diagnostic fault =
            Diagnostic.of(
                JobCode.UNKNOWN_FIELD,
                Message.of(
                    "文件名里没有“{%s}”这一项；有：%s",
                    "names have no field {%s}; there are: %s", name, String.join(", ", FIELDS)));
        Optional<String> nearest = Nearest.of(name, FIELDS);
        faults.add(
            nearest.isPresent()
                ? fault.hint("是不是要写 {%s}？", "did you mean {%s}?", nearest.get())
                : fault);
      }
    }
    return faults.isEmpty() ? Outcome.of(new NamePattern(pattern)) : Outcome.failed(faults);
  }

  /** What is wrong with a pattern whatever its fields are called. */
  private static Optional<Diagnostic> shape(String pattern) {
    if (pattern.isBlank()) {
      return Optional.of(
          Diagnostic.of(JobCode.EMPTY_NAME, Message.of("文件名是空的", "the name of files is empty"))
              .hint("写成例如 %s", "write for example %s", USUAL));
    }
    String rest = fields(pattern).replaceAll("");
    return rest.contains("{") || rest.contains("}")
        ? Optional.of(
            Diagnostic.of(
                    JobCode.UNPAIRED_BRACE,
                    Message.of("文件名里的花括号没有成对：%s", "a brace of the name has no other: %s", pattern))
                .hint("写成例如 %s", "write for example %s", USUAL))
        : Optional.empty();
  }

  /** With the values put in, not yet safe as a file's name. */
  String fill(Map<String, String> values) {
    return fields(pattern)
        .replaceAll(field -> Matcher.quoteReplacement(values.getOrDefault(field.group(1), "")));
  }

  boolean names(String field) {
    return pattern.contains("{" + field + "}");
  }

  private static Matcher fields(String text) {
    return Pattern.compile("\\{([^{}]*)\\}").matcher(text);
  }

  @Override
  public String toString() {
    return pattern;
  }
}
