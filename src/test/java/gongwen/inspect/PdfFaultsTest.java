package gongwen.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** PDFs that deviate from the standard as a profile says are told just that. */
class PdfFaultsTest {
  @TempDir static Path folder;

  private record Deviation(String profile, Set<String> codes) {
    static Deviation of(String profile, String... codes) {
      return new Deviation(profile, Set.of(codes));
    }
  }

  @TestFactory
  Stream<DynamicTest> everyDeviationIsToldAndNothingElse() {
    return Stream.of(
            Deviation.of("name: 标准\n"),
            Deviation.of("margins: {top: 25}\n", "margin-top", "type-area", "grid"),
            Deviation.of("margins: {left: 32, right: 22}\n", "margin-left"),
            Deviation.of("margins: {right: 40}\n", "type-area", "grid"),
            Deviation.of("pitch: 30\n", "grid"),
            Deviation.of("pageNumber: centre\n", "page-number-side"),
            Deviation.of("boldLevel3: true\n", "heading-looks"))
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.profile().strip(),
                    () -> {
                      Path own = Files.createTempDirectory(folder, "pdf");
                      Path profile = own.resolve("profile.yaml");
                      Files.writeString(profile, each.profile(), StandardCharsets.UTF_8);
                      Path pdf = Sample.render(own, "pdf", "--profile", profile.toString()).get(0);
                      assertEquals(new TreeSet<>(each.codes()), Sample.faults(pdf));
                    }));
  }
}
