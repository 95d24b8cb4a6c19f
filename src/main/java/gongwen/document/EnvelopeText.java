package gongwen.document;

import gongwen.document.Envelope.Style;
import gongwen.text.ChineseDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words around the text as they are printed, once for all formats. What is not printed is
 * empty: because it was not given, or because the style has no place for it (a {@link Style#REPORT}
 * prints no issuer mark, number or signer).
 *
 * @param title 标题 without line breaks, 7.3.1
 * @param addressees 主送机关 with ： at the end, 7.3.2
 * @param attachmentNote 附件说明, a line for each attachment, 7.3.4
 * @param signature 发文机关署名, 7.3.5
 * @param date 成文日期, 7.3.5.4
 * @param notes 附注, each in its brackets, 7.3.6
 * @param attachmentLabels 附件, or 附件1 and so on, one for each attachment, 7.3.7; empty for what is
 *     issued and no attachment
 */
public record EnvelopeText(
    Head head,
    String title,
    String addressees,
    List<Labelled> attachmentNote,
    List<String> signature,
    String date,
    List<String> notes,
    Colophon colophon,
    List<String> attachmentLabels) {

  /**
   * 版头, 7.2.
   *
   * @param copyNumber 份号, 7.2.1
   * @param secrecy 密级和保密期限, 7.2.2
   * @param urgency 紧急程度, 7.2.3
   * @param mark issuer mark (7.2.4): its organs, the main one first; all together are followed by
   *     {@code markWord}
   * @param markWord 文件, or nothing
   * @param number 发文字号, 7.2.5
   * @param signers 签发人：, with the names, 7.2.6
   */
  public record Head(
      String copyNumber,
      String secrecy,
      String urgency,
      List<String> mark,
      String markWord,
      String number,
      Labelled signers) {
    public Head {
      mark = List.copyOf(mark);
    }

    private static Head of(Envelope envelope) {
      Envelope.Head head = envelope.head();
      boolean printed = envelope.style().hasHeadZone();
      return new Head(
          head.copyNumber(),
          head.secrecy(),
          head.urgency(),
          printed ? head.issuers() : List.of(),
          printed && !head.issuers().isEmpty() ? head.markWord() : "",
          printed ? head.number() : "",
          printed ? signers(head.signers()) : Labelled.NOTHING);
    }

    private static Labelled signers(List<String> names) {
      return names.isEmpty() ? Labelled.NOTHING : new Labelled("签发人：", String.join("　", names));
    }

    /** The lines above the title, in the order of reading. */
    public List<String> lines() {
      List<String> lines = new ArrayList<>(List.of(copyNumber, secrecy, urgency));
      for (int i = 0; i < mark.size(); i++) {
        lines.add(i == mark.size() - 1 ? mark.get(i) + markWord : mark.get(i));
      }
      lines.add(number);
      lines.add(signers.line());
      return printed(lines);
    }
  }

  /**
   * 版记, 7.4.
   *
   * @param cc 抄送：, with the organs, 7.4.2
   * @param printedBy 印发机关, 7.4.3
   * @param printedOn 印发日期 with 印发, 7.4.3; on the same line as {@code printedBy}
   */
  public record Colophon(Labelled cc, String printedBy, String printedOn) {
    private static Colophon of(Envelope.Colophon colophon) {
      return new Colophon(
          cc(colophon.cc()),
          colophon.printedBy(),
          colophon.printedOn().map(day -> ChineseDates.day(day) + "印发").orElse(""));
    }

    private static Labelled cc(List<String> organs) {
      if (organs.isEmpty()) {
        return Labelled.NOTHING;
      }
      String all = String.join("，", organs);
      return new Labelled("抄送：", all.endsWith("。") ? all : all + "。");
    }

    /** The lines at the foot of the last page. */
    public List<String> lines() {
      String gap = printedBy.isEmpty() || printedOn.isEmpty() ? "" : "　";
      return printed(List.of(cc.line(), printedBy + gap + printedOn));
    }
  }

  /** A label and what follows it on the same line, as 签发人： and the names. Empty: both are. */
  public record Labelled(String label, String text) {
    static final Labelled NOTHING = new Labelled("", "");

    public String line() {
      return label + text;
    }

    public boolean isEmpty() {
      return line().isEmpty();
    }
  }

  public EnvelopeText {
    attachmentNote = List.copyOf(attachmentNote);
    signature = List.copyOf(signature);
    notes = List.copyOf(notes);
    attachmentLabels = List.copyOf(attachmentLabels);
  }

  public static EnvelopeText of(Document document) {
    Envelope envelope = document.envelope();
    List<String> titles =
        document.attachments().stream()
            .filter(attachment -> !attachment.issued())
            .map(Attachment::title)
            .toList();
    return new EnvelopeText(
        Head.of(envelope),
        envelope.title().text(),
        addressees(envelope.addressees()),
        attachmentNote(titles),
        envelope.head().issuers(),
        date(envelope.date()),
        envelope.notes().stream().map(EnvelopeText::bracketed).toList(),
        Colophon.of(envelope.colophon()),
        attachmentLabels(document.attachments(), titles.size()));
  }

  /** The lines between the text and the attachments. */
  public List<String> close() {
    List<String> lines = new ArrayList<>();
    attachmentNote.forEach(note -> lines.add(note.line()));
    lines.addAll(signed());
    return printed(lines);
  }

  /** Signature, date and notes. */
  public List<String> signed() {
    List<String> lines = new ArrayList<>(signature);
    lines.add(date);
    lines.addAll(notes);
    return printed(lines);
  }

  private static List<String> printed(List<String> lines) {
    return lines.stream().filter(line -> !line.isEmpty()).toList();
  }

  /** Organs of one kind are divided by 、 and kinds by ，: so a name that holds 、 is a kind. */
  private static String addressees(List<String> organs) {
    if (organs.isEmpty()) {
      return "";
    }
    String all = enumerated(organs);
    return all.endsWith("：") ? all : all + "：";
  }

  private static String enumerated(List<String> organs) {
    boolean kinds = organs.stream().anyMatch(organ -> organ.contains("、"));
    return String.join(kinds ? "，" : "、", organs);
  }

  private static List<Labelled> attachmentNote(List<String> titles) {
    if (titles.size() == 1) {
      return List.of(new Labelled("附件：", titles.get(0)));
    }
    List<Labelled> lines = new ArrayList<>();
    for (String title : titles) {
      int n = lines.size() + 1;
      lines.add(new Labelled((n == 1 ? "附件：" : "") + n + ". ", title));
    }
    return lines;
  }

  private static List<String> attachmentLabels(List<Attachment> all, int count) {
    List<String> labels = new ArrayList<>();
    int n = 0;
    for (Attachment attachment : all) {
      if (attachment.issued()) {
        labels.add("");
      } else {
        n++;
        labels.add(count == 1 ? "附件" : "附件" + n);
      }
    }
    return labels;
  }

  private static String bracketed(String note) {
    return note.startsWith("（") && note.endsWith("）") ? note : "（" + note + "）";
  }

  private static String date(Optional<LocalDate> day) {
    return day.map(ChineseDates::day).orElse("");
  }
}
