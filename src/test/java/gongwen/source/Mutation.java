package gongwen.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file with one slip of the pen in it.
 *
 * @param line the line that was changed, from 1
 * @param meant the file as it should have been written
 */
record Mutation(Kind kind, int line, String text, String meant) {

  /** Slips that clerks make. */
  enum Kind {
    WIDE_COLON("full-width-colon"),
    COLON_WITHOUT_SPACE("missing-space"),
    NO_COLON("missing-colon"),
    DASH_LEFT_OUT("missing-dash", "bad-indentation"),
    DASH_WITHOUT_SPACE("dash-without-space"),
    WIDE_DASH("full-width-mark"),
    TAB("tab-indentation"),
    WIDE_SPACES("full-width-space"),
    SPACE_AFTER_COLON("full-width-space"),
    SPACE_IN_KEY("full-width-space"),
    WIDE_BRACES("full-width-mark"),
    WIDE_BRACKETS("full-width-mark"),
    WIDE_COMMA("full-width-mark", "full-width-comma"),
    ONE_LEVEL_OUT("bad-indentation", "misplaced-key"),
    ONE_LEVEL_IN("bad-indentation", "misplaced-key"),
    A_LITTLE_IN("bad-indentation", "misplaced-key"),
    CURLY_QUOTES("curly-quotes"),
    HALF_CURLY("curly-quotes"),
    COLON_IN_TEXT("unexpected-colon"),
    HASH_IN_TEXT("text-cut-off", "unexpected-text"),
    QUOTED_BEGINNING("unexpected-text"),
    BRACKETED_BEGINNING("unexpected-text"),
    MASK("reserved-character"),
    RESERVED("reserved-character"),
    UNCLOSED_QUOTE("unclosed-quote"),
    UNCLOSED_BRACKET("unclosed-bracket"),
    INVISIBLE("control-character", "full-width-space");

    private final List<String> names;

    Kind(String... names) {
      this.names = List.of(names);
    }

    /** The codes that name the mistake. */
    List<String> names() {
      return names;
    }
  }

  private static final Pattern ENTRY =
      Pattern.compile("^( *)((?:- )?)([\\p{IsHan}A-Za-z]+)(: ?)([^|>{\\[&*!'\"#].*)?$");
  private static final Pattern FLOW_ENTRY =
      Pattern.compile("([{,] ?)([\\p{IsHan}A-Za-z]+): ([\\p{IsHan}][\\p{IsHan}、]*)(?=[,}])");
  private static final Pattern TEXT =
      Pattern.compile("^( *(?:- )?(?:名称|表现|title|name): )([\\p{IsHan}]{4,})$");

  static Optional<Mutation> make(Kind kind, String text, Random random) {
    String[] lines = text.split("\n", -1);
    List<Integer> order = new ArrayList<>();
    int block = -1;
    for (int i = 0; i < lines.length; i++) {
      int indent = lines[i].length() - lines[i].stripLeading().length();
      if (block >= 0 && (lines[i].isBlank() || indent > block)) {
        continue;
      }
      block = lines[i].matches(".*: [|>][-+]?$") ? indent : -1;
      if (!lines[i].strip().startsWith("#")) {
        order.add(i);
      }
    }
    while (!order.isEmpty()) {
      int at = order.remove(random.nextInt(order.size()));
      String[] changed = change(kind, lines, at, random);
      if (changed.length > 0 && !changed[0].equals(lines[at])) {
        return Optional.of(
            new Mutation(kind, at + 1, with(lines, at, changed[0]), with(lines, at, changed[1])));
      }
    }
    return Optional.empty();
  }

  private static String with(String[] lines, int at, String line) {
    String[] all = lines.clone();
    all[at] = line;
    return String.join("\n", all);
  }

