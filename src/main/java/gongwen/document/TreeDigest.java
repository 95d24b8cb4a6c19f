package gongwen.document;

import gongwen.record.RecordType;
import gongwen.record.RecordType.Component;
import gongwen.text.Ref;
import gongwen.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;

/**
 * A checksum of a document that no format changes: of all that its tree holds, apart from where
 * that came from. Two documents of the same tree have the same digest on every machine and with
 * every Java, even where the bytes of their files differ.
 */
public final class TreeDigest {
  /** What a type of record adds: its name, and its components apart from origins. */
  private record Shape(String name, List<Component> components) {}

  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return new Shape(
              type.getSimpleName(),
              RecordType.of(type).components().stream()
                  .filter(component -> !isOrigin(component))
                  .toList());
        }
      };

  private final MessageDigest digest;

  private TreeDigest(MessageDigest digest) {
    this.digest = digest;
  }

  /** SHA-256 in hexadecimal digits. */
  public static String of(Document document) {
    TreeDigest tree = new TreeDigest(Sha256.begin());
    tree.add(document);
    return Sha256.end(tree.digest);
  }

  private static boolean isOrigin(Component component) {
    String type = component.type().getTypeName();
    return type.contains(Origin.class.getName()) || type.contains(Ref.class.getName());
  }

  private void add(Object value) {
    if (value instanceof Record record) {
      Shape shape = SHAPES.get(record.getClass());
      text(shape.name());
      for (Component component : shape.components()) {
        add(component.of(record));
      }
    } else if (value instanceof List<?> list) {
      text("[" + list.size());
      for (Object each : list) {
        add(each);
      }
    } else if (value instanceof Optional<?> optional) {
      text(optional.isPresent() ? "?" : "-");
      if (optional.isPresent()) {
        add(optional.get());
      }
    } else {
      text(value.toString());
    }
  }

  /** Each with its length before it, so that no two trees read alike. */
  private void text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
  }
}
