package gongwen.diagnostic;

/** How much a finding weighs; from the heaviest to the lightest. */
public enum Severity {
  /** Something cannot be read as it was meant; what depends on it is not made. */
  ERROR,
  /** Something is wrong, yet the document is made. */
  WARNING,
  /** Something that one may want to know. */
  INFO
}
