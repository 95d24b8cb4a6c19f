package gongwen.cli.print;

/** How findings are reported; the names are those of {@code --message-format}, in lower case. */
public enum MessageFormat {
  /** For people: the line itself with the place marked. */
  HUMAN,
  /** For scripts: one JSON object a line, on the standard output. */
  JSON,
  /** For GitHub Actions: annotations. */
  GITHUB,
  /** For code scanning: one SARIF log, on the standard output. */
  SARIF
}
