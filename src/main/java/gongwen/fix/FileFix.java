package gongwen.fix;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.job.output.NewFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A file with what the fixes make of it.
 *
 * @param real its path with links followed
 * @param name as the user would type it
 * @param onDisk what it held when it was read
 * @param mended what it is to hold, in the encoding that it has
 * @param before its text, as it was read
 * @param after its text, mended
 * @param made how many fixes were made
 */
public record FileFix(
    Path real, String name, byte[] onDisk, byte[] mended, String before, String after, int made) {
  private static final int CONTEXT = 2;

  /** A file that is to hold another text, in the encoding that it has. */
  public static Outcome<FileFix> of(Path file, String text) {
    try {
      Outcome<FileDraft> read = FileDraft.of(file.toRealPath(), file.toString());
      Optional<FileDraft> draft = read.value();
      return draft.isEmpty()
          ? Outcome.failed(read.diagnostics())
          : draft.get().become(text, 1).map(changed -> draft.get().result());
    } catch (IOException e) {
      return Outcome.failed(NewFiles.cannotWrite(file, e));
    }
  }

  /** What changes, as {@code diff -u} writes it. */
  public List<String> diff() {
    List<String> old = lines(before);
    return UnifiedDiffUtils.generateUnifiedDiff(
        name, name, old, DiffUtils.diff(old, lines(after)), CONTEXT);
  }

  /** An end of line ends a line and begins none. */
  private static List<String> lines(String text) {
    List<String> lines = Arrays.asList(text.split("\r\n|\r|\n", -1));
    int last = lines.size() - 1;
    return lines.get(last).isEmpty() ? lines.subList(0, last) : lines;
  }

  /** Writes the file, unless it has been changed meanwhile or nobody may write it. */
  public Outcome<Path> write() {
    try {
      if (NewFiles.readOnly(real)) {
        return Outcome.failed(
            Diagnostic.of(
                    FixCode.READ_ONLY,
                    Message.of(
                        "%s 没有改：文件是只读的", "%s was left as it is: the file is read-only", name))
                .hint("去掉只读，再运行一次", "allow writing, and run it again"));
      }
      if (!Arrays.equals(onDisk, Files.readAllBytes(real))) {
        return Outcome.failed(
            Diagnostic.of(
                    FixCode.NOT_FIXED,
                    Message.of(
                        "%s 没有改：它刚被改动过", "%s was left as it is: it was changed just now", name))
                .hint("再运行一次", "run it again"));
      }
      return NewFiles.write(real, mended, true).map(written -> Path.of(name));
    } catch (IOException e) {
      return Outcome.failed(NewFiles.cannotWrite(Path.of(name), e));
    }
  }
}
