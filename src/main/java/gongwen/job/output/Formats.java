package gongwen.job.output;

import gongwen.write.DocumentWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;

/** Output formats: all that there are, or those that are wanted. */
public final class Formats {
  private final SortedMap<String, DocumentWriter> writers;

  private Formats(SortedMap<String, DocumentWriter> writers) {
    this.writers = writers;
  }

  /** Every format that a package of {@code write} brings. */
  public static Formats installed() {
    SortedMap<String, DocumentWriter> writers = new TreeMap<>();
    for (DocumentWriter writer :
        ServiceLoader.load(DocumentWriter.class, Formats.class.getClassLoader())) {
      writers.put(writer.format(), writer);
    }
    return new Formats(writers);
  }

  /** Their names, sorted. */
  public List<String> names() {
    return List.copyOf(writers.keySet());
  }

  /**
   * @param names each one of {@link #names}
   */
  public Formats only(List<String> names) {
    SortedMap<String, DocumentWriter> wanted = new TreeMap<>(writers);
    wanted.keySet().retainAll(names);
    return new Formats(wanted);
  }

  public List<DocumentWriter> writers() {
    return new ArrayList<>(writers.values());
  }
}