  /** The line with the slip and the line as it was meant; nothing if it cannot have this slip. */
  private static String[] change(Kind kind, String[] lines, int at, Random random) {
    String line = lines[at];
    Matcher entry = ENTRY.matcher(line);
    Matcher flow = FLOW_ENTRY.matcher(line);
    boolean block = entry.matches();
    boolean inFlow = flow.find();
    String indent = line.substring(0, line.length() - line.stripLeading().length());
    String content = line.stripLeading();
    String value = block && entry.group(5) != null ? entry.group(5) : "";
    switch (kind) {
      case WIDE_COLON:
        if (inFlow) {
          return slip(
              line, new StringBuilder(line).replace(flow.end(2), flow.end(2) + 2, "：").toString());
        }
        return block ? slip(line, entry.replaceFirst("$1$2$3：$5")) : none();
      case COLON_WITHOUT_SPACE:
        if (inFlow) {
          return slip(line, new StringBuilder(line).deleteCharAt(flow.end(2) + 1).toString());
        }
        return block && !value.isEmpty() ? slip(line, entry.replaceFirst("$1$2$3:$5")) : none();
      case NO_COLON:
        return block
            ? slip(line, entry.replaceFirst(value.isEmpty() ? "$1$2$3" : "$1$2$3 $5"))
            : none();
      case DASH_LEFT_OUT:
        return content.startsWith("- ") && block && at > 0 && begun(lines, at)
            ? slip(line, indent + "  " + content.substring(2))
            : none();
      case DASH_WITHOUT_SPACE:
        return content.startsWith("- ") ? slip(line, indent + "-" + content.substring(2)) : none();
      case WIDE_DASH:
        return content.startsWith("- ") ? slip(line, indent + "－ " + content.substring(2)) : none();
      case TAB:
        return indent.isEmpty() ? none() : slip(line, "\t".repeat(indent.length() / 2) + content);
      case WIDE_SPACES:
        return indent.isEmpty()
            ? none()
            : slip(
                line,
                "\u3000".repeat(random.nextBoolean() ? indent.length() : indent.length() / 2)
                    + content);
      case SPACE_AFTER_COLON:
        String odd = random.nextBoolean() ? "\u3000" : "\u00A0";
        return block && !value.isEmpty()
            ? slip(line, entry.replaceFirst("$1$2$3:" + odd + "$5"))
            : none();
      case SPACE_IN_KEY:
        return block && entry.group(3).length() == 2
            ? slip(
                line,
                entry.group(1)
                    + entry.group(2)
                    + entry.group(3).charAt(0)
                    + "\u3000"
                    + entry.group(3).charAt(1)
                    + entry.group(4)
                    + value)
            : none();
      case WIDE_BRACES:
        return line.indexOf('{') >= 0
                && count(line, '{') == 1
                && line.endsWith("}")
                && line.indexOf("${") < 0
            ? slip(line, line.replace('{', '｛').replace('}', '｝'))
            : none();
      case WIDE_BRACKETS:
        return count(line, '[') == 1 && line.endsWith("]")
            ? slip(line, line.replace('[', '［').replace(']', '］'))
            : none();
      case WIDE_COMMA:
        Matcher comma = Pattern.compile(", (?=[\\p{IsHan}A-Za-z]+: )").matcher(line);
        return line.indexOf('{') >= 0 && comma.find()
            ? slip(line, comma.replaceFirst("，"))
            : none();
      case ONE_LEVEL_OUT:
        return indent.length() >= 2 && block && !content.startsWith("- ") && !opens(lines, at)
            ? slip(line, line.substring(2))
            : none();
      case ONE_LEVEL_IN:
        return !indent.isEmpty() && block && !content.startsWith("- ") && !opens(lines, at)
            ? slip(line, "  " + line)
            : none();
      case A_LITTLE_IN:
        return !indent.isEmpty() && block ? slip(line, " " + line) : none();
      case CURLY_QUOTES:
        return block && value.matches("[0-9-]+")
            ? slip(line, line.substring(0, line.length() - value.length()) + "“" + value + "”")
            : none();
      case HALF_CURLY:
        return text(line, t -> "\"" + t + "”", t -> t);
      case COLON_IN_TEXT:
        return text(line, t -> middle(t, ": "), t -> '"' + middle(t, ": ") + '"');
      case HASH_IN_TEXT:
        return text(line, t -> middle(t, " #1 "), t -> '"' + middle(t, " #1 ") + '"');
      case QUOTED_BEGINNING:
        return text(line, t -> "\"双减\"" + t, t -> "'\"双减\"" + t + "'");
      case BRACKETED_BEGINNING:
        return text(line, t -> "[专题]" + t, t -> "'[专题]" + t + "'");
      case MASK:
        return text(line, t -> "***" + t, t -> "'***" + t + "'");
      case RESERVED:
        char c = "@%`&".charAt(random.nextInt(4));
        String begin = c == '&' ? "& " : String.valueOf(c);
        return text(line, t -> begin + t, t -> "'" + begin + t + "'");
      case UNCLOSED_QUOTE:
        return text(line, t -> "\"" + t, t -> t);
      case UNCLOSED_BRACKET:
        return (line.endsWith("}") || line.endsWith("]")) && content.length() > 1
            ? slip(line, line.substring(0, line.length() - 1))
            : none();
      default:
        return block
            ? slip(
                line, entry.group(1) + entry.group(2) + "\u200B" + line.substring(entry.start(3)))
            : none();
    }
  }

  private interface Change {
    String of(String text);
  }

  private static String[] text(String line, Change slip, Change meant) {
    Matcher text = TEXT.matcher(line);
    return text.matches()
        ? new String[] {
          text.group(1) + slip.of(text.group(2)), text.group(1) + meant.of(text.group(2))
        }
        : none();
  }

  private static String middle(String text, String between) {
    return text.substring(0, 2) + between + text.substring(2);
  }

  private static long count(String line, char c) {
    return line.chars().filter(each -> each == c).count();
  }

  /** Whether an item before this one begins with the same key, and has two lines at least. */
  private static boolean begun(String[] lines, int at) {
    String key = lines[at].substring(0, lines[at].indexOf(':'));
    int i = at - 1;
    while (i > 0 && !lines[i].startsWith(key)) {
      i--;
    }
    return i > 0 && at - i > 1;
  }

  /** Whether deeper lines follow. */
  private static boolean opens(String[] lines, int at) {
    int here = lines[at].length() - lines[at].stripLeading().length();
    return at + 1 < lines.length
        && lines[at + 1].length() - lines[at + 1].stripLeading().length() > here
        && !lines[at + 1].isBlank();
  }

  private static String[] slip(String meant, String slip) {
    return new String[] {slip, meant};
  }

  private static String[] none() {
    return new String[0];
  }
}
