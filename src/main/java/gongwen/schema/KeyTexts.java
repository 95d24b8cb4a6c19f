package gongwen.schema;

import gongwen.diagnostic.Language;
import gongwen.model.UnitFile;
import gongwen.profile.ProfileFile;
import gongwen.yaml.RecordShape.Field;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the keys of the unit file and of a profile mean, in one language; the texts lie beside the
 * records in {@code keys_zh.properties} and {@code keys_en.properties}.
 */
final class KeyTexts {
  /** The records that are whole files. */
  private static final List<Class<?>> FILES = List.of(UnitFile.class, ProfileFile.class);

  private final Properties texts = new Properties();

  private KeyTexts(String file) {
    FILES.forEach(top -> load(top, file));
  }

  private void load(Class<?> top, String file) {
    try (InputStream in = top.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is not in the jar");
      }
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static KeyTexts in(Language language) {
    return new KeyTexts(language.choose("keys_zh.properties", "keys_en.properties"));
  }

  /** The name under which a record has its texts: {@code Indicator.Part}. */
  static String name(Class<?> record) {
    return record.getName().substring(record.getPackageName().length() + 1).replace('$', '.');
  }

  /** The text of a key of this record. */
  String of(Class<?> record, Field field) {
    return text(name(record) + "." + field.en());
  }

  String text(String name) {
    return Optional.ofNullable(texts.getProperty(name))
        .orElseThrow(() -> new IllegalStateException("no text for " + name));
  }

  /** The names of all texts. */
  Set<String> names() {
    return new TreeSet<>(texts.stringPropertyNames());
  }
}
