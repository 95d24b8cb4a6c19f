package gongwen.check;

import gongwen.check.text.TextRules;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.text.SourceText;
import gongwen.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file still leaves to be filled in, as one list: somebody who just began to fill in a file
 * needs to see what is left, and not the same sentence at every line.
 */
final class StillToFill {
  /** The last key before a place on its line. */
  private static final Pattern KEY = Pattern.compile(".*?([\\p{IsHan}A-Za-z]+)\\s*[:：][^:：]*$");

  private StillToFill() {}

  /** The same findings, with those of one file that concern placeholders as one. */
  static List<Diagnostic> asOneList(List<Diagnostic> found) {
    Map<SourceText, List<Span>> places = new LinkedHashMap<>();
    for (Diagnostic each : found) {
      place(each)
          .ifPresent(
              span -> places.computeIfAbsent(span.source(), f -> new ArrayList<>()).add(span));
    }
    List<Diagnostic> all = new ArrayList<>();
    Set<SourceText> listed = new HashSet<>();
    for (Diagnostic each : found) {
      Optional<SourceText> file = place(each).map(Span::source);
      List<Span> same = file.map(f -> places.getOrDefault(f, List.of())).orElse(List.of());
      if (same.size() < 2) {
        all.add(each);
      } else if (listed.add(file.orElseThrow())) {
        all.add(list(each, same));
      }
    }
    return all;
  }

  private static Optional<Span> place(Diagnostic finding) {
    return finding.id().equals(TextRules.PLACEHOLDER_LEFT.id()) ? finding.span() : Optional.empty();
  }

  private static Diagnostic list(Diagnostic first, List<Span> places) {
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    for (Span place : places) {
      String key = key(place);
      zh.add("第" + place.start().line() + "行" + key);
      en.add("line " + place.start().line() + (key.isEmpty() ? "" : " " + key));
    }
    Message list =
        new Message(
            "这些还要填：" + String.join("、", zh), "still to be filled in: " + String.join(", ", en));
    return new Diagnostic(
        first.code(),
        first.severity(),
        list,
        first.place(),
        first.hints(),
        first.related(),
        first.fix());
  }

  private static String key(Span place) {
    String line = place.source().line(place.start().line()).orElse("");
    int before = Math.min(line.length(), Math.max(0, place.start().column() - 1));
    Matcher key = KEY.matcher(line.substring(0, before));
    return key.matches() ? key.group(1) : "";
  }
}
