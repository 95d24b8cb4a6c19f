package gongwen.job.plan;

import gongwen.manifest.ShardEntry;
import gongwen.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Divides files among machines that do not talk to each other. They are put in the order of the
 * checksums of their paths and cut into parts of one size: so large units, which often lie side by
 * side, come apart, and a new file moves few others to another part.
 */
public final class Shards {
  private Shards() {}

  /** The files of one part, in the order in which they came. */
  public static List<Input> part(List<Input> all, BaseFolder base, ShardEntry shard) {
    Map<String, Input> mixed = new TreeMap<>(Comparator.naturalOrder());
    for (Input each : all) {
      byte[] path = base.key(each).getBytes(StandardCharsets.UTF_8);
      mixed.put(Sha256.of(path), each);
    }
    List<Input> order = new ArrayList<>(mixed.values());
    int from = cut(order.size(), shard.index() - 1, shard.count());
    int to = cut(order.size(), shard.index(), shard.count());
    Set<Input> part = new HashSet<>(order.subList(from, to));
    return all.stream().filter(part::contains).toList();
  }

  private static int cut(int size, int index, int count) {
    return (int) ((long) size * index / count);
  }
}
