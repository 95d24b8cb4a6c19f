package gongwen.fix;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Fix;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.job.output.NewFiles;
import gongwen.source.FileText;
import gongwen.text.SourceText;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the findings of a check can mend, file by file. */
public final class Fixes {
  private Fixes() {}

  /**
   * The files that change, in the order in which the findings name them.
   *
   * @param unsafeToo whether also what a person has to confirm
   */
  public static Outcome<List<FileFix>> of(List<Diagnostic> findings, boolean unsafeToo) {
    Map<String, List<Fix>> byFile = new LinkedHashMap<>();
    for (Fix fix : wanted(findings, unsafeToo)) {
      SourceText source = fix.edits().get(0).span().source();
      byFile.computeIfAbsent(source.name(), unused -> new ArrayList<>()).add(fix);
    }
    Diagnostics found = new Diagnostics();
    List<FileFix> files = new ArrayList<>();
    byFile.forEach(
        (name, fixes) -> {
          Path file = Path.of(name);
          found
              .take(FileText.read(file, name, Optional.empty()))
              .map(source -> fixed(file, source, fixes))
              .filter(each -> each.made() > 0)
              .ifPresent(files::add);
        });
    return found.outcome(Optional.of(List.copyOf(files)));
  }

  /** How many of the findings could be mended once a person has confirmed them. */
  public static long toConfirm(List<Diagnostic> findings) {
    return wanted(findings, true).stream().filter(fix -> !fix.safe()).distinct().count();
  }

  /** Cells of a spreadsheet are mended in a spreadsheet program. */
  private static List<Fix> wanted(List<Diagnostic> findings, boolean unsafeToo) {
    return findings.stream()
        .flatMap(each -> each.fix().stream())
        .filter(fix -> unsafeToo || fix.safe())
        .filter(fix -> !fix.edits().isEmpty())
        .filter(fix -> !fix.edits().get(0).span().source().cells())
        .toList();
  }

  private static FileFix fixed(Path file, SourceText source, List<Fix> fixes) {
    FixedText fixed = FixedText.of(source, fixes);
    return new FileFix(file, source.name(), source.text(), fixed.text(), fixed.made());
  }

  /** Writes a file in the encoding that it has, unless it has been changed meanwhile. */
  public static Outcome<Path> write(FileFix fix) {
    try {
      Path real = fix.file().toRealPath();
      byte[] bytes = Files.readAllBytes(real);
      Optional<Encoding> encoding = Encoding.of(bytes, fix.before());
      if (encoding.isEmpty()) {
        return Outcome.failed(
            Diagnostic.of(
                    FixCode.NOT_FIXED,
                    Message.of(
                        "%s 没有改：它刚被改动过，或不是用一种编码写的",
                        "%s was left as it is: it was changed just now, or is not written in one"
                            + " encoding",
                        fix.name()))
                .hint("再运行一次；还不行就用编辑器另存为 UTF-8", "run it again; else save it as UTF-8"));
      }
      byte[] mended = encoding.get().bytes(fix.after());
      return Arrays.equals(bytes, mended)
          ? Outcome.of(fix.file())
          : NewFiles.write(real, mended, true).map(written -> fix.file());
    } catch (CharacterCodingException e) {
      return Outcome.failed(cannotEncode(fix));
    } catch (IOException e) {
      return Outcome.failed(NewFiles.cannotWrite(fix.file(), e));
    }
  }

  private static Diagnostic cannotEncode(FileFix fix) {
    return Diagnostic.of(
            FixCode.CANNOT_ENCODE,
            Message.of(
                "%s 没有改：它的编码写不出改正后的文字",
                "%s was left as it is: its encoding cannot write the corrected text", fix.name()))
        .hint("用编辑器另存为 UTF-8", "save it as UTF-8 in your editor");
  }
}
