package gongwen.job.run;

import gongwen.check.AllowedFinding;
import gongwen.diagnostic.Diagnostic;
import gongwen.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Puts findings in order: by file and place, each reported once. */
public final class Findings {
  private Findings() {}

  /**
   * A file that several units share is read for each of them, so the same fault comes in several
   * objects; what the reader would see decides.
   */
  public static List<Diagnostic> inOrder(List<Diagnostic> found) {
    return inOrder(found, each -> each);
  }

  /** The same of findings that the files allow. */
  public static List<AllowedFinding> allowedInOrder(List<AllowedFinding> found) {
    return inOrder(found, AllowedFinding::finding);
  }

  private static <T> List<T> inOrder(List<T> found, Function<T, Diagnostic> finding) {
    Map<List<String>, T> once = new LinkedHashMap<>();
    for (T each : found) {
      once.putIfAbsent(seen(finding.apply(each)), each);
    }
    List<T> sorted = new ArrayList<>(once.values());
    sorted.sort((a, b) -> byPlace(finding.apply(a), finding.apply(b)));
    return sorted;
  }

  private static int byPlace(Diagnostic a, Diagnostic b) {
    int file = file(a).compareTo(file(b));
    if (file != 0) {
      return file;
    }
    int start = emptyLast(a.span().map(Span::start), b.span().map(Span::start));
    return start != 0 ? start : a.severity().compareTo(b.severity());
  }

  private static List<String> seen(Diagnostic found) {
    return List.of(
        found.id(),
        found.severity().name(),
        found.message().zh(),
        found.span().map(Findings::whole).orElse(""));
  }

  private static String whole(Span span) {
    return span.place() + "-" + span.end().line() + ":" + span.end().column();
  }

  private static String file(Diagnostic diagnostic) {
    // U+FFFF is in no path: what concerns no file comes last.
    return diagnostic.span().map(span -> span.source().name()).orElse("\uffff");
  }

  private static <T extends Comparable<T>> int emptyLast(Optional<T> a, Optional<T> b) {
    if (a.isPresent() && b.isPresent()) {
      return a.get().compareTo(b.get());
    }
    return Boolean.compare(a.isEmpty(), b.isEmpty());
  }
}
