package gongwen.markdown;

import gongwen.document.Attachment;
import gongwen.document.Document;
import gongwen.document.EnvelopeText;
import gongwen.document.EnvelopeText.Labelled;
import gongwen.document.NormalForm;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A whole document as a Markdown file: front matter with the envelope, then the text as it is
 * printed, numbers typed. {@link DocumentReader} reads it back.
 */
public final class DocumentText {
  private final FrontMatter front;
  private final List<String> parts = new ArrayList<>();
  private final BlockText words;

  private DocumentText(FrontMatter front) {
    this.front = front;
    this.words = new BlockText(front);
  }

  /** Lines end in {@code \n}; a paragraph is one line, however long. */
  public static String write(Document document) {
    Document bare = NormalForm.of(document);
    EnvelopeText envelope = EnvelopeText.of(bare);
    DocumentText text = new DocumentText(FrontMatter.of(bare));
    text.lines(envelope.head().lines());
    text.title(envelope.title());
    text.lines(List.of(envelope.addressees()));
    text.parts.addAll(text.words.of(bare.body()));
    text.attachmentNote(envelope.attachmentNote());
    text.lines(envelope.signed());
    for (int i = 0; i < bare.attachments().size(); i++) {
      Attachment attachment = bare.attachments().get(i);
      text.lines(List.of(envelope.attachmentLabels().get(i)));
      text.title(attachment.title());
      text.parts.addAll(text.words.of(attachment.body()));
    }
    text.lines(envelope.colophon().lines());
    return FrontMatterWriter.write(text.front)
        + text.parts.stream().map(part -> "\n" + part + "\n").collect(Collectors.joining());
  }

  private void lines(List<String> lines) {
    for (String line : lines) {
      String text = NormalForm.text(line);
      if (!text.isEmpty()) {
        parts.add(MarkdownEscapes.line(text));
      }
    }
  }

  private void title(String title) {
    parts.add(("# " + MarkdownEscapes.heading(NormalForm.text(title))).strip());
  }

  /** One paragraph; its later lines stand below the first name, as in print. */
  private void attachmentNote(List<Labelled> note) {
    if (!note.isEmpty()) {
      parts.add(
          note.stream()
              .map(line -> line.label() + MarkdownEscapes.inside(NormalForm.text(line.text())))
              .collect(Collectors.joining("\n      ")));
    }
  }
}
