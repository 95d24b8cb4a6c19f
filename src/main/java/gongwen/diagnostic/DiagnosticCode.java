package gongwen.diagnostic;

/**
 * What kind of fault or finding a diagnostic is. Every room that reports has one enumeration of its
 * codes; a code means the same wherever it is reported, and lives in the lowest room that does.
 */
public interface DiagnosticCode {
  /** What the code stands for, written down once. */
  Meaning meaning();

  /** In kebab case, the same in every language and version. */
  default String id() {
    return meaning().id();
  }

  /** How much it weighs, unless the one who reports it has a reason to weigh it otherwise. */
  default Severity severity() {
    return meaning().severity();
  }
}
