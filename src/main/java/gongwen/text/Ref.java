package gongwen.text;

import org.jspecify.annotations.Nullable;

/**
 * The logical place of a value in a unit's records: the unit file that was read and the path in it,
 * with the English spelling of the keys and positions from 0, as in {@code activities[12].date}.
 *
 * <p>It is as good for a spreadsheet as for YAML; {@link Places} turns it into file, line and
 * column when something is reported.
 */
public record Ref(String file, String path) {
  /** The root of a file. */
  public static Ref root(String file) {
    return new Ref(file, "");
  }

  public Ref field(String name) {
    return new Ref(file, path.isEmpty() ? name : path + "." + name);
  }

  public Ref item(int index) {
    return new Ref(file, path + "[" + index + "]");
  }

  // Refs are looked up at every start; the methods that a record gets by itself are put together
  // when they are first called, which takes longer than all lookups.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Ref that && file.equals(that.file) && path.equals(that.path);
  }

  @Override
  public int hashCode() {
    return 31 * file.hashCode() + path.hashCode();
  }

  @Override
  public String toString() {
    return file + "#" + path;
  }
}
