package gongwen.profile;

import gongwen.diagnostic.Severity;
import gongwen.yaml.Key;
import java.util.Optional;

/** What a profile may say of a rule. */
public enum RuleLevel {
  /** The rule is not run. */
  @Key(en = "off", zh = "不查")
  OFF(Optional.empty()),
  /** Its findings are information. */
  @Key(en = "info", zh = "说明")
  INFO(Optional.of(Severity.INFO)),
  /** Its findings are warnings. */
  @Key(en = "warning", zh = "警告")
  WARNING(Optional.of(Severity.WARNING)),
  /** Its findings are errors: what depends on them is not made. */
  @Key(en = "error", zh = "错误")
  ERROR(Optional.of(Severity.ERROR));

  private final Optional<Severity> severity;

  RuleLevel(Optional<Severity> severity) {
    this.severity = severity;
  }

  Optional<Severity> severity() {
    return severity;
  }
}
