package gongwen.fix;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Fix;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.job.output.NewFiles;
import gongwen.text.DecodedText;
import gongwen.text.SourceText;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A file while it is mended: what the disk has, and what has become of its text by now. */
final class FileDraft {
  private final Path real;
  private final String name;
  private final byte[] onDisk;
  private final Encoding encoding;
  private final String before;
  private String text;
  private byte[] bytes;
  private int made;

  private FileDraft(Path real, String name, byte[] onDisk, Encoding encoding, String text) {
    this.real = real;
    this.name = name;
    this.onDisk = onDisk;
    this.encoding = encoding;
    this.before = text;
    this.text = text;
    this.bytes = onDisk;
  }

  /**
   * @param real its path with links followed
   * @param name as messages call it
   */
  static Outcome<FileDraft> of(Path real, String name) {
    try {
      byte[] bytes = Files.readAllBytes(real);
      String text = DecodedText.of(bytes).text();
      Optional<Encoding> encoding = Encoding.of(bytes, text);
      return encoding.isPresent()
          ? Outcome.of(new FileDraft(real, name, bytes, encoding.get(), text))
          : Outcome.failed(
              Diagnostic.of(
                      FixCode.NOT_FIXED,
                      Message.of(
                          "%s 没有改：里面有损坏的字，或不是用一种编码写的",
                          "%s was left as it is: it has broken characters, or is not written in one"
                              + " encoding",
                          name))
                  .hint("改好损坏的字，另存为 UTF-8", "write them anew and save the file as UTF-8"));
    } catch (IOException e) {
      return Outcome.failed(NewFiles.cannotRead(Path.of(name), e));
    }
  }

  /** Makes these fixes, as far as they can be made; gives whether the text is another now. */
  Outcome<Boolean> make(List<Fix> fixes) {
    FixedText fixed = FixedText.of(new SourceText(name, text), fixes);
    return become(fixed.text(), fixed.made());
  }

  /** Takes another text; gives whether it is another. */
  Outcome<Boolean> become(String other, int changes) {
    if (other.equals(text)) {
      return Outcome.of(false);
    }
    try {
      bytes = encoding.bytes(other);
    } catch (CharacterCodingException e) {
      return Outcome.failed(
          Diagnostic.of(
                  FixCode.CANNOT_ENCODE,
                  Message.of(
                      "%s 没有改：它的编码写不出改正后的文字",
                      "%s was left as it is: its encoding cannot write the corrected text", name))
              .hint("用编辑器另存为 UTF-8", "save it as UTF-8 in your editor"));
    }
    text = other;
    made += changes;
    return Outcome.of(true);
  }

  boolean changed() {
    return !text.equals(before);
  }

  /** The file as it would be. */
  byte[] bytes() {
    return bytes;
  }

  FileFix result() {
    return new FileFix(real, name, onDisk, bytes, before, text, made);
  }
}
