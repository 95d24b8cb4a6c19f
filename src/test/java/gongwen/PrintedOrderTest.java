package gongwen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import gongwen.testing.House;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is printed comes in the same order at every start. */
class PrintedOrderTest {
  private static final Set<String> MAKERS_OF_JSON =
      Set.of(
          "gongwen.json.Json",
          "gongwen.schema.Schemas",
          "gongwen.cli.print.SarifPlaces",
          "gongwen.cli.print.SarifDescriptors");

  /**
   * The same input gives the same bytes: maps and sets of several things that were not put in order
   * come in another one at every start of the JVM. Constants in which things are looked up may be
   * such.
   */
  @Test
  void whatIsPrintedIsInOrder() {
    noClasses()
        .that(
            DescribedPredicate.describe(
                "make or print JSON",
                each ->
                    each.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency.getTargetClass().getName())
                        .anyMatch(MAKERS_OF_JSON::contains)))
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "gives a map or a set without order",
                call ->
                    !call.getOrigin().getName().equals("<clinit>")
                        && withoutOrder(call.getTarget())))
        .check(House.CLASSES);
  }

  private static boolean withoutOrder(MethodCallTarget called) {
    String type = called.getOwner().getSimpleName();
    int given = called.getRawParameterTypes().size();
    return switch (called.getName()) {
      case "of" -> type.equals("Map") && given > 2 || type.equals("Set") && given > 1;
      case "ofEntries" -> type.equals("Map");
      case "copyOf" -> type.equals("Map") || type.equals("Set");
      case "toSet", "toUnmodifiableSet", "toUnmodifiableMap" -> type.equals("Collectors");
      case "toMap" -> type.equals("Collectors") && given < 4;
      case "groupingBy" -> type.equals("Collectors") && given < 3;
      default -> false;
    };
  }
}
