package gongwen;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import gongwen.testing.House;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The one door of each library. */
class LibraryDoorsTest {
  /** A library, and the only rooms that may touch it. */
  private static final Map<String, List<String>> DOORS =
      Map.ofEntries(
          Map.entry("org.yaml.snakeyaml..", List.of("yaml")),
          Map.entry("com.fasterxml.jackson..", List.of("json")),
          Map.entry(
              "freemarker..", List.of("template.view", "template.sandbox", "template.compose")),
          Map.entry("org.commonmark..", List.of("markdown")),
          Map.entry("picocli..", List.of("cli")),
          Map.entry("com.github.difflib..", List.of("changes", "fix")),
          Map.entry("org.apache.poi..", List.of("sheet")),
          Map.entry("org.apache.pdfbox..", List.of("font", "write.pdf", "inspect.pdf")),
          Map.entry("org.apache.fontbox..", List.of("font", "write.pdf")),
          Map.entry("com.openhtmltopdf..", List.of("write.pdf")),
          Map.entry("org.apache.commons.compress..", List.of("archive", "sheet")));

  @TestFactory
  Stream<DynamicTest> everyLibraryHasOneDoor() {
    return DOORS.entrySet().stream()
        .map(
            door ->
                DynamicTest.dynamicTest(
                    door.getKey() + " only in " + door.getValue(),
                    () ->
                        noClasses()
                            .that(
                                resideInAPackage("gongwen..")
                                    .and(
                                        DescribedPredicate.not(
                                            resideInAnyPackage(
                                                door.getValue().stream()
                                                    .map(House::packageOf)
                                                    .toArray(String[]::new)))))
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(door.getKey())
                            .check(House.CLASSES)));
  }

  @Test
  void everyDoorIsUsed() {
    TreeSet<String> idle = new TreeSet<>();
    DOORS.forEach(
        (library, rooms) -> {
          TreeSet<String> rest = new TreeSet<>(rooms);
          House.CLASSES.stream()
              .filter(
                  each ->
                      each.getDirectDependenciesFromSelf().stream()
                          .map(Dependency::getTargetClass)
                          .anyMatch(resideInAPackage(library)))
              .forEach(each -> rest.remove(House.roomOf(each)));
          rest.forEach(room -> idle.add(library + " in " + room));
        });
    assertEquals(new TreeSet<>(), idle, "doors that no class goes through");
  }
}
