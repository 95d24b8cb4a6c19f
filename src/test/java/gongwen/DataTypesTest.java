package gongwen;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import gongwen.testing.House;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What data are made of. */
class DataTypesTest {
  private static final Set<String> ABOUT_KEYS = Set.of("Key", "Shorthand", "Choices", "Choice");

  /** The model may use the annotations of the decoder and the words in them, and nothing else. */
  @Test
  void recordsKnowOnlyTheAnnotationsOfYaml() {
    noClasses()
        .that(resideInAnyPackage("gongwen.model", "gongwen.facts"))
        .should()
        .dependOnClassesThat(
            resideInAPackage("gongwen.yaml")
                .and(
                    DescribedPredicate.describe(
                        "are not about keys", each -> !ABOUT_KEYS.contains(each.getSimpleName()))))
        .check(House.CLASSES);
  }

  /** So that everything that goes over records sees the same components. */
  @Test
  void recordsHaveOneReader() {
    noClasses()
        .that()
        .doNotHaveSimpleName("RecordType")
        .should()
        .callMethod(Class.class, "getRecordComponents")
        .check(House.CLASSES);
  }

  /** No record has more components than people can take in. */
  @Test
  void recordsAreSmall() {
    TreeSet<String> large = new TreeSet<>();
    for (JavaClass each : House.CLASSES) {
      if (each.isRecord() && each.reflect().getRecordComponents().length > 12) {
        large.add(each.getName());
      }
    }
    assertEquals(new TreeSet<>(), large, "group what belongs together: @Embedded");
  }

  @Test
  void dataAreRecordsOrChoices() {
    classes()
        .that(resideInAnyPackage("gongwen.model", "gongwen.document"))
        .and()
        .areNotInterfaces()
        .and()
        .areNotAnonymousClasses()
        .should()
        .beRecords()
        .orShould()
        .beEnums()
        .orShould()
        .haveModifier(JavaModifier.FINAL)
        .check(House.CLASSES);
  }
}
