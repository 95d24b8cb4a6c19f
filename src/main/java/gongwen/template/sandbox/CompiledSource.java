package gongwen.template.sandbox;

import gongwen.text.Position;
import gongwen.text.SourceText;
import gongwen.text.Span;

/** A template's file, and what was compiled of it. */
record CompiledSource(SourceText source, RewrittenSource rewritten) {

  /** The place of lines and columns that FreeMarker gives. */
  Span span(int line, int column, int endLine, int endColumn) {
    int from = rewritten.origin(rewritten.offset(line, column));
    int to = rewritten.origin(rewritten.offset(endLine, endColumn)) + 1;
    return span(from, Math.max(from, to));
  }

  /** The place of some chars of the file, its line ends counted as one. */
  Span span(int from, int to) {
    return new Span(source, position(from), position(to));
  }

  private Position position(int offset) {
    String text = source.text().replace("\r\n", "\n").replace('\r', '\n');
    int end = Math.min(offset, text.length());
    int line = 1;
    int start = 0;
    for (int i = text.indexOf('\n'); i >= 0 && i < end; i = text.indexOf('\n', i + 1)) {
      line++;
      start = i + 1;
    }
    return new Position(line, text.codePointCount(start, end) + 1);
  }
}
