package gongwen.template.compose;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.document.Envelope;
import gongwen.document.Title;
import gongwen.facts.PeriodWords;
import gongwen.model.Dossier;
import gongwen.model.Elements;
import gongwen.model.Elements.Signing;
import gongwen.model.Report;
import gongwen.model.Unit;
import gongwen.template.library.TemplateInfo;
import gongwen.text.Places;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What stands around the text: the elements that the unit gave, and what follows from them. */
final class EnvelopeMaker {
  private final TemplateInfo info;
  private final Report report;
  private final Elements elements;
  private final Unit unit;
  private final int year;
  private final Places places;
  private final Diagnostics found;

  EnvelopeMaker(
      TemplateInfo info, Dossier dossier, Report report, Places places, Diagnostics found) {
    this.info = info;
    this.report = report;
    this.elements = report.document();
    this.unit = dossier.own().unit();
    this.year = dossier.own().year();
    this.places = places;
    this.found = found;
  }

  /** The organs that issue the document; the unit itself unless it says otherwise. */
  List<String> issuers() {
    List<String> issuers = elements.signing().issuer();
    return issuers.isEmpty() ? List.of(unit.name()) : issuers;
  }

  /** The official kind (文种). */
  String kind() {
    return elements.kind().isEmpty() ? info.kind() : elements.kind();
  }

  /** A day for an example. */
  private LocalDate lastDay() {
    return report.period().to().orElseGet(() -> LocalDate.of(year, 12, 31));
  }

  private boolean letterhead() {
    return elements
            .style()
            .or(info.defaults()::style)
            .orElse(number().isEmpty() ? Elements.Style.REPORT : Elements.Style.LETTERHEAD)
        == Elements.Style.LETTERHEAD;
  }

  private boolean serial() {
    return info.defaults().serial().orElse(false) && !elements.head().issueNumber().isEmpty();
  }

  /** What stands below the issuer mark: the document number, or that of the issue. */
  private String number() {
    String issue = elements.head().issueNumber();
    return !elements.number().isEmpty() || !serial()
        ? elements.number()
        : issue.startsWith("第") ? issue : "第" + issue + "期";
  }

  /**
   * @param part whether the document goes into another as its attachment: then it needs no date
   */
  Envelope make(String title, String field, boolean part) {
    boolean letterhead = letterhead();
    List<Envelope.Unprinted> unprinted = new ArrayList<>();
    String number = letterhead ? number() : unprinted("number", elements.number(), unprinted);
    Signing signing = elements.signing();
    List<String> signers = letterhead ? signing.signer() : List.of();
    if (!letterhead) {
      unprinted("signer", String.join("、", signing.signer()), unprinted);
    }
    if (!letterhead || !number.contains(elements.head().issueNumber())) {
      unprinted("issueNumber", elements.head().issueNumber(), unprinted);
    }
    boolean signed = letterhead || info.defaults().signed().orElse(true);
    if (!signed) {
      unprinted("issuer", String.join("、", signing.issuer()), unprinted);
    }
    if (signing.date().isEmpty() && signed && !part && !info.table()) {
      found.add(
          Diagnostic.of(
                  CompositionCode.MISSING_DATE,
                  places.span(elements.ref()),
                  Message.of("没有成文日期，落款处不印日期", "there is no date; none is printed"))
              .hint("在 公文要素 里写：成文日期: %s", "write under document: date: %s", lastDay()));
    }
    return new Envelope(
        letterhead ? Envelope.Style.LETTERHEAD : Envelope.Style.REPORT,
        new Envelope.Head(
            elements.head().copyNumber(),
            elements.head().secrecy(),
            elements.head().urgency(),
            signed ? issuers() : List.of(),
            letterhead ? info.markWord().orElse("文件") : "",
            number,
            signers),
        new Title(title, names(field)),
        elements.recipients().to(),
        signed ? signing.date() : Optional.empty(),
        signing.sealed().or(info.defaults()::sealed).orElse(letterhead),
        notes(),
        new Envelope.Colophon(
            elements.recipients().cc(),
            elements.printing().printedBy(),
            elements.printing().printedOn()),
        new Envelope.Properties(
            unit.name(),
            info.id(),
            kind(),
            PeriodWords.key(report.period()),
            elements.printing().retention(),
            unprinted));
  }

  private String unprinted(String key, String value, List<Envelope.Unprinted> unprinted) {
    if (!value.isEmpty()) {
      unprinted.add(new Envelope.Unprinted(key, value));
      found.add(
          Diagnostic.of(
              CompositionCode.NOT_PRINTED,
              places.span(elements.ref().field(key)),
              Message.of(
                  "这种版式不印“%1$s”，已写入文件属性",
                  "“%1$s” is not printed in this style; it goes into the properties", value)));
    }
    return "";
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (!elements.note().isEmpty()) {
      notes.add(elements.note());
    }
    String contact = elements.contact();
    if (!contact.isEmpty()) {
      notes.add(contact.contains("：") || contact.contains(":") ? contact : contactWord() + contact);
    }
    return notes;
  }

  /** An office is asked as a unit, a person as a person. */
  private String contactWord() {
    String last = elements.contact().substring(elements.contact().length() - 1);
    return "室科处部局委办组股会校院".contains(last) ? "联系单位：" : "联系人：";
  }

  private List<String> names(String field) {
    Set<String> names = new LinkedHashSet<>(issuers());
    names.add(unit.name());
    names.add(unit.shortName());
    names.add(unit.superior());
    names.addAll(elements.recipients().to());
    names.add(PeriodWords.full(report.period()));
    names.add(PeriodWords.inProse(report.period()));
    names.add(field);
    names.add(info.names().name());
    names.add(kind());
    names.remove("");
    return List.copyOf(names);
  }
}
