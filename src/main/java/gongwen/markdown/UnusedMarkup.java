package gongwen.markdown;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import java.util.EnumSet;
import java.util.List;
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

  private UnusedMarkup(MarkdownOptions options, Diagnostics diagnostics) {
    this.options = options;
    this.diagnostics = diagnostics;
  }

  static void report(MarkdownSource source, MarkdownOptions options, Diagnostics diagnostics) {
    UnusedMarkup found = new UnusedMarkup(options, diagnostics);
    for (int i = 0; i < source.size(); i++) {
      found.line(source.line(i), source.offset(i, 0));
    }
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
