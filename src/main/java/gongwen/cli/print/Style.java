package gongwen.cli.print;

/** Colours of the terminal, or none. */
record Style(boolean coloured) {
  String error(String text) {
    return in("1;31", text);
  }

  String warning(String text) {
    return in("1;33", text);
  }

  String info(String text) {
    return in("1;36", text);
  }

  String strong(String text) {
    return in("1", text);
  }

  String faint(String text) {
    return in("2", text);
  }

  private String in(String code, String text) {
    return coloured ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
