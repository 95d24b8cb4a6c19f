package gongwen.yaml.repair;

/**
 * What is written in place of a stretch of the text.
 *
 * @param start a char of the text (UTF-16), from 0
 * @param end the char after the stretch; the same for what is put in
 */
record Change(int start, int end, String text) {
  static Change insert(int at, String text) {
    return new Change(at, at, text);
  }
}
