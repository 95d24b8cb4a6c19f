package gongwen.template.sandbox;

import gongwen.diagnostic.Message;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Refuses, before anything is compiled, what a template has no use for and what would open the
 * sandbox or the clock. It looks at the whole source, text included: what is compiled as code
 * cannot hide from it, and official prose has none of these signs.
 */
final class SourceGuard {
  /** What is refused and where. */
  record Refused(int from, int to, Message message) {}

  /** The built-ins that neither reach outside nor need more memory than their operand. */
  private static final Set<String> BUILT_INS =
      Set.of(
          ("abs boolean c cap_first ceiling chunk contains counter drop_while ends_with "
                  + "ensure_ends_with ensure_starts_with esc exists filter first floor has_content "
                  + "has_next if_exists index index_of int is_boolean is_even_item is_first "
                  + "is_hash is_last is_number is_odd_item is_sequence is_string item_cycle "
                  + "item_parity join keep_after keep_after_last keep_before keep_before_last keys "
                  + "last last_index_of length long lower_case map markup_string max min number "
                  + "remove_beginning remove_ending replace reverse round seq_contains seq_index_of "
                  + "seq_last_index_of sequence size sort sort_by split starts_with string "
                  + "substring switch take_while then trim upper_case values with_args")
              .split(" "));

  /** A comment there would hide the name that follows it. */
  private static final String COMMENT = "<#--|<!--|\\[#--";

  private static final Pattern BUILT_IN =
      Pattern.compile("\\?\\?|\\?\\s*+([A-Za-z_][A-Za-z_0-9]*+|" + COMMENT + ")");
  private static final Pattern SPECIAL =
      Pattern.compile(
          "\\.\\s*+("
              + COMMENT
              + "|(?:now|data_model|dataModel|globals|vars|main|namespace|error|pass|template_name"
              + "|get_optional_template|getOptionalTemplate|url_escaping_charset|output_encoding"
              + "|version|incompatible_improvements|locale_object|localeObject|caller_template_name"
              + "|current_template_name|main_template_name)\\b)");
  private static final Pattern ESCAPE = Pattern.compile("\\\\[xX{]");
  private static final Pattern DIRECTIVE =
      Pattern.compile("<#" + "(ftl|setting|outputformat|outputFormat|noautoesc|noAutoEsc)\\b");

  private SourceGuard() {}

  static Optional<Refused> check(String source) {
    Matcher builtIn = BUILT_IN.matcher(source);
    while (builtIn.find()) {
      String name = builtIn.group(1);
      if (name != null && !BUILT_INS.contains(name)) {
        return refused(builtIn, "?" + name);
      }
    }
    for (Pattern pattern : new Pattern[] {SPECIAL, ESCAPE, DIRECTIVE}) {
      Matcher found = pattern.matcher(source);
      if (found.find()) {
        return refused(found, found.group());
      }
    }
    return Optional.empty();
  }

  private static Optional<Refused> refused(Matcher at, String what) {
    return Optional.of(
        new Refused(
            at.start(),
            at.end(),
            Message.of("模板里不能用 %s", "%s is not allowed in a template", what)));
  }
}
