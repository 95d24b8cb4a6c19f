package gongwen.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/**
 * Writes one object piece by piece, so that thousands of entries need not be in memory as text,
 * with line breaks where they help those who compare two such files. Closing it ends the object and
 * leaves open what it was written to.
 */
public final class JsonStream implements Closeable {
  private final JsonWriter values;
  private final JsonGenerator json;
  private final Breaks breaks = new Breaks();

  private JsonStream(Appendable to, boolean inPage) throws IOException {
    this.json = JsonWriter.generator(new To(to));
    this.values = new JsonWriter(json, inPage);
    json.setPrettyPrinter(breaks);
    json.writeStartObject();
  }

  public static JsonStream to(Appendable to) throws IOException {
    return new JsonStream(to, false);
  }

  /** The same for an element of a page, which no text in it can end. */
  public static JsonStream inPage(Appendable to) throws IOException {
    return new JsonStream(to, true);
  }

  /** What comes next begins a line. */
  public JsonStream line() {
    breaks.due = true;
    return this;
  }

  /**
   * @param value as {@link Json#of} takes it
   */
  public JsonStream field(String name, Object value) throws IOException {
    values.name(name);
    values.write(value);
    return this;
  }

  /** A field whose items follow. */
  public JsonStream startList(String name) throws IOException {
    values.name(name);
    json.writeStartArray();
    return this;
  }

  public JsonStream item(Object value) throws IOException {
    values.write(value);
    return this;
  }

  public JsonStream endList() throws IOException {
    json.writeEndArray();
    return this;
  }

  @Override
  public void close() throws IOException {
    json.close();
  }

  /** Breaks the line once where that is due. */
  private static final class Breaks extends MinimalPrettyPrinter {
    private static final long serialVersionUID = 1L;

    private boolean due;

    private void after(JsonGenerator to, String text) throws IOException {
      to.writeRaw(text);
      if (due) {
        due = false;
        to.writeRaw('\n');
      }
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator to) throws IOException {
      after(to, ",");
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator to) throws IOException {
      after(to, ",");
    }

    @Override
    public void beforeArrayValues(JsonGenerator to) throws IOException {
      after(to, "");
    }

    @Override
    public void writeEndArray(JsonGenerator to, int items) throws IOException {
      after(to, "");
      to.writeRaw(']');
    }
  }

  private static final class To extends Writer {
    private final Appendable to;

    To(Appendable to) {
      this.to = to;
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
      to.append(CharBuffer.wrap(text, from, length));
    }

    @Override
    public void flush() {
      // Nothing is kept back.
    }

    @Override
    public void close() {
      // Whoever opened it writes on.
    }
  }
}
