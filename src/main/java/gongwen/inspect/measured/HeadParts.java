package gongwen.inspect.measured;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * The elements of the head zone (版头).
 *
 * @param copyNumber 份号
 * @param secrecy 密级和保密期限, 紧急程度
 * @param mark 发文机关标志
 * @param number the line with the 发文字号
 * @param signers 签发人, line by line
 */
public record HeadParts(
    Optional<MeasuredParagraph> copyNumber,
    List<MeasuredParagraph> secrecy,
    List<MeasuredParagraph> mark,
    Optional<MeasuredParagraph> number,
    List<MeasuredParagraph> signers) {

  /** A mark that is not red is still far larger than the text. */
  private static final double LARGER = 6;

  public HeadParts {
    secrecy = List.copyOf(secrecy);
    mark = List.copyOf(mark);
    signers = List.copyOf(signers);
  }

  /** Whether the document has a head zone at all. */
  public boolean isPresent() {
    return !mark.isEmpty() || number.isPresent();
  }

  /** How many of these paragraphs stand in the head zone. */
  static int end(List<MeasuredParagraph> paragraphs, double textSize) {
    int end = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      MeasuredParagraph each = paragraphs.get(i);
      if (isCorner(each) || isNumber(each) || isSigners(each) || isMark(each, textSize)) {
        end = i + 1;
      }
    }
    return end;
  }

  static HeadParts of(List<MeasuredParagraph> head, double textSize) {
    Optional<MeasuredParagraph> copyNumber = Optional.empty();
    Optional<MeasuredParagraph> number = Optional.empty();
    List<MeasuredParagraph> secrecy = new ArrayList<>();
    List<MeasuredParagraph> mark = new ArrayList<>();
    List<MeasuredParagraph> signers = new ArrayList<>();
    for (MeasuredParagraph each : head) {
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

  private static boolean isCorner(MeasuredParagraph each) {
    return Patterns.COPY_NUMBER.matcher(each.text()).matches()
        || Patterns.SECRECY.matcher(each.text()).matches()
        || Patterns.URGENCY.matcher(each.text()).matches();
  }

  private static boolean isNumber(MeasuredParagraph each) {
    Matcher matcher = Patterns.NUMBER.matcher(each.text());
    return matcher.find() && matcher.start() == 0 && each.text().length() < 60;
  }

  private static boolean isSigners(MeasuredParagraph each) {
    return each.text().contains("签发人");
  }

  private static boolean isMark(MeasuredParagraph each, double textSize) {
    boolean large = each.size() >= textSize + LARGER;
    return large && (each.isRed() || each.text().endsWith("文件"));
  }
}
