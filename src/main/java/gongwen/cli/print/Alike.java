package gongwen.cli.print;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Fix;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Shortens what is reported to people of a file that holds the same slip throughout, such as a
 * full-width colon on every line: the first few with their lines, then the numbers of the others.
 * Only of slips that the program can put right itself; programs get each.
 */
final class Alike {
  /** So many are shown each. */
  private static final int FEW = 5;

  /** Of more, so many are shown. */
  private static final int SHOWN = 3;

  private Alike() {}

  static List<Diagnostic> shortened(List<Diagnostic> findings) {
    Map<String, List<Diagnostic>> alike = new LinkedHashMap<>();
    findings.forEach(
        each ->
            key(each).ifPresent(k -> alike.computeIfAbsent(k, n -> new ArrayList<>()).add(each)));
    List<Diagnostic> shortened = new ArrayList<>();
    for (Diagnostic each : findings) {
      List<Diagnostic> all = key(each).map(alike::get).orElse(List.of());
      int nth = all.size() > FEW ? all.indexOf(each) + 1 : 0;
      if (nth <= SHOWN) {
        shortened.add(nth == SHOWN ? counted(each, all.subList(SHOWN, all.size())) : each);
      }
    }
    return shortened;
  }

  /** The file and the slip. */
  private static Optional<String> key(Diagnostic found) {
    return found
        .fix()
        .filter(Fix::safe)
        .flatMap(fix -> found.span())
        .map(span -> found.id() + " " + span.source().name());
  }

  private static Diagnostic counted(Diagnostic last, List<Diagnostic> others) {
    TreeSet<Integer> lines = new TreeSet<>();
    others.forEach(each -> each.span().ifPresent(span -> lines.add(span.start().line())));
    return last.hint(
        "这个文件里同样的还有 %d 处，在第 %s 行",
        "%d more of this kind in this file, on line %s", others.size(), stretches(lines));
  }

  /** 5-8、10 */
  private static String stretches(TreeSet<Integer> lines) {
    StringBuilder stretches = new StringBuilder();
    int from = 0;
    for (int line : lines) {
      if (!lines.contains(line - 1)) {
        from = line;
      }
      if (!lines.contains(line + 1)) {
        stretches.append(stretches.isEmpty() ? "" : ", ").append(from);
        stretches.append(from == line ? "" : "-" + line);
      }
    }
    return stretches.toString();
  }
}
