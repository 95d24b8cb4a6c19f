package gongwen.markdown;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.document.Attachment;
import gongwen.document.Block;
import gongwen.document.Document;
import gongwen.document.Envelope;
import gongwen.document.EnvelopeText;
import gongwen.document.EnvelopeText.Labelled;
import gongwen.document.Inline;
import gongwen.document.NormalForm;
import gongwen.document.Title;
import gongwen.text.Position;
import gongwen.text.Ref;
import gongwen.text.SourceText;
import gongwen.text.Span;
import gongwen.yaml.Decoder;
import gongwen.yaml.Vocabulary;
import gongwen.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * Reads a file of {@link DocumentText} back: the document equals the {@link NormalForm} of the one
 * that was written. The front matter counts; lines of the text that only repeat it (issuer mark,
 * addressees, signature …) are checked against it and left out of the tree.
 */
public final class DocumentReader {
  private final SourceText source;
  private final FrontMatter front;
  private final int firstLine;
  private final Diagnostics diagnostics;

  private DocumentReader(
      SourceText source, FrontMatter front, int firstLine, Diagnostics diagnostics) {
    this.source = source;
    this.front = front;
    this.firstLine = firstLine;
    this.diagnostics = diagnostics;
  }

  /** What was changed by hand is read as far as it goes, and reported. */
  public static Outcome<Document> read(SourceText source) {
    if (source.text().startsWith("\uFEFF")) {
      return read(new SourceText(source.name(), source.text().substring(1)));
    }
    int closing = closingLine(source);
    if (closing == 0) {
      return Outcome.failed(
          Diagnostic.of(
                  MarkdownCode.NO_FRONT_MATTER,
                  Span.startOf(source),
                  Message.of(
                      "文件开头没有公文要素", "the file does not begin with the elements of the document"))
              .hint(
                  "第一行写“---”，接着写各要素，再写一行“---”",
                  "put them between two lines “---” at the very start"));
    }
    Diagnostics diagnostics = new Diagnostics();
    Optional<FrontMatter> front =
        diagnostics
            .take(
                YamlReader.read(
                    new SourceText(source.name(), upTo(source, closing)),
                    new Vocabulary(FrontMatter.class)))
            .flatMap(
                node ->
                    diagnostics.take(
                        Decoder.plain().decode(FrontMatter.class, node, Ref.root(source.name()))));
    return diagnostics.outcome(
        front
            .filter(fields -> !diagnostics.hasErrors())
            .flatMap(
                fields -> new DocumentReader(source, fields, closing, diagnostics).document()));
  }

  /** The number of the line that ends the front matter; 0 if there is none. */
  private static int closingLine(SourceText source) {
    if (!source.line(1).filter(line -> line.strip().equals("---")).isPresent()) {
      return 0;
    }
    int number = 2;
    for (Optional<String> line = source.line(2); line.isPresent(); line = source.line(number)) {
      if (line.get().stripTrailing().equals("---")) {
        return number;
      }
      number++;
    }
    return 0;
  }

  private static String upTo(SourceText source, int line) {
    StringBuilder text = new StringBuilder();
    for (int number = 1; number < line; number++) {
      text.append(source.line(number).orElse("")).append('\n');
    }
    return text.toString();
  }

  private Optional<Document> document() {
    StringBuilder text = new StringBuilder();
    int number = firstLine + 1;
    for (Optional<String> line = source.line(number);
        line.isPresent();
        line = source.line(++number)) {
      text.append(line.get()).append('\n');
    }
    MarkdownSource markdown = new MarkdownSource(text.toString());
    Optional<Node> parsed = Commonmark.parse(markdown.prepared(0, markdown.size()), List.of());
    if (parsed.isEmpty()) {
      diagnostics.add(Commonmark.tooManyCells(Optional.of(Span.startOf(source))));
    }
    return parsed.map(this::document);
  }

  private Document document(Node parsed) {
    List<Section> sections = Section.divide(parsed);
    if (sections.size() < 2) {
      sections.add(0, new Section(Optional.empty(), new ArrayList<>()));
    }
    List<Attachment> attachments = new ArrayList<>();
    for (Section section : sections.subList(2, sections.size())) {
      attachments.add(
          new Attachment(section.title(), List.of(), front.issued() && attachments.isEmpty()));
    }
    Envelope envelope = titled(front.envelope(), sections.get(1).title());
    EnvelopeText printed = EnvelopeText.of(new Document(envelope, List.of(), attachments));
    dropEnvelope(sections, printed);
    BlockReader blocks = new BlockReader(front);
    List<Block> body = blocks.read(sections.get(1).nodes());
    for (int i = 0; i < attachments.size(); i++) {
      Attachment attachment = attachments.get(i);
      attachments.set(
          i,
          new Attachment(
              attachment.title(), blocks.read(sections.get(i + 2).nodes()), attachment.issued()));
    }
    return NormalForm.of(new Document(envelope, body, attachments));
  }

