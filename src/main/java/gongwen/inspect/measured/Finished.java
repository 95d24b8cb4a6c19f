package gongwen.inspect.measured;

/** A finished document: what was read, and which part of it is which element. */
public record Finished(Measured measured, RecognizedElements elements) {
  public static Finished of(Measured measured) {
    return new Finished(measured, Recognition.of(measured));
  }
}
