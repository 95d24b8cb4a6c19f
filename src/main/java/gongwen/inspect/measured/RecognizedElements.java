package gongwen.inspect.measured;

import java.util.List;
import java.util.Optional;

/**
 * Which paragraph is which element of the standard. What was not found is empty.
 *
 * @param form if it is one of clause 10
 * @param head 版头
 * @param title 标题, line by line or as one paragraph
 * @param addressees 主送机关
 * @param text running paragraphs of the text and of attachments, headings among them
 * @param headings those of them that are numbered, in their order
 * @param attachmentNote 附件说明
 * @param attachments 附件
 */
public record RecognizedElements(
    Optional<SpecialForm> form,
    HeadParts head,
    List<MeasuredParagraph> title,
    Optional<MeasuredParagraph> addressees,
    List<MeasuredParagraph> text,
    List<Heading> headings,
    List<MeasuredParagraph> attachmentNote,
    Closing closing,
    List<Attachment> attachments,
    Colophon colophon) {

  /**
   * What follows the text.
   *
   * @param signature 发文机关署名
   * @param date 成文日期
   * @param notes 附注
   */
  public record Closing(
      List<MeasuredParagraph> signature,
      Optional<MeasuredParagraph> date,
      List<MeasuredParagraph> notes) {
    public Closing {
      signature = List.copyOf(signature);
      notes = List.copyOf(notes);
    }
  }

  /**
   * 版记.
   *
   * @param copies 抄送 (or 主送)
   * @param printed 印发机关和印发日期
   */
  public record Colophon(Optional<MeasuredParagraph> copies, Optional<MeasuredParagraph> printed) {}

  /**
   * A numbered heading.
   *
   * @param level 1 to 4: 一、 （一） 1. （1）
   * @param part 0 for the text, then one for each attachment
   */
  public record Heading(int level, long serial, int part, MeasuredParagraph paragraph) {}

  /**
   * @param label 附件, 附件1
   * @param title perhaps of several lines; empty if none is found
   */
  public record Attachment(MeasuredParagraph label, List<MeasuredParagraph> title) {}

  public RecognizedElements {
    title = List.copyOf(title);
    text = List.copyOf(text);
    headings = List.copyOf(headings);
    attachmentNote = List.copyOf(attachmentNote);
    attachments = List.copyOf(attachments);
  }

  public boolean is(SpecialForm wanted) {
    return form.equals(Optional.of(wanted));
  }

  /** The lines of the title, as far as the file shows them. */
  public List<String> titleLines() {
    return lines(title);
  }

  public static List<String> lines(List<MeasuredParagraph> paragraphs) {
    return paragraphs.stream().flatMap(paragraph -> paragraph.lines().stream()).toList();
  }

  public static String words(List<MeasuredParagraph> paragraphs) {
    return String.join("", paragraphs.stream().map(MeasuredParagraph::text).toList());
  }
}
