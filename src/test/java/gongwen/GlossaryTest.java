package gongwen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.document.Block;
import gongwen.document.EnvelopeText;
import gongwen.document.Inline;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The glossary names each term once and leaves no element out; it and the other pages about the
 * code name only what is there.
 */
class GlossaryTest {
  private static final Path PAGE = Path.of("src/docs/glossary.md");
  private static final Pattern NAME = Pattern.compile("`\\.?([A-Z]\\w+)(?:\\.(\\w+))?`");
  private static final Pattern TYPE =
      Pattern.compile("\\b(?:class|interface|record|enum) ([A-Z]\\w+)");

  private static List<String> terms() throws IOException {
    return Files.readAllLines(PAGE).stream()
        .filter(line -> line.matches("\\| .*") && !line.startsWith("| 中文 |"))
        .map(line -> line.split(" \\| ")[0].substring(2))
        .toList();
  }

  /** Sources of all types of a name, one below the other. */
  private static final Map<String, String> SOURCES = new HashMap<>();

  @BeforeAll
  static void read() throws IOException {
    for (Path top : List.of(Path.of("src/main/java"), Path.of("src/test/java"))) {
      try (Stream<Path> files = Files.walk(top)) {
        for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
          String source = Files.readString(file);
          Matcher type = TYPE.matcher(source);
          while (type.find()) {
            SOURCES.merge(type.group(1), source, String::concat);
          }
        }
      }
    }
  }

  /** Not the decisions: they keep the names of their day. */
  @ParameterizedTest
  @ValueSource(strings = {"glossary", "house", "contributing", "security", "gbt9704-rules"})
  void typesAndMembersThatAreNamedExist(String page) throws IOException {
    Matcher name = NAME.matcher(Files.readString(Path.of("src/docs", page + ".md")));
    TreeSet<String> missing = new TreeSet<>();
    while (name.find()) {
      String source = SOURCES.getOrDefault(name.group(1), "");
      String member = name.group(2) == null ? name.group(1) : name.group(2);
      if (!Pattern.compile("\\b" + member + "\\b").matcher(source).find()) {
        missing.add(name.group());
      }
    }
    assertEquals(new TreeSet<>(), missing);
  }

  @Test
  void eachTermStandsOnce() throws IOException {
    List<String> terms = terms();
    assertTrue(terms.size() > 40, terms.toString());
    assertEquals(List.copyOf(new TreeSet<>(terms)), terms.stream().sorted().toList());
  }

  private static void elements(Class<?> group, List<String> names) {
    for (RecordComponent each : group.getRecordComponents()) {
      if (each.getType().isRecord() && each.getType() != EnvelopeText.Labelled.class) {
        elements(each.getType(), names);
      } else {
        names.add("EnvelopeText." + each.getName());
      }
    }
  }

  @Test
  void noElementIsLeftOut() throws IOException {
    String page = Files.readString(PAGE);
    List<String> wanted = new ArrayList<>();
    elements(EnvelopeText.class, wanted);
    for (Class<?> kind : Block.class.getPermittedSubclasses()) {
      wanted.add("Block." + kind.getSimpleName());
    }
    for (Class<?> kind : Inline.class.getPermittedSubclasses()) {
      wanted.add("Inline." + kind.getSimpleName());
    }
    wanted.removeIf(name -> page.contains("`" + name + "`"));
    assertEquals(List.of(), wanted);
  }
}
