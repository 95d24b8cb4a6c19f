package gongwen.yaml.repair;

/** Brackets that close and commas that divide, and what is typed for them. */
final class FlowIndicators {
  /** Longer parts between full-width commas are parts of a sentence, and no items. */
  private static final int SHORT_ITEM = 5;

  private final String text;
  private final Slips slips;

  /** Where a comma was found missing last: it is reported once, whoever notices it. */
  private int lastMissing = -1;

  FlowIndicators(String text, Slips slips) {
    this.text = text;
    this.slips = slips;
  }

  boolean closes(int at) {
    char c = text.charAt(at);
    return "]}］｝".indexOf(c) >= 0;
  }

  private static char wideClose(char close) {
    return close == '}' ? '｝' : '］';
  }

  /** Reports a bracket that closes as another one should; gives the place after it. */
  int closed(int at, char close) {
    char c = text.charAt(at);
    if (c == close) {
      return at + 1;
    }
    if (c == wideClose(close)) {
      wide(at, close);
    } else {
      slips.add(
          Slip.likely(
              SlipCode.UNCLOSED_BRACKET,
              at,
              at + 1,
              Slips.otherBracket(c, close),
              new Change(at, at + 1, String.valueOf(close))));
    }
    return at + 1;
  }

  void wide(int at, char meant) {
    char typed = text.charAt(at);
    slips.add(
        Slip.safe(
            SlipCode.FULL_WIDTH_MARK,
            at,
            at + 1,
            Slips.wideMark(typed, meant),
            new Change(at, at + 1, String.valueOf(meant))));
  }

  /**
   * A comma between two things, full-width ones reported.
   *
   * @param divided whether there was one already, so that this one is too much
   */
  boolean separator(int at, boolean divided) {
    char c = text.charAt(at);
    int after = at + 1;
    if (c != ',' && c != '，' && c != '、' && c != '；') {
      return false;
    }
    if (divided) {
      String typed = String.valueOf(c);
      slips.add(
          Slip.safe(
              SlipCode.UNEXPECTED_TEXT,
              at,
              after,
              Slips.tooMuch(typed),
              new Change(at, after, "")));
    } else if (c != ',') {
      boolean blank = after < text.length() && " \t\r\n".indexOf(text.charAt(after)) >= 0;
      slips.add(
          Slip.safe(
              SlipCode.FULL_WIDTH_MARK,
              at,
              after,
              Slips.wideMark(c, ','),
              new Change(at, after, blank ? "," : ", ")));
    }
    return true;
  }

  /** Reports that something ends here, and something else follows without a comma. */
  void missingComma(int last) {
    if (lastMissing == last) {
      return;
    }
    lastMissing = last;
    slips.add(
        Slip.likely(
            SlipCode.UNCLOSED_BRACKET,
            last,
            last + 1,
            Slips.missingComma(),
            Change.insert(last, ",")));
  }

  /** Reports a comma that is one of a text, and cuts it off. */
  void commaInText(int comma, int rest) {
    slips.add(
        Slip.likely(
            SlipCode.UNEXPECTED_TEXT,
            comma,
            comma + 1,
            Slips.commaInText(),
            new Change(comma, rest, "，")));
  }

  /** Reports an item of which full-width commas seem to have made one of several. */
  void wideCommas(int start, int end) {
    String item = text.substring(start, Signs.trimEnd(text, start, end));
    if (item.indexOf('，') < 0 || item.charAt(0) == '"' || item.charAt(0) == '\'') {
      return;
    }
    for (String part : item.split("，", -1)) {
      if (part.isEmpty() || part.codePointCount(0, part.length()) > SHORT_ITEM) {
        return;
      }
    }
    int comma = start + item.indexOf('，');
    slips.add(
        Slip.doubt(
            SlipCode.FULL_WIDTH_COMMA,
            comma,
            comma + 1,
            Slips.listComma(),
            new Change(start, start + item.length(), item.replace("，", ", "))));
  }
}
