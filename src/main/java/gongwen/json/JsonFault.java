package gongwen.json;

/** A text that is no JSON, or not of the shape that was expected. The message is for people. */
public final class JsonFault extends Exception {
  private static final long serialVersionUID = 1L;

  JsonFault(String message) {
    super(message);
  }
}
