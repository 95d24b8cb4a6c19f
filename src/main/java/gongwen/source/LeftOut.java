package gongwen.source;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.model.Unit;
import gongwen.model.UnitFile;
import gongwen.text.Span;
import gongwen.yaml.RecordShape;
import gongwen.yaml.YamlNode;
import gongwen.yaml.YamlNode.Mapping;
import gongwen.yaml.YamlNode.Scalar;
import java.nio.file.Path;
import java.util.Optional;

/** A member that a roll-up cannot count, since its file has errors. */
final class LeftOut {
  private LeftOut() {}

  /**
   * What documents call it: its short name or its name, as far as that can be read; else its file
   * without the extension, or the folder of a file named by its year alone.
   */
  static String name(Optional<YamlNode> top, Path file) {
    return calledAs(top).orElseGet(() -> ofFile(file));
  }

  private static String ofFile(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    Path folder = file.getParent();
    boolean named = stem.codePoints().anyMatch(Character::isLetter);
    return named || folder == null || folder.getFileName() == null
        ? stem
        : folder.getFileName().toString();
  }

  static Optional<String> calledAs(Optional<YamlNode> top) {
    Optional<YamlNode> unit = top.flatMap(node -> value(node, UnitFile.class, "unit"));
    return unit.flatMap(node -> text(node, "shortName"))
        .or(() -> unit.flatMap(node -> text(node, "name")));
  }

  static Diagnostic report(String name, String file, Span namedAt) {
    return Diagnostic.of(
            UnitFileCode.MEMBER_LEFT_OUT,
            namedAt,
            Message.of(
                "下级单位“%s”的文件 %s 有错误，汇总没有计入它",
                "the file of the member \"%s\", %s, has errors: the roll-up leaves it out",
                name,
                file))
        .hint("改正那份文件后再生成一次", "correct that file and render again");
  }

  private static Optional<String> text(YamlNode unit, String key) {
    return value(unit, Unit.class, key)
        .filter(Scalar.class::isInstance)
        .map(node -> ((Scalar) node).value().strip())
        .filter(text -> !text.isEmpty());
  }

  private static Optional<YamlNode> value(YamlNode node, Class<?> record, String key) {
    if (!(node instanceof Mapping mapping)) {
      return Optional.empty();
    }
    RecordShape shape = RecordShape.of(record);
    return mapping.entries().stream()
        .filter(e -> shape.field(e.key().value()).filter(f -> f.en().equals(key)).isPresent())
        .map(Mapping.Entry::value)
        .findFirst();
  }
}