  private Envelope titled(Envelope given, String heading) {
    if (!given.title().text().isEmpty() || heading.isEmpty()) {
      expect(given.title().text(), heading, firstLine);
      return given;
    }
    return given.withTitle(new Title(heading, given.title().names()));
  }

  private void expect(String wanted, String found, int line) {
    if (!squeezed(wanted).equals(squeezed(found))) {
      differs(wanted, line);
    }
  }

  private void dropEnvelope(List<Section> sections, EnvelopeText printed) {
    List<Node> head = sections.get(0).nodes();
    for (String line : printed.head().lines()) {
      drop(line, head, 0, head.size());
    }
    for (Node node : head) {
      report(
          MarkdownCode.LINE_NOT_READ,
          lineOf(node),
          Message.of("标题前的这一行不属于公文要素，未读入", "this line above the title is none of the elements"));
    }
    List<Node> text = sections.get(1).nodes();
    drop(printed.addressees(), text, 0, Math.min(text.size(), 1));
    List<String> close = new ArrayList<>();
    close.add(printed.attachmentNote().stream().map(Labelled::line).collect(Collectors.joining()));
    close.addAll(printed.signed());
    for (int i = 1; i < sections.size(); i++) {
      List<String> tail = new ArrayList<>(i == 1 ? close : List.of());
      if (i + 1 < sections.size()) {
        tail.add(printed.attachmentLabels().get(i - 1));
      } else {
        tail.addAll(printed.colophon().lines());
      }
      dropTail(tail, sections.get(i).nodes());
    }
  }

  /** The lines stand at the end; a line that was changed does not hide those before it. */
  private void dropTail(List<String> lines, List<Node> nodes) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      drop(lines.get(i), nodes, Math.max(0, nodes.size() - lines.size()), nodes.size());
    }
  }

  /** Removes the last paragraph in a range that has these words. */
  private void drop(String line, List<Node> nodes, int from, int to) {
    String wanted = squeezed(line);
    if (wanted.isEmpty()) {
      return;
    }
    for (int i = to - 1; i >= from; i--) {
      if (nodes.get(i) instanceof Paragraph paragraph
          && squeezed(Inline.text(RichText.of(paragraph).joined())).equals(wanted)) {
        nodes.remove(i);
        return;
      }
    }
    differs(line, nodes.isEmpty() ? firstLine : lineOf(nodes.get(Math.max(0, to - 1))));
  }

  private void differs(String wanted, int line) {
    report(
        MarkdownCode.ENVELOPE_LINE_DIFFERS,
        line,
        Message.of(
            "文首要素要求这里有“%s”，正文中没有；以文首要素为准",
            "by the front matter “%s” should stand here, and does not; the front matter counts",
            wanted));
  }

  private int lineOf(Node node) {
    return firstLine + 1 + Commonmark.firstLine(node);
  }

  private void report(MarkdownCode code, int line, Message message) {
    Position start = new Position(line, 1);
    diagnostics.add(Diagnostic.of(code, new Span(source, start, start), message));
  }

  private static String squeezed(String text) {
    StringBuilder squeezed = new StringBuilder(text.length());
    text.chars()
        .filter(c -> c > ' ' && c != '\u3000' && c != '\u00A0')
        .forEach(c -> squeezed.append((char) c));
    return squeezed.toString();
  }

  /**
   * What stands under one heading of level 1, or before the first.
   *
   * @param nodes may be changed
   */
  private record Section(Optional<Heading> heading, List<Node> nodes) {
    static List<Section> divide(Node document) {
      List<Section> sections = new ArrayList<>();
      List<Node> open = new ArrayList<>();
      sections.add(new Section(Optional.empty(), open));
      for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
        if (node instanceof Heading heading && heading.getLevel() == 1) {
          open = new ArrayList<>();
          sections.add(new Section(Optional.of(heading), open));
        } else {
          open.add(node);
        }
      }
      return sections;
    }

    String title() {
      return heading
          .map(node -> NormalForm.text(Inline.text(RichText.of(node).joined())))
          .orElse("");
    }
  }
}
