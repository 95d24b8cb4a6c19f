package gongwen.document;

import gongwen.record.Embedded;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The elements around the text. A text that is absent is empty.
 *
 * @param style whether there is a head zone with issuer mark, number and red rule
 * @param addressees 主送机关, 7.3.2
 * @param date 成文日期, 7.3.5.4
 * @param sealed whether room is kept for a seal (7.3.5.1) or not (7.3.5.2)
 * @param notes 附注, 7.3.6, each without its brackets
 * @param properties what is not printed
 */
public record Envelope(
    Style style,
    @Embedded Head head,
    Title title,
    List<String> addressees,
    Optional<LocalDate> date,
    boolean sealed,
    List<String> notes,
    @Embedded Colophon colophon,
    Properties properties) {

  /** The form of the first page. */
  public enum Style {
    REPORT(false),
    LETTERHEAD(true);

    private final boolean headZone;

    Style(boolean headZone) {
      this.headZone = headZone;
    }

    /** Whether issuer mark, number and signers are printed, with the red rule under them. */
    public boolean hasHeadZone() {
      return headZone;
    }
  }

  /**
   * What goes into the file's properties and the front matter only.
   *
   * @param unit the unit's full name
   * @param template id of the report kind
   * @param kind official kind (文种): 报告, 通知 …
   * @param period the period as a key: 2024-Q2, or 2024-01-01/2024-06-30
   * @param retention 保管期限
   * @param unprinted elements that the style cannot print, name to value, in order
   */
  public record Properties(
      String unit,
      String template,
      String kind,
      String period,
      String retention,
      List<Unprinted> unprinted) {
    public Properties {
      unprinted = List.copyOf(unprinted);
    }
  }

  /** An element that the style has no place for; {@code key} is its English key. */
  public record Unprinted(String key, String value) {}

  /**
   * 版头, 7.2.
   *
   * @param copyNumber 份号, 7.2.1
   * @param secrecy 密级和保密期限, 7.2.2
   * @param urgency 紧急程度, 7.2.3
   * @param issuers the organs that issue it, the main one first; they make the issuer mark (发文机关标志,
   *     7.2.4) and the signature (发文机关署名, 7.3.5)
   * @param markWord what follows the organs in the issuer mark: 文件 or nothing
   * @param number 发文字号, 7.2.5
   * @param signers 签发人, 7.2.6
   */
  public record Head(
      String copyNumber,
      String secrecy,
      String urgency,
      List<String> issuers,
      String markWord,
      String number,
      List<String> signers) {
    public Head {
      issuers = List.copyOf(issuers);
      signers = List.copyOf(signers);
    }

    private Head withMarkWord(String word) {
      return new Head(copyNumber, secrecy, urgency, issuers, word, number, signers);
    }
  }

  /**
   * 版记, 7.4.
   *
   * @param cc 抄送机关, 7.4.2
   * @param printedBy 印发机关, 7.4.3
   * @param printedOn 印发日期, 7.4.3
   */
  public record Colophon(List<String> cc, String printedBy, Optional<LocalDate> printedOn) {
    public Colophon {
      cc = List.copyOf(cc);
    }
  }

  public Envelope {
    addressees = List.copyOf(addressees);
    notes = List.copyOf(notes);
  }

  /** The same with another word in the issuer mark. */
  public Envelope withMarkWord(String word) {
    return with(head.withMarkWord(word), title);
  }

  /** The same with another title. */
  public Envelope withTitle(Title other) {
    return with(head, other);
  }

  private Envelope with(Head otherHead, Title otherTitle) {
    return new Envelope(
        style, otherHead, otherTitle, addressees, date, sealed, notes, colophon, properties);
  }
}
