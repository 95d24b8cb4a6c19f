package gongwen.template;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.document.Attachment;
import gongwen.document.Document;
import gongwen.model.Elements;
import gongwen.model.Report;
import gongwen.text.Nearest;
import gongwen.text.Ref;
import gongwen.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The attachments of a report: other reports of the file, or kinds for the same period. */
final class Attachments {
  private final Composer.Order order;
  private final Diagnostics found;

  Attachments(Composer.Order order, Diagnostics found) {
    this.order = order;
    this.found = found;
  }

  List<Attachment> compose() {
    List<String> asked = order.report().document().attachments();
    List<Attachment> composed = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      Ref ref = order.report().document().ref().field("attachments").item(i);
      one(asked.get(i), ref).ifPresent(composed::add);
    }
    return composed;
  }

  private Optional<Attachment> one(String name, Ref ref) {
    Span place = order.places().span(ref);
    Optional<Report> listed = listed(name);
    if (listed.isPresent() && listed.get().equals(order.report())) {
      found.add(
          Diagnostic.error(
              "attachment-circle",
              place,
              Message.of("报告不能把自己作为附件", "a report cannot be its own attachment")));
      return Optional.empty();
    }
    Optional<Template> kind =
        listed
            .map(report -> order.library().find(report.template()).value())
            .orElseGet(() -> order.library().find(name).value());
    if (kind.isEmpty()) {
      found.add(unknown(name, place));
      return Optional.empty();
    }
    Report report =
        listed.or(() -> same(kind.get())).map(this::dated).orElseGet(() -> made(kind.get(), ref));
    Composer.Order part =
        new Composer.Order(kind.get(), order.dossier(), report, order.places(), order.library());
    Outcome<Document> document = new Composition(part, true).compose();
    return found
        .take(document)
        .map(made -> new Attachment(made.envelope().title().text(), made.body()));
  }

  private Optional<Report> listed(String id) {
    return order.dossier().own().reports().stream()
        .filter(report -> !report.id().isEmpty() && report.id().equals(id))
        .findFirst();
  }

  /** The file's own report of the kind for the period, with the unit's words in it. */
  private Optional<Report> same(Template kind) {
    return order.dossier().own().reports().stream()
        .filter(report -> report.period().equals(order.report().period()))
        .filter(report -> !report.equals(order.report()))
        .filter(
            report ->
                report.template().equals(kind.info().id())
                    || report.template().equals(kind.info().name())
                    || report.template().equalsIgnoreCase(kind.info().englishName()))
        .findFirst();
  }

  /** An attachment has the date of what it is attached to, and tells nothing of a later day. */
  private Report dated(Report own) {
    Optional<LocalDate> day = order.report().document().date();
    return new Report(
        own.ref(),
        own.id(),
        own.template(),
        own.period(),
        own.title(),
        day.isPresent() ? own.document().signed(own.document().issuer(), day) : own.document(),
        own.meeting(),
        own.speaker(),
        own.sections());
  }

  /** A report that the file does not list: nothing but the kind, for the same period. */
  private Report made(Template kind, Ref ref) {
    Report whole = order.report();
    Elements elements =
        Elements.none(ref).signed(whole.document().issuer(), whole.document().date());
    return Report.plain(ref, kind.info().id(), whole.period(), elements);
  }

  private Diagnostic unknown(String name, Span place) {
    List<String> known = new ArrayList<>();
    for (Report report : order.dossier().own().reports()) {
      if (!report.id().isEmpty()) {
        known.add(report.id());
      }
    }
    for (Template template : order.library().list()) {
      known.add(template.info().id());
      known.add(template.info().name());
    }
    Diagnostic told =
        Diagnostic.error(
            "unknown-attachment",
            place,
            Message.of(
                "附件“%s”既不是本文件里报告的编号，也不是已有的文稿种类",
                "the attachment “%s” is neither the id of a report of this file nor a kind", name));
    return Nearest.of(name, known)
        .map(nearest -> told.hint("是不是想写 %s？", "did you mean %s?", nearest))
        .orElseGet(() -> told.hint("可以写：%s", "there are: %s", String.join("、", known)));
  }
}
