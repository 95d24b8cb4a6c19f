package gongwen.testing;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;

/** The classes of the program, for the tests of how it is built. */
public final class House {
  /** All of them, those of tests left out. */
  public static final JavaClasses CLASSES = read();

  private House() {}

  private static JavaClasses read() {
    // What classes of Java and of libraries consist of, no test asks; to read them takes longest.
    ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages("gongwen");
  }

  /** Those that have a file of their own. */
  public static Stream<JavaClass> types() {
    return CLASSES.stream()
        .filter(each -> each.isTopLevelClass() && !each.getSimpleName().equals("package-info"));
  }

  /** The package of a class, as the house calls it. */
  public static String roomOf(JavaClass each) {
    return each.getPackageName().replaceFirst("^gongwen\\.?", "");
  }

  public static String packageOf(String room) {
    return "gongwen." + room;
  }
}
