package gongwen.check.text;

import gongwen.check.rule.Declaration;
import gongwen.check.rule.OwnText;
import gongwen.check.rule.RecordRule;
import gongwen.check.rule.UnitUnderCheck;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Fix;
import gongwen.diagnostic.Fix.Edit;
import gongwen.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rule over words and signs that are wrong wherever they are in the unit's own texts. */
abstract class WordsRule extends RecordRule {
  private final String signs;
  private final Pattern wrong;

  /**
   * @param signs every text that is wrong has one of these characters; most texts have none, and
   *     need not be searched
   */
  WordsRule(Declaration declaration, String signs, String wrong) {
    super(declaration);
    this.signs = signs;
    this.wrong = Pattern.compile(wrong);
  }

  @Override
  public final void check(UnitUnderCheck unit, Diagnostics out) {
    for (OwnText text : unit.texts()) {
      if (!hasOneOf(signs, text.text())) {
        continue;
      }
      if (onceAText()) {
        first(unit, text, out);
      } else {
        Matcher matcher = wrong.matcher(text.typed());
        while (matcher.find()) {
          out.add(withFix(found(unit, text, matcher), mend(unit, text, matcher)));
        }
      }
    }
  }

  /** The first slip is reported, and mended with all others of the text. */
  private void first(UnitUnderCheck unit, OwnText text, Diagnostics out) {
    Optional<Diagnostic> first = Optional.empty();
    List<Edit> edits = new ArrayList<>();
    Matcher matcher = wrong.matcher(text.typed());
    while (matcher.find()) {
      if (first.isEmpty()) {
        first = Optional.of(found(unit, text, matcher));
      }
      edits.addAll(mend(unit, text, matcher));
    }
    first.ifPresent(finding -> out.add(withFix(finding, edits)));
  }

  private Diagnostic found(UnitUnderCheck unit, OwnText text, Matcher matcher) {
    return finding(unit.places().span(text.ref(), matcher.start(), matcher.end()), matcher);
  }

  private Diagnostic withFix(Diagnostic finding, List<Edit> edits) {
    return edits.isEmpty() ? finding : finding.fix(new Fix(safe(), edits));
  }

  /** Nothing where one of the signs does not stand in the file as it stands in the text. */
  private List<Edit> mend(UnitUnderCheck unit, OwnText text, Matcher matcher) {
    List<Edit> edits = new ArrayList<>();
    for (Replacement each : replacements(matcher, text.typed())) {
      Span span = unit.places().span(text.ref(), each.from(), each.to());
      if (!span.shows(text.typed().substring(each.from(), each.to()))) {
        return List.of();
      }
      edits.add(new Edit(span, each.with()));
    }
    return edits;
  }

  /** What is written in place of a part of the text, in chars (UTF-16); that part is not empty. */
  record Replacement(int from, int to, String with) {}

  /** What puts the slip right, in the order of the text; nothing when only a person can say. */
  List<Replacement> replacements(Matcher slip, String text) {
    return List.of();
  }

  /** The whole of the slip, replaced. */
  static List<Replacement> replaced(Matcher slip, String with) {
    return List.of(new Replacement(slip.start(), slip.end(), with));
  }

  /** Whether the text can only have meant what the replacements make of it. */
  boolean safe() {
    return true;
  }

  /** Whether a text has one of these characters at least. */
  static boolean hasOneOf(String signs, String text) {
    for (int i = 0; i < signs.length(); i++) {
      if (text.indexOf(signs.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether one slip says enough of a text that is written throughout in that manner. */
  boolean onceAText() {
    return false;
  }

  abstract Diagnostic finding(Span at, Matcher matcher);
}
