package gongwen.testing;

import gongwen.text.Places;
import gongwen.text.Ref;
import gongwen.text.SourceText;
import gongwen.text.Span;

/** Gives the logical path of a value as the name of its file: records of a test have no file. */
public final class PathPlaces implements Places {
  @Override
  public Span span(Ref ref) {
    return Span.startOf(new SourceText(ref.path(), ""));
  }

  @Override
  public Span span(Ref ref, int from, int to) {
    return Span.startOf(new SourceText(ref.path() + "@" + from + "-" + to, ""));
  }
}
