package gongwen.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON that a program wrote; what a person changed in it by hand may be anything. */
public final class JsonReader {
  /** Deeper than anything that this program writes. */
  private static final int DEEPEST = 64;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxNumberLength(40).build())
          .build();

  private JsonReader() {}

  /**
   * @return a {@link Map} in the order of the text, {@link List}, {@link String}, {@link Long},
   *     {@link Double}, {@link Boolean} or {@link Json#NULL}
   */
  public static Object read(String text) throws JsonFault {
    try (JsonParser parser = FACTORY.createParser(text)) {
      parser.nextToken();
      Object value = value(parser);
      if (parser.nextToken() != null) {
        throw new JsonFault("more after the end, in line " + line(parser));
      }
      return value;
    } catch (JsonProcessingException e) {
      String where = e.getLocation() == null ? "?" : "" + e.getLocation().getLineNr();
      throw new JsonFault(e.getOriginalMessage() + ", in line " + where);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object value(JsonParser parser) throws IOException, JsonFault {
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw new JsonFault("it ends too early, in line " + line(parser));
    }
    return switch (token) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT -> parser.getLongValue();
      case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> Json.NULL;
      default -> throw new JsonFault("unexpected " + token + ", in line " + line(parser));
    };
  }

  private static Map<String, Object> object(JsonParser parser) throws IOException, JsonFault {
    Map<String, Object> fields = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      fields.put(name, value(parser));
    }
    return fields;
  }

  private static List<Object> array(JsonParser parser) throws IOException, JsonFault {
    List<Object> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser));
    }
    return items;
  }

  private static int line(JsonParser parser) {
    return parser.currentLocation().getLineNr();
  }
}
