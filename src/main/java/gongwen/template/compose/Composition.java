package gongwen.template.compose;

import freemarker.template.TemplateException;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.document.Attachment;
import gongwen.document.Block;
import gongwen.document.Block.Paragraph.Role;
import gongwen.document.Document;
import gongwen.document.Inline;
import gongwen.document.Numbering;
import gongwen.document.Origin;
import gongwen.facts.Facts;
import gongwen.markdown.MarkdownOptions;
import gongwen.markdown.MarkdownParser;
import gongwen.model.Report;
import gongwen.model.Section;
import gongwen.template.library.Needs;
import gongwen.template.library.TemplateInfo;
import gongwen.template.sandbox.EngineFaults;
import gongwen.text.Places;
import gongwen.text.Ref;
import gongwen.text.Span;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One report on its way from records to a document. */
final class Composition {
  private final Composer.Request request;
  private final TemplateInfo info;
  private final Report report;
  private final Places places;
  private final boolean part;

  /**
   * @param part whether it becomes an attachment of another document
   */
  Composition(Composer.Request request, boolean part) {
    this.request = request;
    this.info = request.template().info();
    this.report = request.report();
    this.places = request.places();
    this.part = part;
  }

  Outcome<Document> compose() {
    Diagnostics found = new Diagnostics();
    Needs.check(info, request.dossier().own(), report, places, found);
    Optional<Facts> facts = facts(found);
    Slots slots = Slots.of(info, report.sections(), places, found);
    if (found.hasErrors() || facts.isEmpty()) {
      return Outcome.failed(found.list());
    }
    CompositionState session =
        new CompositionState(request.template().engine(), facts.get(), report, places);
    found.list().forEach(session.found()::add);
    EnvelopeMaker envelope =
        new EnvelopeMaker(info, request.dossier(), report, places, session.found());
    String field = request.dossier().own().responsibility().field();
    List<String> issuers = envelope.issuers();
    session.define("organ", issuers.size() == 1 ? issuers.get(0) : "");
    session.define("kind", envelope.kind());
    session.define("field", field);
    Attachments bound = new Attachments(request, session.found());
    Optional<Attachments.Issued> issued = part ? Optional.empty() : bound.issued();
    session.define("issued", issued.map(About::of));
    List<Block> body = Numbering.number(body(session, slots));
    String title = title(session);
    if (body.isEmpty() && !session.found().hasErrors()) {
      session.found().add(nothing());
    }
    List<String> leftOut = request.dossier().leftOut();
    if (!leftOut.isEmpty() && session.askedForMembers() && !body.isEmpty()) {
      body = new ArrayList<>(body);
      body.add(incomplete(leftOut));
    }
    List<Attachment> attachments = new ArrayList<>();
    if (!part) {
      issued.ifPresent(each -> attachments.add(each.attachment()));
      attachments.addAll(bound.compose(issued));
    }
    Document document = new Document(envelope.make(title, field, part), body, attachments);
    return session.found().outcome(Optional.of(document));
  }

  /** No report claims to count all members when it does not. */
  private Block incomplete(List<String> leftOut) {
    String note = "（注：" + String.join("、", leftOut) + "的记录有误，未计入本文的数字。）";
    Origin origin = new Origin.Composed(info.id(), "");
    return new Block.Paragraph(Role.BODY, List.of(new Inline.Text(note)), origin);
  }

  /** What templates see of what is issued: its title, and the id of its kind. */
  record About(String title, String kind) {
    static About of(Attachments.Issued issued) {
      return new About(issued.attachment().title(), issued.kind());
    }
  }

  /** The document's date ends a period that has no end of its own. */
  private Optional<Facts> facts(Diagnostics found) {
    Optional<LocalDate> until = report.period().to().or(() -> report.document().signing().date());
    if (until.isEmpty()) {
      found.add(
          Diagnostic.of(
                  CompositionCode.PERIOD_WITHOUT_END,
                  places.span(report.ref().field("period")),
                  Message.of(
                      "时段没有写“止”，文稿也没有成文日期，不知道统计到哪一天",
                      "the period has no end and the document no date: until when is it?"))
              .hint("写上 止 或 成文日期", "give the period a “to”, or the document a date"));
    }
    return until.map(day -> request.facts().in(report.period(), day));
  }

  private List<Block> body(CompositionState session, Slots slots) {
    PartReader reader = new PartReader(info, session);
    Optional<Section> whole = slots.whole();
    if (whole.isPresent()) {
      return reader.whole(whole.get());
    }
    SlotDirective directive = new SlotDirective(info, slots, reader, session);
    session.define("slot", directive);
    session.define("tell", new TellDirective(session));
    try {
      String markdown = session.run(request.template().engine().body());
      return reader.outline(markdown, (slot, level) -> directive.blocks(slot), templatePlace());
    } catch (TemplateException | IOException e) {
      EngineFaults faults = new EngineFaults(session.engine(), session.names());
      session.found().add(faults.ofTemplate(e, templatePlace(), places.span(report.ref())));
      return List.of();
    }
  }

  private Span templatePlace() {
    return Span.startOf(request.template().yaml());
  }

  private Diagnostic nothing() {
    return Diagnostic.of(
            CompositionCode.NOTHING_TO_SAY,
            places.span(report.ref()),
            Message.of(
                "%s没有内容：本时段没有可写的记录，也没有写正文",
                "there is nothing to say in this %2$s: no records of the period, no text",
                info.names().name(),
                info.names().englishName()))
        .hint("用 正文 写出内容，或检查时段", "write sections, or look at the period");
  }

  private String title(CompositionState session) {
    if (!report.title().isEmpty()) {
      if (!report.title().contains("${")) {
        return report.title();
      }
      Ref ref = report.ref().field("title");
      TextExpander.Anchor anchor = (from, to) -> places.span(ref, from, to);
      return plain(
          new TextExpander(session, ref.toString(), anchor, Optional.empty())
              .expand(report.title()),
          session);
    }
    if (info.title().isEmpty()) {
      session.found().add(untitled());
      return "";
    }
    String title =
        plain(
            TextExpander.ofTemplate(session, info.id() + "/title", templatePlace())
                .expand(info.title()),
            session);
    if (title.isBlank() && !session.found().hasErrors()) {
      session.found().add(untitled());
    }
    return title;
  }

  private Diagnostic untitled() {
    return Diagnostic.of(
            CompositionCode.MISSING_TITLE,
            places.span(report.ref()),
            Message.of(
                "%1$s要写标题",
                "a %2$s needs a title", info.names().name(), info.names().englishName()))
        .hint("在这份报告里写：标题: …", "write in this report: title: …");
  }

  /** A title is no Markdown: what was escaped for it is text again. */
  private static String plain(TextExpander.Expanded expanded, CompositionState session) {
    MarkdownOptions options = MarkdownOptions.of().figures(session.figures().list());
    List<Block> read =
        MarkdownParser.parse("# " + expanded.text().strip(), options).value().orElse(List.of());
    return read.isEmpty() || !(read.get(0) instanceof Block.Heading heading)
        ? expanded.text()
        : Inline.text(heading.content());
  }
}
