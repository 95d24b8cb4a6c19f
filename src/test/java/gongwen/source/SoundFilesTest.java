package gongwen.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.diagnostic.Diagnostic;
import gongwen.text.SourceText;
import gongwen.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In files that are right no slip is seen, not even a doubt. */
class SoundFilesTest {
  static Stream<Path> files() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(Path.of("examples"))) {
      files = all.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
    return files.stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void nothingIsReported(Path file) throws IOException {
    SourceText source = new SourceText(file.toString(), Files.readString(file));

    List<Diagnostic> found = YamlReader.read(source, UnitDecoders.vocabulary()).diagnostics();

    assertEquals(
        List.of(),
        found.stream()
            .map(d -> d.id() + " " + d.span().orElseThrow().place() + " " + d.hints())
            .toList());
  }
}
