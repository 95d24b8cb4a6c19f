package gongwen.text;

/** Where the values of a unit's records stand in the files from which they were read. */
public interface Places {
  /** The span of the value; that of the nearest value around it when this one was not written. */
  Span span(Ref ref);

  /**
   * The span of a part of a text value.
   *
   * @param from the first char of the value (UTF-16), from 0
   * @param to the char after the last one
   * @return exact for block scalars and plain ones of one line; else the start of the value
   */
  Span span(Ref ref, int from, int to);
}
