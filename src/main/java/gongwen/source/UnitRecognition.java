package gongwen.source;

import gongwen.model.UnitFile;
import gongwen.text.Nearest;
import gongwen.yaml.RecordShape;
import gongwen.yaml.RecordShape.Field;
import gongwen.yaml.YamlNode;
import gongwen.yaml.YamlNode.Mapping;
import gongwen.yaml.YamlNode.Scalar;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells what a YAML file is to this program, from its first level of keys. A file that was meant
 * for it and has slips is not passed over as some other file.
 */
final class UnitRecognition {
  private static final RecordShape SHAPE = RecordShape.of(UnitFile.class);

  private static final List<String> CHINESE = SHAPE.fields().stream().map(Field::zh).toList();

  private static final List<String> ENGLISH = SHAPE.fields().stream().map(Field::en).toList();

  /** So much speaks for a file that it is meant: one Chinese key, or two that say less. */
  private static final int ENOUGH = 2;

  private static final Pattern KEY = Pattern.compile("[\\s\u3000\u00A0{“\"]*([^\\s:：\"”]+).*");

  private final YamlNode top;
  private final boolean sound;

  /**
   * @param sound whether all of the file could be read
   */
  UnitRecognition(YamlNode top, boolean sound) {
    this.top = top;
    this.sound = sound;
  }

  FileKind kind() {
    Set<String> known = keys(top);
    if (known.contains("reports") && known.size() > 1) {
      return FileKind.UNIT;
    }
    List<String> all = names();
    boolean alone = all.stream().allMatch(name -> SHAPE.field(name).isPresent());
    if (!known.isEmpty() && alone && (sound || weight(all) >= ENOUGH)) {
      return FileKind.PART;
    }
    if (weight(all) >= ENOUGH) {
      return FileKind.UNIT;
    }
    boolean lost = !sound || !(top instanceof Mapping);
    return lost && weight(firstWords()) >= ENOUGH ? FileKind.UNIT : FileKind.OTHER;
  }

  /** The keys of a unit file on its first level, by their English names. */
  static Set<String> keys(YamlNode top) {
    return names(top).stream()
        .flatMap(name -> SHAPE.field(name).stream())
        .map(Field::en)
        .collect(Collectors.toSet());
  }

  private List<String> names() {
    return names(top);
  }

  private static List<String> names(YamlNode top) {
    return top instanceof Mapping mapping
        ? mapping.entries().stream().map(entry -> entry.key().value()).toList()
        : List.of();
  }

  /** What stands before the first colon of the lines that are not indented. */
  private List<String> firstWords() {
    String[] lines = top.span().source().text().split("\\R", -1);
    Set<String> words = new LinkedHashSet<>();
    Arrays.stream(lines)
        .filter(line -> !line.isEmpty() && (line.indexOf(':') > 0 || line.indexOf('：') > 0))
        .map(KEY::matcher)
        .filter(matcher -> matcher.matches())
        .map(matcher -> matcher.group(1))
        .filter(CHINESE::contains)
        .forEach(words::add);
    return List.copyOf(words);
  }

  private static int weight(List<String> names) {
    int weight = 0;
    for (String name : names) {
      if (CHINESE.contains(name)) {
        weight += ENOUGH;
      } else if (SHAPE.field(name).isPresent() || near(name).isPresent()) {
        weight++;
      }
    }
    return weight;
  }

  /** The key that a word is nearly. */
  private static Optional<String> near(String word) {
    return Nearest.of(word, CHINESE)
        .or(() -> CHINESE.stream().filter(word::contains).findFirst())
        .or(() -> Nearest.of(word, ENGLISH));
  }

  /** The keys of a file, as it writes them, with those that are nearly meant. */
  static Map<Scalar, String> slips(YamlNode top) {
    Map<Scalar, String> slips = new LinkedHashMap<>();
    if (top instanceof Mapping mapping) {
      mapping.entries().stream()
          .map(YamlNode.Entry::key)
          .forEach(key -> near(key.value()).ifPresent(near -> slips.putIfAbsent(key, near)));
    }
    return slips;
  }
}
