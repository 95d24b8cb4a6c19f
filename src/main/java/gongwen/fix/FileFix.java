package gongwen.fix;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A file with what the fixes make of it.
 *
 * @param name as the user would type it
 * @param made how many fixes were made
 */
public record FileFix(Path file, String name, String before, String after, int made) {
  private static final int CONTEXT = 2;

  /** What changes, as {@code diff -u} writes it. */
  public List<String> diff() {
    List<String> old = lines(before);
    return UnifiedDiffUtils.generateUnifiedDiff(
        name, name, old, DiffUtils.diff(old, lines(after)), CONTEXT);
  }

  private static List<String> lines(String text) {
    return Arrays.asList(text.split("\r\n|\r|\n", -1));
  }
}
