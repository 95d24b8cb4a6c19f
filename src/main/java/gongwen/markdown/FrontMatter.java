package gongwen.markdown;

import gongwen.document.Block;
import gongwen.document.Block.Paragraph;
import gongwen.document.Document;
import gongwen.document.Envelope;
import gongwen.document.Inline;
import gongwen.document.Title;
import gongwen.record.Embedded;
import gongwen.yaml.Key;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What stands before the text of a Markdown file: the envelope, field by field, and which
 * paragraphs are no body text.
 *
 * @param issued whether the first part behind the text is what the document issues, no attachment
 */
record FrontMatter(
    @Embedded Heading heading,
    @Embedded Source source,
    @Key(en = "style", zh = "版式") Optional<Style> style,
    @Embedded Head head,
    @Key(en = "to", zh = "主送") List<String> to,
    @Key(en = "date", zh = "成文日期") Optional<LocalDate> date,
    @Key(en = "sealed", zh = "加盖印章") boolean sealed,
    @Key(en = "note", zh = "附注") List<String> note,
    @Embedded Colophon colophon,
    @Embedded NotPrinted notPrinted,
    @Key(en = "issued", zh = "印发") boolean issued,
    @Embedded Roles roles) {

  /** As {@link Title}. */
  record Heading(
      @Key(en = "title", zh = "标题") String title,
      @Key(en = "titleNames", zh = "标题名称") List<String> titleNames) {}

  /** Whose report it is, of which kind, about which time. */
  record Source(
      @Key(en = "unit", zh = "单位") String unit,
      @Key(en = "kind", zh = "文种") String kind,
      @Key(en = "period", zh = "时段") String period,
      @Key(en = "template", zh = "模板") String template) {}

  /** As {@link Envelope.Head}. */
  record Head(
      @Key(en = "copyNumber", zh = "份号") String copyNumber,
      @Key(en = "secrecy", zh = "密级") String secrecy,
      @Key(en = "urgency", zh = "紧急程度") String urgency,
      @Key(en = "issuer", zh = "发文机关") List<String> issuer,
      @Key(en = "markWord", zh = "标志后缀") String markWord,
      @Key(en = "number", zh = "文号") String number,
      @Key(en = "signer", zh = "签发人") List<String> signer) {
    static Head of(Envelope.Head head) {
      return new Head(
          head.copyNumber(),
          head.secrecy(),
          head.urgency(),
          head.issuers(),
          head.markWord(),
          head.number(),
          head.signers());
    }

    Envelope.Head head() {
      return new Envelope.Head(copyNumber, secrecy, urgency, issuer, markWord, number, signer);
    }
  }

  /** As {@link Envelope.Colophon}. */
  record Colophon(
      @Key(en = "cc", zh = "抄送") List<String> cc,
      @Key(en = "printedBy", zh = "印发机关") String printedBy,
      @Key(en = "printedOn", zh = "印发日期") Optional<LocalDate> printedOn) {
    static Colophon of(Envelope.Colophon colophon) {
      return new Colophon(colophon.cc(), colophon.printedBy(), colophon.printedOn());
    }

    Envelope.Colophon colophon() {
      return new Envelope.Colophon(cc, printedBy, printedOn);
    }
  }

  /** What is on no page. */
  record NotPrinted(
      @Key(en = "retention", zh = "保管期限") String retention,
      @Key(en = "unprinted", zh = "未印") List<Unprinted> unprinted) {}

  /**
   * What paragraphs are that look like any other.
   *
   * @param salutations the texts of salutations
   * @param bylines the texts of lines with speaker and date
   */
  record Roles(
      @Key(en = "salutation", zh = "称谓") List<String> salutations,
      @Key(en = "byline", zh = "署名行") List<String> bylines) {}

  /** As {@link Envelope.Style}. */
  enum Style {
    @Key(en = "report", zh = "普通")
    REPORT,
    @Key(en = "letterhead", zh = "红头")
    LETTERHEAD;

    static Style of(Envelope.Style style) {
      return switch (style) {
        case REPORT -> REPORT;
        case LETTERHEAD -> LETTERHEAD;
      };
    }

    Envelope.Style printed() {
      return switch (this) {
        case REPORT -> Envelope.Style.REPORT;
        case LETTERHEAD -> Envelope.Style.LETTERHEAD;
      };
    }
  }

  /** As {@link Envelope.Unprinted}. */
  record Unprinted(
      @Key(en = "key", zh = "名称") String key, @Key(en = "value", zh = "内容") String value) {}

  /** That of a document in its bare form. */
  static FrontMatter of(Document document) {
    Envelope envelope = document.envelope();
    Envelope.Properties properties = envelope.properties();
    List<Unprinted> unprinted = new ArrayList<>();
    for (Envelope.Unprinted element : properties.unprinted()) {
      unprinted.add(new Unprinted(element.key(), element.value()));
    }
    return new FrontMatter(
        new Heading(envelope.title().text(), envelope.title().names()),
        new Source(
            properties.unit(), properties.kind(), properties.period(), properties.template()),
        Optional.of(Style.of(envelope.style())),
        Head.of(envelope.head()),
        envelope.addressees(),
        envelope.date(),
        envelope.sealed(),
        envelope.notes(),
        Colophon.of(envelope.colophon()),
        new NotPrinted(properties.retention(), unprinted),
        !document.attachments().isEmpty() && document.attachments().get(0).issued(),
        new Roles(
            texts(document, Paragraph.Role.SALUTATION), texts(document, Paragraph.Role.BYLINE)));
  }

  private static List<String> texts(Document document, Paragraph.Role role) {
    Set<String> texts = new LinkedHashSet<>();
    List<Block> blocks = new ArrayList<>(document.body());
    document.attachments().forEach(attachment -> blocks.addAll(attachment.body()));
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph && paragraph.role() == role) {
        texts.add(Inline.text(paragraph.content()));
      }
    }
    return List.copyOf(texts);
  }

  Envelope envelope() {
    List<Envelope.Unprinted> elements = new ArrayList<>();
    for (Unprinted element : notPrinted.unprinted()) {
      elements.add(new Envelope.Unprinted(element.key(), element.value()));
    }
    return new Envelope(
        style.orElse(Style.REPORT).printed(),
        head.head(),
        new Title(heading.title(), heading.titleNames()),
        to,
        date,
        sealed,
        note,
        colophon.colophon(),
        new Envelope.Properties(
            source.unit(),
            source.template(),
            source.kind(),
            source.period(),
            notPrinted.retention(),
            elements));
  }

  /** What a paragraph with this text is, unless a mark says that it is body text. */
  Paragraph.Role role(String text) {
    if (roles.salutations().contains(text)) {
      return Paragraph.Role.SALUTATION;
    }
    return roles.bylines().contains(text) ? Paragraph.Role.BYLINE : Paragraph.Role.BODY;
  }
}
