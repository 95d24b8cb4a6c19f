package gongwen.source;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.model.Forms.SharedPart;
import gongwen.model.Responsibility;
import gongwen.model.Unit;
import gongwen.model.UnitFile;
import gongwen.text.Span;
import gongwen.yaml.RecordShape;
import gongwen.yaml.RecordShape.Field;
import gongwen.yaml.YamlCode;
import gongwen.yaml.YamlNode;
import gongwen.yaml.YamlNode.Entry;
import gongwen.yaml.YamlNode.Mapping;
import gongwen.yaml.YamlNode.Scalar;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts in what {@code from 引自} names: unit and responsibility may come from another file, and what
 * the file itself says about them wins. It works on nodes, so that every value keeps its place.
 */
final class SharedParts {
  private final SourceFiles sources;
  private final Diagnostics diagnostics = new Diagnostics();

  SharedParts(SourceFiles sources) {
    this.sources = sources;
  }

  Diagnostics diagnostics() {
    return diagnostics;
  }

  Mapping resolve(Path file, Mapping root) {
    List<Entry> entries = new ArrayList<>();
    for (Entry entry : root.entries()) {
      Optional<RecordShape> shape = shared(entry.key().value());
      if (shape.isPresent() && entry.value() instanceof Mapping part) {
        List<Path> chain = List.of(file);
        entries.add(new Entry(entry.key(), merge(entry.key(), part, shape.get(), chain)));
      } else {
        entries.add(entry);
      }
    }
    return root.with(entries);
  }

  private static Optional<RecordShape> shared(String key) {
    return RecordShape.of(UnitFile.class)
        .field(key)
        .map(Field::type)
        .filter(type -> type == Unit.class || type == Responsibility.class)
        .map(type -> RecordShape.of((Class<?>) type));
  }

  /**
   * @param chain the files that led here, the one of this part last
   */
  private Mapping merge(Scalar key, Mapping part, RecordShape shape, List<Path> chain) {
    List<Entry> own = part.entries().stream().filter(e -> !from(e)).toList();
    List<Entry> named = part.entries().stream().filter(SharedParts::from).toList();
    if (named.isEmpty()) {
      return part;
    }
    if (named.size() > 1) {
      diagnostics.add(
          Diagnostic.of(
                  YamlCode.KEY_IN_BOTH_SPELLINGS,
                  named.get(1).key().span(),
                  Message.of(
                      "“from”和“引自”是同一个键，两种写法都出现了",
                      "\"from\" and \"引自\" are two spellings of one key, and both are given"))
              .related(
                  named.get(0).key().span(), Message.of("另一种写法在这里", "the other spelling is here"))
              .hint("只留一个", "keep one of them"));
    }
    List<Entry> merged = new ArrayList<>(own);
    for (Entry theirs : theirs(key, named.get(0).value(), shape, chain)) {
      if (own.stream().noneMatch(mine -> same(mine, theirs, shape))) {
        merged.add(theirs);
      }
    }
    return part.with(merged);
  }

  private List<Entry> theirs(Scalar key, YamlNode where, RecordShape shape, List<Path> chain) {
    if (!(where instanceof Scalar path)) {
      diagnostics.add(
          Diagnostic.of(
                  YamlCode.WRONG_TYPE,
                  where.span(),
                  Message.of("“引自”应是一个路径", "\"from\" takes one path"))
              .hint("写成 引自: shared/unit.yaml", "as from: shared/unit.yaml"));
      return List.of();
    }
    Span span = path.span();
    Path folder = Optional.ofNullable(chain.get(chain.size() - 1).getParent()).orElseThrow();
    Optional<Path> file = diagnostics.take(sources.root().resolve(folder, path.value(), span));
    if (file.isPresent() && chain.contains(file.get())) {
      diagnostics.add(
          Diagnostic.of(
                  UnitFileCode.FILE_IN_CIRCLE,
                  span,
                  Message.of("“%s”又引回了它自己", "\"%s\" is reached through itself", path.value()))
              .hint("去掉其中一处“引自”", "take out one \"from\" of the circle"));
      return List.of();
    }
    return file.flatMap(f -> part(f, key, span))
        .map(part -> merge(part.key(), (Mapping) part.value(), shape, append(chain, file)))
        .map(Mapping::entries)
        .orElse(List.of());
  }

  private static List<Path> append(List<Path> chain, Optional<Path> file) {
    List<Path> longer = new ArrayList<>(chain);
    file.ifPresent(longer::add);
    return longer;
  }

  /** The same-named part of the other file. */
  private Optional<Entry> part(Path file, Scalar key, Span namedAt) {
    Optional<YamlNode> root = diagnostics.take(sources.read(file, Optional.of(namedAt)));
    if (root.isEmpty()) {
      return Optional.empty();
    }
    Optional<Entry> found =
        root.filter(Mapping.class::isInstance)
            .flatMap(
                node ->
                    ((Mapping) node)
                        .entries().stream()
                            .filter(e -> same(e.key(), key))
                            .filter(e -> e.value() instanceof Mapping)
                            .findFirst());
    if (found.isEmpty()) {
      diagnostics.add(
          Diagnostic.of(
                  UnitFileCode.PART_MISSING,
                  namedAt,
                  Message.of(
                      "“%s”里没有“%s”",
                      "there is no \"%2$s\" in \"%1$s\"", sources.name(file), key.value()))
              .hint("那份文件里要有同名的键", "the other file needs a key of the same name"));
    }
    return found;
  }

  private static boolean same(Scalar theirs, Scalar mine) {
    RecordShape shape = RecordShape.of(UnitFile.class);
    return shape.field(theirs.value()).isPresent()
        && shape.field(theirs.value()).equals(shape.field(mine.value()));
  }

  private static boolean same(Entry mine, Entry theirs, RecordShape shape) {
    String a = mine.key().value();
    String b = theirs.key().value();
    return a.equals(b) || (shape.field(a).isPresent() && shape.field(a).equals(shape.field(b)));
  }

  private static boolean from(Entry entry) {
    return RecordShape.of(SharedPart.class).field(entry.key().value()).isPresent();
  }
}
