package gongwen.template.compose;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.document.Block;
import gongwen.document.Inline;
import gongwen.document.LabelStyle;
import gongwen.document.Numbering;
import gongwen.document.Origin;
import gongwen.markdown.MarkdownOptions;
import gongwen.markdown.MarkdownParser;
import gongwen.model.Section;
import gongwen.template.library.TemplateInfo;
import gongwen.text.Ref;
import gongwen.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the parts of a report, each by itself: the unit's own words, or what was composed. */
final class PartReader {
  private final TemplateInfo info;
  private final CompositionState session;

  PartReader(TemplateInfo info, CompositionState session) {
    this.info = info;
    this.session = session;
  }

  /**
   * The unit's words for a slot.
   *
   * @param call where the template uses it
   */
  List<Block> written(Section section, TemplateInfo.Slot slot, Optional<Span> call) {
    return finished(written(section, slot.heading(), slot.level().orElse(1), call), slot);
  }

  private List<Block> written(Section section, String heading, int level, Optional<Span> call) {
    List<Block> blocks = new ArrayList<>();
    for (Section.Part part : section.parts()) {
      if (part.text().isBlank()) {
        session
            .found()
            .add(
                Diagnostic.of(
                    CompositionCode.EMPTY_PART,
                    session.places().span(part.ref()),
                    Message.of(
                        "这一部分只有标题没有内容，已略去", "this part has a heading only and was left out")));
        continue;
      }
      String own = part.heading().isEmpty() ? heading : part.heading();
      if (!own.isEmpty()) {
        Origin origin = new Origin.Written(part.textRef(), 0);
        String printed = part.heading().isEmpty() ? own : heading(part, call);
        blocks.addAll(heading(printed, level, origin));
      }
      blocks.addAll(text(part, own.isEmpty() ? level - 1 : level, call));
    }
    return List.copyOf(blocks);
  }

  /** A heading of the unit may hold expressions as its text may. */
  private String heading(Section.Part part, Optional<Span> call) {
    Ref ref = part.ref().field("heading");
    TextExpander.Anchor anchor = (from, to) -> session.places().span(ref, from, to);
    return new TextExpander(session, ref.toString(), anchor, call).expand(part.heading()).text();
  }

  private List<Block> text(Section.Part part, int offset, Optional<Span> call) {
    TextExpander.Anchor anchor = (from, to) -> session.places().span(part.textRef(), from, to);
    TextExpander expander = new TextExpander(session, part.textRef().toString(), anchor, call);
    TextExpander.Expanded expanded = expander.expand(part.text());
    return parse(
        expanded.text(),
        options().offset(offset).provenance(expanded.provenance(part.textRef(), anchor)));
  }

  /** What the template composed; nothing, not even the heading, when it is blank. */
  List<Block> composed(String markdown, TemplateInfo.Slot slot, Span call) {
    if (markdown.isBlank()) {
      if (slot.mustBeWritten()) {
        session.found().add(missing(slot));
      }
      return List.of();
    }
    String heading = slot.heading();
    int level = slot.level().orElse(1);
    Origin origin = new Origin.Composed(info.id(), slot.id());
    List<Block> blocks = new ArrayList<>();
    if (!heading.isEmpty()) {
      blocks.addAll(heading(heading, level, origin));
    }
    blocks.addAll(
        parse(
            markdown,
            options()
                .offset(heading.isEmpty() ? level - 1 : level)
                .slots((name, at) -> session.placed().blocks(name, origin))
                .provenance(at(origin, Optional.of(call)))));
    return finished(blocks, slot);
  }

  /** In the role of the slot; sentences (一是…) are counted anew in each part. */
  private List<Block> finished(List<Block> blocks, TemplateInfo.Slot slot) {
    List<Block> finished = new ArrayList<>();
    for (Block block : blocks) {
      if (slot.role().isPresent() && block instanceof Block.Paragraph text) {
        finished.add(
            new Block.Paragraph(slot.role().get().paragraph(), text.content(), text.origin()));
      } else {
        finished.add(block instanceof Block.Heading heading ? ended(heading) : block);
      }
    }
    boolean prose = info.labelStyles().stream().limit(1).anyMatch(LabelStyle::isProse);
    return prose ? Numbering.number(finished) : List.copyOf(finished);
  }

  /** A sentence of the text that stands alone ends as one. */
  private static Block.Heading ended(Block.Heading heading) {
    String text = Inline.text(heading.content());
    boolean open =
        heading.style().isProse()
            && heading.text().isEmpty()
            && !text.isEmpty()
            && "。！？；：".indexOf(text.charAt(text.length() - 1)) < 0;
    if (!open) {
      return heading;
    }
    List<Inline> content = new ArrayList<>(heading.content());
    content.add(new Inline.Text("。"));
    return new Block.Heading(
        heading.level(),
        heading.style(),
        heading.label(),
        content,
        heading.text(),
        heading.origin());
  }

  private Diagnostic missing(TemplateInfo.Slot slot) {
    Diagnostic fault =
        Diagnostic.of(
                CompositionCode.MISSING_SLOT,
                session.places().span(session.report().ref()),
                Message.of(
                    "%1$s要由单位自己写出“%3$s”",
                    "a %2$s needs the unit's own words for “%4$s”",
                    info.names().name(),
                    info.names().englishName(),
                    slot.name(),
                    slot.id()))
            .hint(
                "在这份报告的 正文 下写：%1$s: |",
                "write under sections of this report: %2$s: |", slot.name(), slot.id());
    return slot.composed().isEmpty()
        ? fault
        : fault.hint(
            "或者登记可以据以撰写的内容：%1$s",
            "or record what it can be composed from: %2$s",
            slot.composed(),
            slot.englishComposed());
  }

  /** The template's own text, with the slots in it. */
  List<Block> outline(String markdown, MarkdownOptions.Slots slots, Span place) {
    Origin origin = new Origin.Composed(info.id(), "");
    MarkdownOptions.Slots all =
        (name, level) ->
            PlacedBlocks.isName(name)
                ? session.placed().blocks(name, origin)
                : slots.blocks(name, level);
    return parse(markdown, options().provenance(at(origin, Optional.of(place))).slots(all));
  }

  /** The unit's text in place of the outline. */
  List<Block> whole(Section section) {
    return written(section, "", 1, Optional.empty());
  }

  private List<Block> heading(String heading, int level, Origin origin) {
    return parse(
        "# " + heading, options().offset(level - 1).provenance(at(origin, Optional.empty())));
  }

  private MarkdownOptions options() {
    List<LabelStyle> levels = info.labelStyles();
    LabelStyle bullets =
        levels.stream().filter(LabelStyle::isProse).findFirst().orElse(LabelStyle.FIRST_IS);
    return MarkdownOptions.of(levels.toArray(LabelStyle[]::new))
        .bullets(bullets)
        .figures(session.figures().list());
  }

  private List<Block> parse(String markdown, MarkdownOptions options) {
    return session.found().take(MarkdownParser.parse(markdown, options)).orElse(List.of());
  }

  private static MarkdownOptions.Provenance at(Origin origin, Optional<Span> place) {
    return new MarkdownOptions.Provenance() {
      @Override
      public Origin origin(int from) {
        return origin;
      }

      @Override
      public Optional<Span> span(int from, int to) {
        return place;
      }
    };
  }
}
