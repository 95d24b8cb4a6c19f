package gongwen.cli.print;

import java.util.List;
import java.util.Map;

/**
 * Which streams end at a terminal that shows colours. The launcher looks and reports it in {@code
 * GONGWEN_TERMINAL}, because the JVM knows only whether both do.
 */
public record Terminal(boolean out, boolean err) {
  /** No colours anywhere. */
  public static final Terminal NONE = new Terminal(false, false);

  /** As the options and the environment say. */
  public static Terminal of(List<String> args, Map<String, String> env) {
    if (args.contains("--no-color")
        || !env.getOrDefault("NO_COLOR", "").isEmpty()
        || env.getOrDefault("TERM", "").equals("dumb")) {
      return NONE;
    }
    String streams = env.getOrDefault("GONGWEN_TERMINAL", "");
    return new Terminal(streams.contains("out"), streams.contains("err"));
  }
}
