package gongwen.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Writes one value, in one line or in many. */
final class JsonWriter {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE).build();

  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  private static final Separators SEPARATORS =
      Separators.createDefaultInstance()
          .withObjectFieldValueSpacing(Spacing.AFTER)
          .withObjectEmptySeparator("")
          .withArrayEmptySeparator("");

  private final JsonGenerator json;
  private final boolean inPage;

  /** Whether the list that is being written stays in one line. */
  private boolean oneLine;

  /**
   * @param inPage whether the value stands in an element of a page, which no text may end
   */
  JsonWriter(JsonGenerator json, boolean inPage) {
    this.json = json;
    this.inPage = inPage;
  }

  static JsonGenerator generator(Writer to) throws IOException {
    return FACTORY.createGenerator(to);
  }

  static String text(Object value, boolean indented) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = generator(text)) {
      JsonWriter writer = new JsonWriter(json, false);
      if (indented) {
        writer.indent();
      }
      writer.write(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private void indent() {
    DefaultPrettyPrinter lines = new DefaultPrettyPrinter(SEPARATORS);
    lines.indentArraysWith(new InLists());
    lines.indentObjectsWith(INDENT);
    json.setPrettyPrinter(lines);
  }

  void name(String name) throws IOException {
    json.setCharacterEscapes(Escapes.of(name, inPage));
    json.writeFieldName(name);
  }

  void write(Object value) throws IOException {
    if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        name(entry.getKey().toString());
        write(entry.getValue());
      }
      json.writeEndObject();
    } else if (value instanceof List<?> list) {
      write(list);
    } else if (value instanceof String text) {
      json.setCharacterEscapes(Escapes.of(text, inPage));
      json.writeString(text);
    } else if (value instanceof BigDecimal number) {
      json.writeNumber(number.toPlainString());
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value == Json.NULL) {
      json.writeNull();
    } else {
      json.writeNumber(value.toString());
    }
  }

  /** A list of texts and numbers stays in one line. */
  private void write(List<?> list) throws IOException {
    json.writeStartArray();
    oneLine = list.stream().noneMatch(each -> each instanceof Map || each instanceof List);
    for (Object each : list) {
      write(each);
    }
    json.writeEndArray();
    oneLine = false;
  }

  private final class InLists implements DefaultPrettyPrinter.Indenter {
    @Override
    public void writeIndentation(JsonGenerator to, int level) throws IOException {
      if (!oneLine) {
        INDENT.writeIndentation(to, level);
      }
    }

    @Override
    public boolean isInline() {
      return false;
    }
  }
}
