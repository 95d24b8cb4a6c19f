package gongwen;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import gongwen.testing.House;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rooms, and the arrows between them. */
class HouseTest {
  /** What each room may use of the house, in the order in which data flow. */
  private static final Map<String, List<String>> ARROWS = new LinkedHashMap<>();

  static {
    room("text");
    room("diagnostic", "text");
    room("standard");
    room("record");
    room("json", "record");
    room("yaml.repair", "diagnostic", "text");
    room("yaml", "yaml.repair", "record", "diagnostic", "text");
    room("sheet", "yaml", "yaml.repair", "diagnostic", "text");
    room("model", "record", "text", "yaml");
    room("source", "yaml", "sheet", "model", "diagnostic", "text");
    room("facts", "model", "text", "yaml");
    room("document", "record", "text");
    room("prose.activity", "model", "facts", "text");
    room("prose", "prose.activity", "yaml", "model", "facts", "text");
    room("markdown", "record", "document", "yaml", "diagnostic", "text");
    room("template.view", "record", "yaml", "model", "facts", "document", "text");
    room("template.sandbox", "template.view", "markdown", "diagnostic", "text");
    room(
        "template.library",
        "template.sandbox",
        "record",
        "yaml",
        "model",
        "document",
        "diagnostic",
        "text");
    room(
        "template.compose",
        "template.view",
        "template.sandbox",
        "template.library",
        "prose",
        "record",
        "yaml",
        "model",
        "facts",
        "document",
        "markdown",
        "diagnostic",
        "text");
    room("layout", "standard", "yaml", "document");
    room("font", "layout", "diagnostic", "text");
    room("check.earlier", "diagnostic");
    room(
        "check.rule",
        "check.earlier",
        "record",
        "yaml",
        "model",
        "facts",
        "document",
        "standard",
        "diagnostic",
        "text");
    room("check.record", "check.rule", "model", "facts", "standard", "diagnostic", "text");
    room("check.text", "check.rule", "model", "standard", "diagnostic", "text");
    room("check.sentence", "diagnostic");
    room(
        "check.document",
        "check.rule",
        "check.sentence",
        "check.earlier",
        "model",
        "facts",
        "document",
        "standard",
        "diagnostic",
        "text");
    room("check.form", "check.rule", "model", "document", "standard", "diagnostic", "text");
    room(
        "check",
        "check.rule",
        "check.record",
        "check.text",
        "check.document",
        "check.form",
        "yaml",
        "model",
        "document",
        "diagnostic",
        "text");
    room("profile", "check", "check.rule", "layout", "standard", "yaml", "diagnostic", "text");
    // The words of a period, in files to start from.
    room(
        "schema",
        "text",
        "diagnostic",
        "yaml",
        "sheet",
        "model",
        "facts",
        "template.library",
        "check",
        "check.rule",
        "profile");
    room("manifest", "record", "json", "diagnostic", "text");
    room("write", "document", "layout", "diagnostic", "text");
    room("write.markdown", "write", "document", "layout", "markdown", "diagnostic");
    room(
        "write.pdf",
        "write",
        "write.html",
        "document",
        "standard",
        "layout",
        "font",
        "diagnostic",
        "text");
    room("inspect.measured", "layout", "diagnostic", "text");
    room("inspect.docx", "inspect.measured", "layout", "font", "diagnostic", "text");
    room("inspect.pdf", "inspect.measured", "standard", "layout", "font", "diagnostic", "text");
    room("inspect.clause", "inspect.measured", "standard", "layout", "diagnostic");
    room(
        "inspect.clause.page",
        "inspect.clause",
        "inspect.measured",
        "standard",
        "layout",
        "diagnostic");
    room(
        "inspect.clause.head",
        "inspect.clause",
        "inspect.measured",
        "standard",
        "layout",
        "diagnostic");
    room(
        "inspect.clause.body",
        "inspect.clause",
        "inspect.measured",
        "standard",
        "layout",
        "diagnostic");
    room(
        "inspect.clause.colophon",
        "inspect.clause",
        "inspect.measured",
        "standard",
        "layout",
        "diagnostic");
    room(
        "inspect.clause.pagination",
        "inspect.clause",
        "inspect.measured",
        "standard",
        "layout",
        "diagnostic");
    room(
        "inspect",
        "inspect.measured",
        "inspect.docx",
        "inspect.pdf",
        "inspect.clause",
        "inspect.clause.page",
        "inspect.clause.head",
        "inspect.clause.body",
        "inspect.clause.colophon",
        "inspect.clause.pagination",
        "standard",
        "diagnostic");
    room(
        "job.plan",
        "text",
        "diagnostic",
        "yaml",
        "sheet",
        "model",
        "source",
        "facts",
        "template.library",
        "layout",
        "check",
        "check.earlier",
        "profile",
        "manifest",
        "inspect",
        "inspect.measured");
    room(
        "job.cache",
        "text",
        "diagnostic",
        "json",
        "model",
        "source",
        "facts",
        "document",
        "template.library",
        "check",
        "manifest",
        "write",
        "job.plan");
    room("job.output", "text", "diagnostic", "manifest", "write", "job.plan", "job.cache");
    room(
        "job.run",
        "text",
        "diagnostic",
        "model",
        "source",
        "facts",
        "document",
        "template.compose",
        "layout",
        "check",
        "check.rule",
        "manifest",
        "write",
        "job.plan",
        "job.cache",
        "job.output");
    room(
        "job",
        "text",
        "diagnostic",
        "model",
        "source",
        "facts",
        "document",
        "template.library",
        "template.compose",
        "layout",
        "manifest",
        "write",
        "job.plan",
        "job.cache",
        "job.output",
        "job.run");
    room("fix", "text", "diagnostic", "source", "job.plan", "job.output", "job.run", "job");
    room(
        "changes",
        "text",
        "diagnostic",
        "json",
        "yaml",
        "model",
        "source",
        "facts",
        "document",
        "markdown",
        "template.library",
        "template.sandbox",
        "template.compose",
        "layout",
        "inspect",
        "manifest",
        "write",
        "job.plan",
        "job.output",
        "fix");
    room(
        "archive",
        "text",
        "json",
        "diagnostic",
        "facts",
        "manifest",
        "job",
        "job.plan",
        "job.output",
        "job.run");
    room(
        "catalogue",
        "diagnostic",
        "yaml",
        "yaml.repair",
        "sheet",
        "source",
        "markdown",
        "template.sandbox",
        "template.compose",
        "profile",
        "fix",
        "changes",
        "check",
        "check.rule",
        "font",
        "inspect.measured",
        "manifest",
        "job.plan",
        "archive");
    room(
        "cli.print",
        "changes",
        "catalogue",
        "text",
        "json",
        "diagnostic",
        "model",
        "facts",
        "standard",
        "layout",
        "font",
        "check",
        "check.rule",
        "manifest",
        "inspect",
        "inspect.clause",
        "job.run");
    room(
        "cli",
        "cli.print",
        "fix",
        "changes",
        "text",
        "json",
        "diagnostic",
        "model",
        "sheet",
        "source",
        "facts",
        "template.library",
        "font",
        "schema",
        "manifest",
        "inspect",
        "inspect.measured",
        "job",
        "job.plan",
        "job.output",
        "job.run",
        "archive");
  }

