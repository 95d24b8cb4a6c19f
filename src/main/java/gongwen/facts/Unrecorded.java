package gongwen.facts;

import gongwen.text.Ref;
import java.util.ArrayList;
import java.util.List;

/**
 * Records that a sum leaves out because they give no number.
 *
 * @param missing they say nothing, though others of their kind do
 * @param vague they say 多
 */
public record Unrecorded(List<Ref> missing, List<Ref> vague) {
  public static final Unrecorded NONE = new Unrecorded(List.of(), List.of());

  public Unrecorded {
    missing = List.copyOf(missing);
    vague = List.copyOf(vague);
  }

  /** How many there are of both. */
  public int count() {
    return missing.size() + vague.size();
  }

  /** Both together. */
  public Unrecorded plus(Unrecorded other) {
    return new Unrecorded(joined(missing, other.missing), joined(vague, other.vague));
  }

  private static List<Ref> joined(List<Ref> one, List<Ref> other) {
    List<Ref> all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }
}
