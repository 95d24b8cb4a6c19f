package gongwen.schema;

import gongwen.diagnostic.Language;
import gongwen.model.Count;
import gongwen.model.Period;
import gongwen.text.SourceText;
import gongwen.yaml.Choices;
import gongwen.yaml.RecordShape.Field;
import gongwen.yaml.YamlNode;
import gongwen.yaml.YamlNode.Mapping;
import gongwen.yaml.YamlReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * What a key that is not given could hold, so that its commented line is right as it stands:
 * placeholders for texts, a value of its type for others. Those that need more stand in {@code
 * starters/values.properties}; {@code -} means that the key has no place in a file to start from.
 */
final class Suggestions {
  private final Properties given = new Properties();
  private final Set<String> data;
  private final Examples examples;
  private final Period period;
  private final Language keys;

  /**
   * @param data the paths of the unit file that are there, for what refers to others
   */
  Suggestions(Set<String> data, Examples examples, Period period, Language keys) {
    this.data = data;
    this.examples = examples;
    this.period = period;
    this.keys = keys;
    try {
      given.load(new StringReader(Starters.text("values.properties")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A value as YAML on one line; empty if the key had better not be offered. */
  Optional<String> of(Class<?> record, Field field) {
    String[] own = given.getProperty(KeyTexts.name(record) + "." + field.en(), "").split(" if ", 2);
    if (own[0].equals("-") || (own.length > 1 && !data.contains(own[1]))) {
      return Optional.empty();
    }
    String year = Integer.toString(period.from().getYear());
    return own[0].isEmpty()
        ? ofType(field)
        : Optional.of(spelled(field, own[0].replace("YEAR", year)));
  }

  /** Keys and choices of a value in the spelling of the file. */
  private String spelled(Field field, String value) {
    YamlNode node = YamlReader.read(new SourceText("value", "v: " + value)).value().orElseThrow();
    return CommentedYaml.flow(
        Examples.inner(field.type()),
        examples.value(field, ((Mapping) node).entries().get(0).value()),
        keys);
  }

  private Optional<String> ofType(Field field) {
    Class<?> type = Examples.inner(field.type());
    String one;
    if (type == String.class) {
      one = RollOver.FILL_IN;
    } else if (type.isEnum()) {
      one = Choices.of((Enum<?>) type.getEnumConstants()[0]).spelling(keys);
    } else if (type == Boolean.class) {
      one = "true";
    } else if (type == Integer.class || type == Count.class) {
      one = "2";
    } else if (type == LocalDate.class) {
      one = period.to().orElse(period.from()).toString();
    } else {
      return Optional.empty();
    }
    boolean list =
        field.type() instanceof ParameterizedType generic && generic.getRawType() == List.class;
    return Optional.of(list ? "[" + one + "]" : one);
  }
}
