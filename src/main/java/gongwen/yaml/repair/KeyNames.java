package gongwen.yaml.repair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The keys that a mapping has so far. They are few mostly, and a short list is searched fastest.
 */
final class KeyNames {
  private static final int FEW = 16;

  private final List<String> few = new ArrayList<>();
  private final Set<String> many = new HashSet<>();

  void add(String name) {
    if (has(name)) {
      return;
    }
    if (few.size() < FEW) {
      few.add(name);
    } else {
      many.add(name);
    }
  }

  boolean has(String name) {
    return few.contains(name) || (!many.isEmpty() && many.contains(name));
  }

  int size() {
    return few.size() + many.size();
  }
}
