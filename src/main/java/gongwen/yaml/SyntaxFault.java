package gongwen.yaml;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.DiagnosticCode;
import gongwen.diagnostic.Message;
import gongwen.text.Position;
import gongwen.text.SourceText;
import gongwen.text.Span;
import gongwen.yaml.repair.SlipCode;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Says in the reader's terms what the parser could not read. Its own messages speak of tokens, in
 * English, and are never shown.
 */
final class SyntaxFault {
  private final SourceText source;
  private final Original original;
  private final int beginLine;
  private final int placeLine;
  private final String context;
  private final String problem;
  private final Span begin;
  private final Span place;

  SyntaxFault(SourceText source, Original original, MarkedYAMLException fault) {
    this.source = source;
    this.original = original;
    this.context = Optional.ofNullable(fault.getContext()).orElse("");
    this.problem = Optional.ofNullable(fault.getProblem()).orElse("");
    Optional<Mark> first = Optional.ofNullable(fault.getContextMark());
    Optional<Mark> last = Optional.ofNullable(fault.getProblemMark()).or(() -> first);
    this.place = last.map(this::at).orElse(Span.startOf(source));
    this.begin = first.map(this::at).orElse(place);
    this.placeLine = last.map(Mark::getLine).orElse(0);
    this.beginLine = first.map(Mark::getLine).orElse(placeLine);
  }

  Diagnostic diagnostic() {
    return token().or(this::structure).orElseGet(() -> general(place));
  }

  /** The line of the parsed text, from 0, to do without. */
  int line(Diagnostic told) {
    boolean atBegin = told.span().filter(span -> span.start().equals(begin.start())).isPresent();
    return atBegin ? beginLine : placeLine;
  }

  static Diagnostic general(Span place) {
    return Diagnostic.of(
            YamlCode.YAML_SYNTAX,
            place,
            Message.of("从这里起读不懂", "the file cannot be read from here on"))
        .hint(
            "看看这里和上一行：缩进、冒号后的空格、引号和括号是否成对",
            "look at this line and the one before: indentation, the space after a colon, quotes and"
                + " brackets in pairs");
  }

  /** Faults within one word. */
  private Optional<Diagnostic> token() {
    if (problem.contains("\\t(TAB)") || problem.contains("tab character")) {
      return fault(
          SlipCode.TAB_INDENTATION,
          place,
          Message.of("缩进用了制表符", "the indentation has a tab"),
          Message.of("改用空格，每层两个", "use spaces, two a level"));
    }
    if (problem.contains("escape")) {
      return fault(
          SlipCode.BAD_ESCAPE,
          place,
          Message.of("双引号里的“\\”后面不能是这个字", "inside double quotes \"\\\" cannot be followed by this"),
          Message.of("改用单引号，或写成“\\\\”", "use single quotes, or write \"\\\\\""));
    }
    if (context.contains("quoted scalar")) {
      return fault(
          SlipCode.UNCLOSED_QUOTE,
          begin,
          Message.of("引号没有成对", "this quotation mark is never closed"),
          Message.of(
              "补上后一个引号；文字里有半角引号时，外面用另一种",
              "close it; around a text that has one kind of quotes use the other"));
    }
    if (context.contains("scanning an alias")) {
      return Optional.of(NodeFaults.unknownAlias(begin));
    }
    if (context.contains("tag") || problem.contains("tag handle")) {
      return Optional.of(NodeFaults.tag(begin));
    }
    if (context.contains("scanning an anchor")) {
      return fault(
          SlipCode.RESERVED_CHARACTER,
          begin,
          Message.of("文字不能以“&”开头", "a text cannot begin with \"&\""),
          Message.of("加上引号", "put quotes around it"));
    }
    if (problem.contains("cannot start any token") || context.contains("directive")) {
      return fault(
          SlipCode.RESERVED_CHARACTER,
          place,
          Message.of("文字不能以这个符号开头", "a text cannot begin with this character"),
          Message.of("加上引号", "put quotes around it"));
    }
    if (context.contains("block scalar")) {
      return fault(
          YamlCode.BAD_BLOCK,
          place,
          Message.of(
              "“|”或“>”后面的文字块写得不对", "the block of text after \"|\" or \">\" is not well formed"),
          Message.of(
              "“|”后面换行，文字各行缩进一致",
              "end the line after \"|\" and indent the lines of the text alike"));
    }
    return Optional.empty();
  }

