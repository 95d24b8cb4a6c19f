package gongwen.inspect.measured;

import java.util.List;
import java.util.Optional;

/**
 * Which paragraph is which element of the standard. What was not found is empty.
 *
 * @param head paragraphs above the title
 * @param mark 发文机关标志
 * @param number the line with the 发文字号
 * @param title 标题, line by line or as one paragraph
 * @param addressees 主送机关
 * @param text running paragraphs of the text and of attachments, headings among them
 * @param headings those of them that are numbered, in their order
 * @param attachmentNote 附件说明
 * @param signature 发文机关署名
 * @param date 成文日期
 * @param notes 附注
 * @param attachments 附件
 * @param copies 抄送 (or 主送) in the colophon
 * @param printed 印发机关和印发日期
 */
public record Elements(
    List<Paragraph> head,
    Optional<Paragraph> copyNumber,
    List<Paragraph> secrecy,
    List<Paragraph> mark,
    Optional<Paragraph> number,
    List<Paragraph> signers,
    List<Paragraph> title,
    Optional<Paragraph> addressees,
    List<Paragraph> text,
    List<Heading> headings,
    List<Paragraph> attachmentNote,
    List<Paragraph> signature,
    Optional<Paragraph> date,
    List<Paragraph> notes,
    List<Attachment> attachments,
    Optional<Paragraph> copies,
    Optional<Paragraph> printed) {

  /**
   * A numbered heading.
   *
   * @param level 1 to 4: 一、 （一） 1. （1）
   * @param part 0 for the text, then one for each attachment
   */
  public record Heading(int level, long serial, int part, Paragraph paragraph) {}

  /**
   * @param label 附件, 附件1
   * @param title perhaps of several lines; empty if none is found
   */
  public record Attachment(Paragraph label, List<Paragraph> title) {}

  public Elements {
    head = List.copyOf(head);
    secrecy = List.copyOf(secrecy);
    mark = List.copyOf(mark);
    signers = List.copyOf(signers);
    title = List.copyOf(title);
    text = List.copyOf(text);
    headings = List.copyOf(headings);
    attachmentNote = List.copyOf(attachmentNote);
    signature = List.copyOf(signature);
    notes = List.copyOf(notes);
    attachments = List.copyOf(attachments);
  }

  /** Whether the document has a head zone (版头). */
  public boolean hasHead() {
    return !mark.isEmpty() || number.isPresent();
  }

  /** The lines of the title, as far as the file shows them. */
  public List<String> titleLines() {
    return lines(title);
  }

  public static List<String> lines(List<Paragraph> paragraphs) {
    return paragraphs.stream().flatMap(paragraph -> paragraph.lines().stream()).toList();
  }

  public static String words(List<Paragraph> paragraphs) {
    return String.join("", paragraphs.stream().map(Paragraph::text).toList());
  }
}
