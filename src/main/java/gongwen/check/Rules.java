package gongwen.check;

import gongwen.check.document.DocumentRules;
import gongwen.check.form.FormRules;
import gongwen.check.record.RecordRules;
import gongwen.check.rule.DocumentRule;
import gongwen.check.rule.RecordRule;
import gongwen.check.rule.Rule;
import gongwen.check.text.TextRules;
import java.util.List;
import java.util.stream.Stream;

/**
 * All rules. A new one is a class in one of the rooms below, a line in the list of that room, and
 * an entry with its examples on the pages {@code src/docs/rules.md} and {@code rules.zh.md}.
 */
public final class Rules {
  private static final List<RecordRule> RECORDS = joined(RecordRules.all(), TextRules.all());

  private static final List<DocumentRule> DOCUMENTS = joined(DocumentRules.all(), FormRules.all());

  private Rules() {}

  /** Every rule, in the order in which they are run. */
  public static List<Rule> all() {
    return joined(RECORDS, DOCUMENTS);
  }

  static List<RecordRule> records() {
    return RECORDS;
  }

  static List<DocumentRule> documents() {
    return DOCUMENTS;
  }

  static Rule of(String code) {
    return all().stream().filter(rule -> rule.code().equals(code)).findFirst().orElseThrow();
  }

  private static <R> List<R> joined(List<? extends R> some, List<? extends R> others) {
    return Stream.<R>concat(some.stream(), others.stream()).toList();
  }
}
