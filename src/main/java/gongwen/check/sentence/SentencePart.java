package gongwen.check.sentence;

/**
 * A part of a sentence between two marks.
 *
 * @param text the whole text, with a blank in place of every char within quotation and book marks
 * @param from the first char
 * @param to the char after the last one, where its mark is
 * @param sentence the first char of its sentence
 * @param segment the first char of its part of the sentence, which 。！？ and ；： divide
 */
record SentencePart(String text, int from, int to, int sentence, int segment) {
  /** The mark that closes it; a full stop at the end of the text. */
  char mark() {
    return to < text.length() ? text.charAt(to) : '。';
  }

  boolean opensSentence() {
    return from == sentence;
  }

  String words() {
    return text.substring(from, to);
  }
}
