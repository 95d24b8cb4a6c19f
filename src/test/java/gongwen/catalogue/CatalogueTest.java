package gongwen.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import gongwen.check.rule.Declaration;
import gongwen.diagnostic.DiagnosticCode;
import gongwen.diagnostic.ForeignCode;
import gongwen.diagnostic.Language;
import gongwen.testing.House;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every code is in the catalogue, once, and says what it means. */
class CatalogueTest {
  @Test
  void everyCodeOfEveryRoomIsInIt() throws ClassNotFoundException {
    Set<DiagnosticCode> known = Set.copyOf(Catalogue.all());
    TreeSet<String> kinds = new TreeSet<>();
    TreeSet<String> unknown = new TreeSet<>();
    for (JavaClass each : House.CLASSES) {
      if (each.isAssignableTo(DiagnosticCode.class) && !each.isInterface()) {
        Class<?> type = Class.forName(each.getName());
        if (!type.isEnum()) {
          kinds.add(each.getSimpleName());
        } else {
          for (Object code : type.getEnumConstants()) {
            if (!known.contains((DiagnosticCode) code)) {
              unknown.add(each.getSimpleName() + "." + code);
            }
          }
        }
      }
    }
    assertEquals(new TreeSet<>(), unknown, "Catalogue names every enumeration of codes");
    assertEquals(
        new TreeSet<>(Set.of(Declaration.class.getSimpleName(), ForeignCode.class.getSimpleName())),
        kinds,
        "a code is a constant of an enumeration, or a rule");
  }

  @Test
  void everyIdIsThereOnceAndInKebabCase() {
    Set<String> ids = new HashSet<>();
    for (DiagnosticCode code : Catalogue.all()) {
      assertTrue(code.id().matches("[a-z]+(-[a-z0-9]+)*"), code.id());
      assertTrue(ids.add(code.id()), code.id() + " is there twice");
      assertEquals(code, Catalogue.find(code.id()).orElseThrow());
    }
  }

  @Test
  void everyCodeSaysWhatItMeansAndWhatToDo() {
    for (DiagnosticCode code : Catalogue.all()) {
      for (Language language : Language.values()) {
        for (String text :
            List.of(code.meaning().summary().in(language), code.meaning().help().in(language))) {
          assertTrue(text.equals(text.strip()) && text.length() > 2, code.id() + ": " + text);
          assertNotEquals(code.id(), text);
          assertTrue(!text.matches(".*[.。;；,，]"), code.id() + " ends without a stop: " + text);
        }
      }
      boolean chinese =
          code.meaning().summary().zh().codePoints().anyMatch(Character::isIdeographic);
      assertTrue(chinese, code.id());
      boolean english = code.meaning().help().en().codePoints().anyMatch(Character::isIdeographic);
      boolean quoted = code.meaning().help().en().matches(".*(余|不少于|多|人).*");
      assertTrue(!english || quoted, code.id() + ": " + code.meaning().help().en());
    }
  }

  /** So that no report makes up a code: the type takes no text, and only these make one of it. */
  @Test
  void onlyTemplatesAndManifestsBringCodesOfTheirOwn() {
    ArchRuleDefinition.noClasses()
        .that()
        .doNotHaveSimpleName("TellDirective")
        .and()
        .doNotHaveSimpleName("FindingEntries")
        .should()
        .dependOnClassesThat()
        .haveSimpleName(ForeignCode.class.getSimpleName())
        .check(House.CLASSES);
  }

  @Test
  void whatTheKindsThatComeAlongReportIsInIt() throws IOException {
    Pattern tell = Pattern.compile("<@tell\\b[^>]*\\bcode=\"([^\"]+)\"");
    TreeSet<String> codes = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("templates"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".ftl")).toList()) {
        codes.addAll(
            tell.matcher(Files.readString(file))
                .results()
                .map((MatchResult m) -> m.group(1))
                .toList());
      }
    }
    assertEquals(new TreeSet<>(Set.of("which-meeting")), codes);
    codes.forEach(code -> assertTrue(Catalogue.find(code).isPresent(), code));
  }
}
