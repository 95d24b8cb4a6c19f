package gongwen.inspect.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Ruled tables of a page: lines that touch one another, some of them upright. */
final class RuledTables {
  private static final double TOUCH = 2;

  /** More lines than this are looked at in parts. */
  private static final int MOST = 2_500;

  private final List<Stroke> regions = new ArrayList<>();
  private final List<Stroke> outside = new ArrayList<>();

  private RuledTables() {}

  static RuledTables of(List<Stroke> strokes) {
    RuledTables tables = new RuledTables();
    List<Group> groups = new ArrayList<>();
    for (Stroke stroke : strokes.subList(0, Math.min(MOST, strokes.size()))) {
      Group merged = new Group(stroke, stroke.isUpright() ? 1 : 0, List.of(stroke));
      List<Group> apart = new ArrayList<>();
      for (Group group : groups) {
        if (group.touches(stroke)) {
          merged = merged.with(group);
        } else {
          apart.add(group);
        }
      }
      apart.add(merged);
      groups = apart;
    }
    for (Group group : groups) {
      if (group.upright() > 1) {
        tables.regions.add(group.box());
      } else {
        group.strokes().stream().filter(s -> !s.isUpright()).forEach(tables.outside::add);
      }
    }
    return tables;
  }

  /** Lines that touch one another. */
  private record Group(Stroke box, int upright, List<Stroke> strokes) {
    boolean touches(Stroke stroke) {
      return box.touches(stroke, TOUCH)
          && strokes.stream().anyMatch(each -> each.touches(stroke, TOUCH));
    }

    Group with(Group other) {
      List<Stroke> all = new ArrayList<>(strokes);
      all.addAll(other.strokes);
      return new Group(box.with(other.box), upright + other.upright, all);
    }
  }

  /** Each as one box around it. */
  List<Stroke> regions() {
    return regions;
  }

  /** Lines across the page that belong to no table, pieces of one joined, from the top. */
  List<Stroke> outside() {
    List<Stroke> joined = new ArrayList<>();
    for (Stroke stroke : outside) {
      int at = -1;
      for (int i = 0; i < joined.size(); i++) {
        Stroke other = joined.get(i);
        boolean level = Math.abs(other.middle() - stroke.middle()) < 0.6;
        if (level && other.touches(stroke, TOUCH)) {
          at = i;
        }
      }
      if (at >= 0) {
        joined.set(at, joined.get(at).with(stroke));
      } else {
        joined.add(stroke);
      }
    }
    joined.sort(Comparator.comparingDouble(Stroke::middle));
    return joined;
  }

  boolean holds(Glyph glyph) {
    double x = glyph.left() + glyph.width() / 2;
    double y = glyph.baseline() - glyph.size() / 3;
    return regions.stream()
        .anyMatch(r -> x > r.left() && x < r.right() && y > r.top() && y < r.bottom());
  }
}
