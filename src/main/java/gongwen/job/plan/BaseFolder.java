package gongwen.job.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The folder from which a manifest names the files that were read: the one above all that was
 * given.
 *
 * @param folder real, with links followed
 */
public record BaseFolder(Path folder) {
  public static BaseFolder of(List<Input> inputs) {
    Path common = null;
    for (Input input : inputs) {
      Path root = real(input.root());
      common = common == null ? root : common(common, root);
    }
    return new BaseFolder(common == null ? real(Path.of("")) : common);
  }

  private static Path common(Path a, Path b) {
    Path common = a;
    while (!b.startsWith(common)) {
      Path above = common.getParent();
      if (above == null) {
        return common;
      }
      common = above;
    }
    return common;
  }

  public static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  /** Relative, with {@code /}. */
  public String key(Path real) {
    Path relative = real.startsWith(folder) ? folder.relativize(real) : real;
    return relative.toString().replace('\\', '/');
  }

  public String key(Input input) {
    return key(real(input.file()));
  }

  public Path path(String key) {
    return folder.resolve(key);
  }

  /** As the user would type it, from how the unit's file was typed. */
  public static String shown(Path real, Input input) {
    Path typed = input.file();
    Path own = real(typed);
    Path from = own.getParent();
    if (real.equals(own)) {
      return typed.toString();
    }
    if (from == null) {
      return real.toString();
    }
    Path relative = from.relativize(real);
    Path parent = typed.getParent();
    return (parent == null ? relative : parent.resolve(relative).normalize()).toString();
  }
}
