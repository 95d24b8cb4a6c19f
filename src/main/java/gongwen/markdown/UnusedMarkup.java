package gongwen.markdown;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Fix;
import gongwen.diagnostic.Fix.Edit;
import gongwen.diagnostic.Message;
import gongwen.text.MarkdownSigns;
import gongwen.text.MarkdownSigns.Sign;
import gongwen.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reports signs of Markdown that mean nothing in an official document, each kind once. */
final class UnusedMarkup {
  private enum Kind {
    QUOTE("引用（>）", "quotation (>)"),
    HTML("HTML标记", "HTML"),
    IMAGE("图片", "image"),
    LINK("链接", "link"),
    CODE("代码标记（`）", "code (`)");

    private final String zh;
    private final String en;

    Kind(String zh, String en) {
      this.zh = zh;
      this.en = en;
    }
  }

  private final MarkdownOptions options;
  private final Diagnostics diagnostics;
  private final Set<Kind> reported = EnumSet.noneOf(Kind.class);
  private final Map<MarkdownSigns.Kind, List<Found>> signs =
      new EnumMap<>(MarkdownSigns.Kind.class);

  /**
   * A sign in the text.
   *
   * @param line in which it is
   * @param offset of the line
   */
  private record Found(Sign sign, String line, int offset) {}

  private UnusedMarkup(MarkdownOptions options, Diagnostics diagnostics) {
    this.options = options;
    this.diagnostics = diagnostics;
  }

  static void report(MarkdownSource source, MarkdownOptions options, Diagnostics diagnostics) {
    UnusedMarkup found = new UnusedMarkup(options, diagnostics);
    for (int i = 0; i < source.size(); i++) {
      String line = source.line(i);
      found.line(line, source.offset(i, 0));
      String next = i + 1 < source.size() ? source.line(i + 1) : "";
      for (Sign sign : MarkdownSigns.of(line, next)) {
        found
            .signs
            .computeIfAbsent(sign.kind(), kind -> new ArrayList<>())
            .add(new Found(sign, line, source.offset(i, 0)));
      }
    }
    found.signs.values().forEach(found::sign);
  }

  /** The first of a kind is reported, and what mends all of them goes with it. */
  private void sign(List<Found> all) {
    Found first = all.get(0);
    Diagnostic fault =
        Diagnostic.of(
                MarkdownCode.MARKDOWN_NOT_USED,
                span(first, first.sign().from(), first.sign().to()),
                SignTexts.message(first.sign().kind()))
            .hint(SignTexts.hint(first.sign().kind()));
    List<Edit> edits = new ArrayList<>();
    for (Found each : all) {
      Sign sign = each.sign();
      // Whether struck text is to go or to stay only a person can say.
      if (sign.mark() > 0 && sign.kind() != MarkdownSigns.Kind.STRUCK) {
        edits.addAll(without(each, sign.from(), sign.from() + sign.mark()));
        edits.addAll(without(each, sign.to() - sign.mark(), sign.to()));
      }
    }
    diagnostics.add(edits.isEmpty() ? fault : fault.fix(new Fix(false, edits)));
  }

  /** Nothing where the sign does not stand in the file as it stands in the text. */
  private List<Edit> without(Found found, int from, int to) {
    return span(found, from, to)
        .filter(span -> span.shows(found.line().substring(from, to)))
        .map(span -> List.of(new Edit(span, "")))
        .orElse(List.of());
  }

  private Optional<Span> span(Found found, int from, int to) {
    return options.provenance().span(found.offset() + from, found.offset() + to);
  }

  private void line(String line, int offset) {
    if (MarkdownSource.quoted(line) > 0) {
      report(Kind.QUOTE, offset, offset + 1);
    }
    if (isHeadingWithoutSpace(line)) {
      diagnostics.add(
          Diagnostic.of(
                  MarkdownCode.HEADING_WITHOUT_SPACE,
                  options.provenance().span(offset, offset + line.length()),
                  Message.of(
                      "“#”后面没有空格，这一行不是标题，按普通文字处理",
                      "without a space after # this line is no heading but text"))
              .hint("在“#”后加一个空格", "put a space after #"));
    }
    boolean ticked = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '<' && isTag(line, i + 1)) {
        report(Kind.HTML, offset + i, offset + i + 1);
      } else if (c == '!' && line.startsWith("[", i + 1)) {
        report(Kind.IMAGE, offset + i, offset + i + 1);
      } else if (c == ']' && isTarget(line, i + 1)) {
        report(Kind.LINK, offset + i, offset + i + 1);
      } else if (c == '`') {
        if (ticked || line.startsWith("```", i)) {
          report(Kind.CODE, offset + i, offset + i + 1);
        }
        ticked = true;
      }
    }
  }

  private static boolean isHeadingWithoutSpace(String line) {
    int signs = 0;
    while (signs < line.length() && line.charAt(signs) == '#') {
      signs++;
    }
    return signs > 0
        && signs <= 6
        && signs < line.length()
        && Character.isIdeographic(line.codePointAt(signs));
  }

  private static boolean isTag(String line, int at) {
    char c = at < line.length() ? line.charAt(at) : ' ';
    boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    return (letter || c == '/' || c == '!')
        && !line.regionMatches(true, at, "br", 0, 2)
        && !line.startsWith(InlineReader.UNLABELLED, at - 1)
        && (at > 1 || ChartMark.find(line).isEmpty());
  }

  private static boolean isTarget(String line, int at) {
    return List.of("(http", "(www.", "(mailto:", "(/", "(./", "(#").stream()
        .anyMatch(start -> line.startsWith(start, at));
  }

  private void report(Kind kind, int from, int to) {
    if (reported.add(kind)) {
      diagnostics.add(
          Diagnostic.of(
              MarkdownCode.MARKDOWN_NOT_USED,
              options.provenance().span(from, to),
              kind == Kind.QUOTE
                  ? Message.of(
                      "公文里没有%1$s，按普通文字处理",
                      "an official document has no %2$s; it is read as a plain paragraph",
                      kind.zh,
                      kind.en)
                  : Message.of(
                      "公文里没有%1$s，原样保留为文字",
                      "an official document has no %2$s; it stays as text", kind.zh, kind.en)));
    }
  }
}
