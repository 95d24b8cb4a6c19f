package gongwen.model;

import gongwen.record.Embedded;
import gongwen.text.Ref;
import gongwen.yaml.Key;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The elements of the document around its text (公文要素), as the unit gives them.
 *
 * @param number document number (发文字号), GB/T 9704-2012 7.2.5
 * @param kind the official kind (文种) when it differs from the template's
 * @param about the report that a notice is put around, by id or kind
 */
public record Elements(
    Ref ref,
    @Key(en = "number", zh = "文号") String number,
    @Key(en = "kind", zh = "文种") String kind,
    @Embedded Recipients recipients,
    @Embedded Signing signing,
    @Embedded Head head,
    @Key(en = "note", zh = "附注") String note,
    @Key(en = "contact", zh = "联系") String contact,
    @Key(en = "attachments", zh = "附件") List<String> attachments,
    @Key(en = "about", zh = "印发内容") String about,
    @Embedded Printing printing,
    @Key(en = "style", zh = "版式") Optional<Style> style) {

  /**
   * Who gets it.
   *
   * @param to addressees (主送机关), 7.3.2
   * @param cc copies to (抄送机关), 7.4.2
   */
  public record Recipients(
      @Key(en = "to", zh = "主送") List<String> to, @Key(en = "cc", zh = "抄送") List<String> cc) {}

  /**
   * Who answers for it, and from which day.
   *
   * @param signer who signs a document that goes upwards (签发人), 7.2.6
   * @param issuer the organs that issue it; the unit when empty
   */
  public record Signing(
      @Key(en = "signer", zh = "签发人") List<String> signer,
      @Key(en = "issuer", zh = "发文机关") List<String> issuer,
      @Key(en = "date", zh = "成文日期") Optional<LocalDate> date,
      @Key(en = "sealed", zh = "加盖印章") Optional<Boolean> sealed) {}

  /** What its head (版头) says of this copy and this issue. */
  public record Head(
      @Key(en = "copyNumber", zh = "份号") String copyNumber,
      @Key(en = "secrecy", zh = "密级") String secrecy,
      @Key(en = "urgency", zh = "紧急程度") String urgency,
      @Key(en = "issueNumber", zh = "期号") String issueNumber) {}

  /** Who prints and sends it (印发), and how long it is kept. */
  public record Printing(
      @Key(en = "printedBy", zh = "印发机关") String printedBy,
      @Key(en = "printedOn", zh = "印发日期") Optional<LocalDate> printedOn,
      @Key(en = "retention", zh = "保管期限") String retention) {}

  /** No element given. */
  public static Elements none(Ref ref) {
    return new Elements(
        ref,
        "",
        "",
        new Recipients(List.of(), List.of()),
        new Signing(List.of(), List.of(), Optional.empty(), Optional.empty()),
        new Head("", "", "", ""),
        "",
        "",
        List.of(),
        "",
        new Printing("", Optional.empty(), ""),
        Optional.empty());
  }

  /** The same with these organs and this date in its signature. */
  public Elements signed(List<String> organs, Optional<LocalDate> day) {
    return new Elements(
        ref,
        number,
        kind,
        recipients,
        new Signing(signing.signer(), organs, day, signing.sealed()),
        head,
        note,
        contact,
        attachments,
        about,
        printing,
        style);
  }

  /** The form of the first page. */
  public enum Style {
    /** No head zone: title, text, signature. */
    @Key(en = "report", zh = "普通")
    REPORT,
    /** With issuer mark, document number and red rule. */
    @Key(en = "letterhead", zh = "红头")
    LETTERHEAD
  }
}
