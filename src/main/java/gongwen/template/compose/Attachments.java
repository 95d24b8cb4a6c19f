package gongwen.template.compose;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Rewriting;
import gongwen.document.Attachment;
import gongwen.document.Document;
import gongwen.model.Elements;
import gongwen.model.Report;
import gongwen.template.library.Template;
import gongwen.text.Nearest;
import gongwen.text.Ref;
import gongwen.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is bound with a report: what it issues ({@code about}), and its attachments. Each is another
 * report of the file, or a kind for the same period.
 */
final class Attachments {
  private final Composer.Request request;
  private final Diagnostics found;

  Attachments(Composer.Request request, Diagnostics found) {
    this.request = request;
    this.found = found;
  }

  /** What the report issues, with the kind that it is of. */
  record Issued(Attachment attachment, String kind, Elements elements) {}

  /** What a notice is put around. */
  Optional<Issued> issued() {
    Elements elements = request.report().document();
    return elements.about().isEmpty()
        ? Optional.empty()
        : find(elements.about(), elements.ref().field("about"), Role.ISSUED).flatMap(this::issued);
  }

  private Optional<Issued> issued(Bound bound) {
    return made(bound)
        .map(
            document ->
                new Issued(
                    new Attachment(document.envelope().title().text(), document.body(), true),
                    bound.kind().info().id(),
                    bound.report().document()));
  }

  /** The report's own attachments, and before them those of what it issues. */
  List<Attachment> compose(Optional<Issued> issued) {
    List<Attachment> composed = new ArrayList<>();
    issued.ifPresent(each -> composed.addAll(compose(each.elements())));
    composed.addAll(compose(request.report().document()));
    return composed;
  }

  private List<Attachment> compose(Elements elements) {
    List<Attachment> composed = new ArrayList<>();
    for (int i = 0; i < elements.attachments().size(); i++) {
      Ref ref = elements.ref().field("attachments").item(i);
      find(elements.attachments().get(i), ref, Role.ATTACHMENT)
          .flatMap(this::made)
          .map(document -> new Attachment(document.envelope().title().text(), document.body()))
          .ifPresent(composed::add);
    }
    return composed;
  }

  /** As what it is bound with this report. */
  private enum Role {
    ISSUED("印发内容", "matter to issue"),
    ATTACHMENT("附件", "attachment");

    private final String zh;
    private final String en;

    Role(String zh, String en) {
      this.zh = zh;
      this.en = en;
    }
  }

  /** A report that is bound with this one. */
  private record Bound(Template kind, Report report) {}

  private Optional<Document> made(Bound bound) {
    Composer.Request part =
        new Composer.Request(
            bound.kind(), request.facts(), bound.report(), request.places(), request.library());
    return found.take(new Composition(part, true).compose());
  }

  private Optional<Bound> find(String name, Ref ref, Role role) {
    Span place = request.places().span(ref);
    Optional<Report> listed = listed(name);
    if (listed.isPresent() && isWhole(listed.get())) {
      found.add(
          Diagnostic.of(
              CompositionCode.ATTACHMENT_CIRCLE,
              place,
              Message.of("报告不能把自己作为%1$s", "a report cannot be its own %2$s", role.zh, role.en)));
      return Optional.empty();
    }
    Optional<Template> kind =
        listed
            .map(report -> request.library().find(report.template()).value())
            .orElseGet(() -> request.library().find(name).value());
    if (kind.isEmpty()) {
      found.add(unknown(name, place, role));
      return Optional.empty();
    }
    Report report =
        listed
            .or(() -> same(kind.get(), role))
            .map(this::dated)
            .orElseGet(() -> made(kind.get(), ref));
    return Optional.of(new Bound(kind.get(), report));
  }

  /** Whether it is the report itself to which something is bound. */
  private boolean isWhole(Report report) {
    return report.ref().equals(request.report().ref());
  }

  private Optional<Report> listed(String id) {
    return request.dossier().own().reports().stream()
        .filter(report -> !report.id().isEmpty() && report.id().equals(id))
        .findFirst();
  }

  /** The file's own report of the kind for the period, with the unit's words in it. */
  private Optional<Report> same(Template kind, Role role) {
    List<Report> ofKind =
        request.dossier().own().reports().stream()
            .filter(report -> !isWhole(report))
            .filter(
                report ->
                    report.template().equals(kind.info().id())
                        || report.template().equals(kind.info().names().name())
                        || report.template().equalsIgnoreCase(kind.info().names().englishName()))
            .toList();
    return ofKind.stream()
        .filter(report -> report.period().equals(request.report().period()))
        .findFirst()
        .or(() -> only(ofKind, role));
  }

  /** A plan for the year may be issued by a notice of a month: there is no other it can mean. */
  private Optional<Report> only(List<Report> ofKind, Role role) {
    return ofKind.size() == 1 && role == Role.ISSUED
        ? Optional.of(ofKind.get(0))
        : Optional.empty();
  }

  /** An attachment has the date of what it is attached to, and reports nothing of a later day. */
  private Report dated(Report own) {
    Optional<LocalDate> day = request.report().document().signing().date();
    return new Report(
        own.ref(),
        own.id(),
        own.template(),
        own.period(),
        own.title(),
        day.isPresent()
            ? own.document().signed(own.document().signing().issuer(), day)
            : own.document(),
        own.meeting(),
        own.speaker(),
        own.sections());
  }

  /** A report that the file does not list: nothing but the kind, for the same period. */
  private Report made(Template kind, Ref ref) {
    Report whole = request.report();
    Elements elements =
        Elements.none(ref)
            .signed(whole.document().signing().issuer(), whole.document().signing().date());
    return Report.plain(ref, kind.info().id(), whole.period(), elements);
  }

  private Diagnostic unknown(String name, Span place, Role role) {
    List<String> known = new ArrayList<>();
    for (Report report : request.dossier().own().reports()) {
      if (!report.id().isEmpty()) {
        known.add(report.id());
      }
    }
    for (Template template : request.library().list()) {
      known.add(template.info().id());
      known.add(template.info().names().name());
    }
    Diagnostic fault =
        Diagnostic.of(
            CompositionCode.UNKNOWN_ATTACHMENT,
            place,
            Message.of(
                "%2$s“%1$s”既不是本文件里报告的编号，也不是已有的文稿种类",
                "the %3$s “%1$s” is neither the id of a report of this file nor a kind",
                name,
                role.zh,
                role.en));
    return Nearest.of(name, known)
        .map(
            nearest -> {
              Diagnostic offered = fault.hint("是不是想写 %s？", "did you mean %s?", nearest);
              return Rewriting.within(place, name, nearest).map(offered::fix).orElse(offered);
            })
        .orElseGet(() -> fault.hint("可以写：%s", "there are: %s", String.join("、", known)));
  }
}
