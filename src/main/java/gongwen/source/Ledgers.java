package gongwen.source;

import gongwen.diagnostic.Diagnostics;
import gongwen.model.Activity;
import gongwen.model.Issue;
import gongwen.model.UnitFile;
import gongwen.sheet.Ledger;
import gongwen.text.Ref;
import gongwen.text.Span;
import gongwen.yaml.Decoder;
import gongwen.yaml.Key;
import gongwen.yaml.RecordShape;
import gongwen.yaml.YamlNode;
import gongwen.yaml.YamlNode.Entry;
import gongwen.yaml.YamlNode.Mapping;
import gongwen.yaml.YamlNode.Sequence;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts in the rows of ledgers: {@code activities} and {@code issues} may be in a spreadsheet. */
final class Ledgers {
  private final Session session;
  private final Diagnostics diagnostics = new Diagnostics();

  /** {@code {file: 台账.xlsx, sheet: 活动}} */
  record Place(
      @Key(en = "file", zh = "文件", required = true) String file,
      @Key(en = "sheet", zh = "工作表") String sheet) {}

  Ledgers(Session session) {
    this.session = session;
  }

  Diagnostics diagnostics() {
    return diagnostics;
  }

  Mapping resolve(Path file, Mapping root) {
    List<Entry> entries = new ArrayList<>();
    for (Entry entry : root.entries()) {
      Optional<RecordShape> shape = shape(entry.key().value());
      if (shape.isPresent() && entry.value() instanceof Mapping place && isPlace(place)) {
        YamlNode rows =
            rows(file, place, shape.get()).orElse(new Sequence(List.of(), place.span()));
        entries.add(new Entry(entry.key(), rows));
      } else {
        entries.add(entry);
      }
    }
    return new Mapping(entries, root.span());
  }

  private static Optional<RecordShape> shape(String key) {
    return RecordShape.of(UnitFile.class)
        .field(key)
        .filter(f -> f.type() instanceof ParameterizedType)
        .map(f -> ((ParameterizedType) f.type()).getActualTypeArguments()[0])
        .filter(type -> type == Activity.class || type == Issue.class)
        .map(type -> RecordShape.of((Class<?>) type));
  }

  private static boolean isPlace(Mapping mapping) {
    return mapping.entries().stream()
        .anyMatch(e -> e.key().value().equals("file") || e.key().value().equals("文件"));
  }

  private Optional<YamlNode> rows(Path file, Mapping mapping, RecordShape shape) {
    Map<Ref, YamlNode> nodes = new HashMap<>();
    Ref ref = Ref.root("");
    Optional<Place> place =
        diagnostics.take(Decoder.plain().decode(Place.class, mapping, ref, nodes::put));
    if (place.isEmpty()) {
      return Optional.empty();
    }
    Span fileAt = nodes.getOrDefault(ref.field("file"), mapping).span();
    Span sheetAt = nodes.getOrDefault(ref.field("sheet"), mapping).span();
    Path folder = Optional.ofNullable(file.getParent()).orElseThrow();
    Optional<Path> target =
        diagnostics.take(session.root().resolve(folder, place.get().file(), fileAt));
    if (target.isEmpty()) {
      return Optional.empty();
    }
    String name = session.name(target.get());
    return diagnostics
        .take(FileText.bytes(target.get(), name, Optional.of(fileAt)))
        .flatMap(
            bytes ->
                diagnostics.take(
                    Ledger.read(bytes, name, place.get().sheet(), shape, fileAt, sheetAt)));
  }
}
