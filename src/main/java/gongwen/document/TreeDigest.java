package gongwen.document;

import gongwen.text.Getter;
import gongwen.text.Ref;
import gongwen.text.Sha256;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A checksum of a document that no format changes: of all that its tree holds, apart from where
 * that came from. Two documents of the same tree have the same digest on every machine and with
 * every Java, even where the bytes of their files differ.
 */
public final class TreeDigest {
  private static final ClassValue<List<Getter>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected List<Getter> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .filter(component -> !tellsOrigin(component))
              .map(Getter::new)
              .toList();
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

  private static boolean tellsOrigin(RecordComponent component) {
    String type = component.getGenericType().getTypeName();
    return type.contains(Origin.class.getName()) || type.contains(Ref.class.getName());
  }

  private void add(Object value) {
    if (value instanceof Record record) {
      text(record.getClass().getSimpleName());
      COMPONENTS.get(record.getClass()).forEach(component -> add(component.of(record)));
    } else if (value instanceof List<?> list) {
      text("[" + list.size());
      list.forEach(this::add);
    } else if (value instanceof Optional<?> optional) {
      text(optional.isPresent() ? "?" : "-");
      optional.ifPresent(this::add);
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