  /** What an output format may use that has no line of its own above. */
  private static final List<String> FORMAT =
      List.of("write", "document", "standard", "layout", "diagnostic", "text");

  /** The rooms above, and those of output formats. */
  private static Map<String, List<String>> arrows() {
    Map<String, List<String>> arrows = new LinkedHashMap<>(ARROWS);
    for (JavaClass each : House.CLASSES) {
      if (House.roomOf(each).startsWith("write.")) {
        arrows.putIfAbsent(House.roomOf(each), FORMAT);
      }
    }
    return arrows;
  }

  private static void room(String name, String... uses) {
    ARROWS.put(name, List.of(uses));
  }

  @Test
  void everyClassStandsInAKnownRoom() {
    TreeSet<String> unknown = new TreeSet<>();
    Set<String> rooms = arrows().keySet();
    for (JavaClass each : House.CLASSES) {
      if (!rooms.contains(House.roomOf(each))) {
        unknown.add(each.getName());
      }
    }
    assertEquals(new TreeSet<>(), unknown, "a new room needs a line in this test");
  }

  /** The picture of the page: a stranger looks there first. */
  @Test
  void everyRoomIsInThePicture() throws IOException {
    Matcher picture =
        Pattern.compile("(?s)```\n(.*?)```")
            .matcher(Files.readString(Path.of("src/docs/house.md")));
    assertTrue(picture.find());
    TreeSet<String> missing = new TreeSet<>();
    for (String room : ARROWS.keySet()) {
      String top = room.replaceFirst("\\..*", "");
      if (!Pattern.compile("\\b" + top + "\\b").matcher(picture.group(1)).find()) {
        missing.add(top);
      }
    }
    assertEquals(new TreeSet<>(), missing, "rooms that src/docs/house.md does not show");
  }

