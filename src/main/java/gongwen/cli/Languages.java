package gongwen.cli;

import gongwen.diagnostic.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** In which language the program speaks: as {@code --lang} says, else as the locale says. */
final class Languages {
  /** The user's locale; the launcher sets another one, for its charset. */
  private static final String LAUNCHER = "GONGWEN_LOCALE";

  private Languages() {}

  /** Read before anything else, because faults of the command line are reported in it too. */
  static Language of(List<String> args, Map<String, String> env) {
    for (int i = 0; i < args.size() && !args.get(i).equals("--"); i++) {
      String arg = args.get(i);
      Optional<Language> asked = Optional.empty();
      if (arg.startsWith("--lang=")) {
        asked = named(arg.substring("--lang=".length()));
      } else if (arg.equals("--lang") && i + 1 < args.size()) {
        asked = named(args.get(i + 1));
      }
      if (asked.isPresent()) {
        return asked.get();
      }
    }
    for (String variable : List.of(LAUNCHER, "LC_ALL", "LC_MESSAGES", "LANG")) {
      String locale = env.getOrDefault(variable, "");
      if (!locale.isEmpty()) {
        return locale.toLowerCase(Locale.ROOT).startsWith("zh") ? Language.ZH : Language.EN;
      }
    }
    return Language.EN;
  }

  static Optional<Language> named(String name) {
    return switch (name) {
      case "zh" -> Optional.of(Language.ZH);
      case "en" -> Optional.of(Language.EN);
      default -> Optional.empty();
    };
  }
}
