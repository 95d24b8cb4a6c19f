package gongwen.inspect.measured;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** The elements of the head zone (版头). */
record HeadParts(
    Optional<Paragraph> copyNumber,
    List<Paragraph> secrecy,
    List<Paragraph> mark,
    Optional<Paragraph> number,
    List<Paragraph> signers) {

  /** A mark that is not red is still far larger than the text. */
  private static final double LARGER = 6;

  /** How many of these paragraphs stand in the head zone. */
  static int end(List<Paragraph> paragraphs, double textSize) {
    int end = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph each = paragraphs.get(i);
      if (isCorner(each) || isNumber(each) || isSigners(each) || isMark(each, textSize)) {
        end = i + 1;
      }
    }
    return end;
  }

  static HeadParts of(List<Paragraph> head, double textSize) {
    Optional<Paragraph> copyNumber = Optional.empty();
    Optional<Paragraph> number = Optional.empty();
    List<Paragraph> secrecy = new ArrayList<>();
    List<Paragraph> mark = new ArrayList<>();
    List<Paragraph> signers = new ArrayList<>();
    for (Paragraph each : head) {
      if (isNumber(each)) {
        number = Optional.of(each);
      } else if (Patterns.COPY_NUMBER.matcher(each.text()).matches()) {
        copyNumber = Optional.of(each);
      } else if (isCorner(each)) {
        secrecy.add(each);
      } else if (isMark(each, textSize)) {
        mark.add(each);
      }
      if (isSigners(each) || !signers.isEmpty() && !isNumber(each)) {
        signers.add(each);
      }
    }
    return new HeadParts(copyNumber, secrecy, mark, number, signers);
  }

  private static boolean isCorner(Paragraph each) {
    return Patterns.COPY_NUMBER.matcher(each.text()).matches()
        || Patterns.SECRECY.matcher(each.text()).matches()
        || Patterns.URGENCY.matcher(each.text()).matches();
  }

  private static boolean isNumber(Paragraph each) {
    Matcher matcher = Patterns.NUMBER.matcher(each.text());
    return matcher.find() && matcher.start() == 0 && each.text().length() < 60;
  }

  private static boolean isSigners(Paragraph each) {
    return each.text().contains("签发人");
  }

  private static boolean isMark(Paragraph each, double textSize) {
    boolean large = each.size() >= textSize + LARGER;
    return large && (each.isRed() || each.text().endsWith("文件"));
  }
}