  @TestFactory
  Stream<DynamicTest> arrowsRunOneWay() {
    return arrows().entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey() + " uses only " + entry.getValue(),
                    () -> {
                      String own = House.packageOf(entry.getKey());
                      String[] allowed =
                          Stream.concat(
                                  Stream.of(own), entry.getValue().stream().map(House::packageOf))
                              .toArray(String[]::new);
                      noClasses()
                          .that(resideInAPackage(own))
                          .should()
                          .dependOnClassesThat(
                              resideInAPackage("gongwen..")
                                  .and(DescribedPredicate.not(resideInAnyPackage(allowed))))
                          .allowEmptyShould(true)
                          .check(House.CLASSES);
                    }));
  }

  /** What is allowed and not needed would be used one day, and nobody would have decided it. */
  @Test
  void everyArrowIsNeeded() throws IOException {
    Map<String, Set<String>> needed = imports();
    for (JavaClass each : House.CLASSES) {
      for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        needed
            .computeIfAbsent(House.roomOf(each), room -> new TreeSet<>())
            .add(House.roomOf(target));
      }
    }
    TreeSet<String> idle = new TreeSet<>();
    ARROWS.forEach(
        (room, uses) -> {
          TreeSet<String> rest = new TreeSet<>(uses);
          rest.removeAll(needed.getOrDefault(room, Set.of()));
          rest.forEach(used -> idle.add(room + " → " + used));
        });
    assertEquals(new TreeSet<>(), idle, "arrows that no class needs");
  }

  /** Of a class that only lends a constant nothing is left but the import in the source. */
  private static Map<String, Set<String>> imports() throws IOException {
    Map<String, Set<String>> imports = new TreeMap<>();
    Pattern room = Pattern.compile("(?m)^(package|import)(?: static)? gongwen\\.([a-z.]+)\\b");
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        Set<String> used = new TreeSet<>();
        Matcher named = room.matcher(Files.readString(file));
        while (named.find()) {
          String name = named.group(2).replaceFirst("\\.$", "");
          if (named.group(1).equals("package")) {
            used = imports.computeIfAbsent(name, each -> new TreeSet<>());
          }
          used.add(name);
        }
      }
    }
    return imports;
  }

  /** Packages of more types than one can find one's way among, and why they are not divided. */
  private static final Map<String, String> LARGE = Map.of();

  @Test
  void noRoomIsTooLarge() {
    Map<String, Long> types =
        House.types().collect(Collectors.groupingBy(House::roomOf, Collectors.counting()));
    types.values().removeIf(count -> count <= 40);
    assertEquals(
        LARGE.keySet(), types.keySet(), "rooms of more than 40 types: divide, or say why not");
  }
}
