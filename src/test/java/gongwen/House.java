package gongwen;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;

/** The classes of the program, for the tests of how it is built. */
final class House {
  /** All of them, those of tests left out. */
  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("gongwen");

  private House() {}

  /** Those that have a file of their own. */
  static Stream<JavaClass> types() {
    return CLASSES.stream()
        .filter(each -> each.isTopLevelClass() && !each.getSimpleName().equals("package-info"));
  }

  /** The package of a class, as the house calls it. */
  static String roomOf(JavaClass each) {
    return each.getPackageName().replaceFirst("^gongwen\\.?", "");
  }

  static String packageOf(String room) {
    return "gongwen." + room;
  }
}
