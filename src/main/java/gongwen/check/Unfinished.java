package gongwen.check;

import gongwen.check.text.Placeholders;
import gongwen.document.Document;
import gongwen.document.PlainText;
import gongwen.model.Group;
import gongwen.model.UnitFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a document still leaves to be filled in: a placeholder, the leader of a group. */
final class Unfinished {
  /** How lists of a group's people begin, or sentences that say them. */
  private static final Pattern PEOPLE = Pattern.compile("^(?:副组长|成员)[：:]|任副组长|成员为|为成员");

  private static final Pattern NOBODY = Pattern.compile("^组长[：:]$");

  private Unfinished() {}

  /**
   * The first such words, in the order of reading; empty in a finished document.
   *
   * @param meant words that look like placeholders and are none
   */
  static Optional<String> in(Document document, UnitFile unit, Set<String> meant) {
    List<String> lines = PlainText.of(document);
    return lines.stream()
        .flatMap(line -> in(line, meant).stream())
        .findFirst()
        .or(() -> leaderless(lines, unit));
  }

  private static Optional<String> in(String line, Set<String> meant) {
    return NOBODY.matcher(line).find() ? Optional.of(line) : Placeholders.in(line, meant);
  }

  /** A group that the document names with its people, and without a leader. */
  private static Optional<String> leaderless(List<String> lines, UnitFile unit) {
    boolean people = lines.stream().anyMatch(line -> PEOPLE.matcher(line).find());
    return unit.responsibility().group().stream()
        .filter(group -> people && group.leader().isEmpty())
        .map(Group::nameOrDefault)
        .filter(name -> lines.stream().anyMatch(line -> line.contains(name)))
        .findFirst();
  }
}