  /** Faults between words. */
  private Optional<Diagnostic> structure() {
    if (context.contains("simple key")) {
      return Optional.of(ColonFault.find(source, begin.start().line()).orElseGet(this::noColon));
    }
    if (problem.contains("mapping values are not allowed")) {
      int line = place.start().line();
      return Optional.of(
          ColonFault.find(source, line - 1)
              .or(() -> ColonFault.find(source, line))
              .orElseGet(this::unexpectedColon));
    }
    if (context.contains("flow")) {
      return Optional.of(unclosedBracket());
    }
    if (context.contains("parsing a block")) {
      return Optional.of(
          ColonFault.find(source, place.start().line()).orElseGet(this::badIndentation));
    }
    if (problem.contains("sequence entries are not allowed")) {
      return Optional.of(badIndentation());
    }
    return Optional.empty();
  }

  private Diagnostic noColon() {
    return Diagnostic.of(
            SlipCode.MISSING_COLON,
            begin,
            Message.of("这一行应是“键: 值”，却没有冒号", "a \"key: value\" is expected here and has no colon"))
        .hint(
            "补上“: ”；若是上一行的续文，要缩进或用“|”",
            "add \": \"; if the line goes on with the text above, indent it or use \"|\"");
  }

  private Diagnostic unexpectedColon() {
    return Diagnostic.of(
            SlipCode.UNEXPECTED_COLON,
            place,
            Message.of("这里不能有“: ”", "there can be no \": \" here"))
        .hint(
            "文字里有“: ”要加引号；不然看看缩进是否和上一行对齐",
            "put quotes around a text that has \": \"; else see whether the line is indented like the"
                + " one above");
  }

  /** A line begins in the wrong column, or something follows a value that has ended. */
  private Diagnostic badIndentation() {
    String line = source.line(place.start().line()).orElse("");
    int before = Math.min(place.start().column() - 1, line.codePointCount(0, line.length()));
    if (!line.substring(0, line.offsetByCodePoints(0, before)).isBlank()) {
      return Diagnostic.of(
              SlipCode.UNEXPECTED_TEXT,
              place,
              Message.of("值到这里已经结束，后面却还有内容", "the value has ended, and something follows it"))
          .hint(
              "文字里有引号或括号时，整段加引号；列表每项另起一行",
              "put quotes around the whole of a text that has quotes or brackets; begin each item of"
                  + " a list on a line of its own");
    }
    Diagnostic fault =
        Diagnostic.of(
                SlipCode.BAD_INDENTATION,
                place,
                Message.of("这一行和上面的缩进对不上", "this line does not line up with those above"))
            .hint(
                "同一层的行左边要对齐，列表每项以“- ”开头",
                "lines of one level begin in the same column, and each item of a list begins with"
                    + " \"- \"");
    return begin.equals(place)
        ? fault
        : fault.related(begin, Message.of("这一层从这里开始", "the level begins here"));
  }

  private Diagnostic unclosedBracket() {
    Message hint =
        Message.of(
            "用半角的 , 和 ] }；文字里有这些符号时要加引号",
            "use ASCII , and ] }; put quotes around a text that has one of them");
    if (begin.start().line() == place.start().line()) {
      return Diagnostic.of(
              SlipCode.UNCLOSED_BRACKET,
              place,
              Message.of(
                  "括号里这个地方应是“,”或后括号",
                  "inside brackets a \",\" or the closing bracket is expected here"))
          .hint(hint);
    }
    return Diagnostic.of(
            SlipCode.UNCLOSED_BRACKET, begin, Message.of("括号没有成对", "this bracket is never closed"))
        .related(place, Message.of("读到这里还没有后括号", "up to here there is no closing bracket"))
        .hint(hint);
  }

  private static Optional<Diagnostic> fault(
      DiagnosticCode code, Span span, Message what, Message hint) {
    return Optional.of(Diagnostic.of(code, span, what).hint(hint));
  }

  private Span at(Mark mark) {
    Position position = original.place(NodeBuilder.position(mark));
    return new Span(source, position, position);
  }
}
