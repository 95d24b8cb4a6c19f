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
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "下一步: [{名称: 整改, 内容: 增配门卫；, 时限: 7月底前}]",
        "下一步: [{名称: 整改, 内容: 增配门卫；}]",
        "下一步: [{名称: 整改, 内容: 一是学习；二是检查。, 时限: 7月底前}]",
        "下一步: [{名称: 学习、宣传, 内容: 先学习，再检查, 时限: 7月底前}]",
        "下一步:\n  - 名称: 整改；\n    内容: 说明（见附件）；",
        "下一步:\n  - {名称: 一、整改, 内容: 检查：门卫、食堂}",
      })
  void textsMayHoldMarks(String text) {
    SourceText source = new SourceText("a.yaml", UnitFixture.UNIT + text + "\n");

    assertEquals(List.of(), YamlReader.read(source, UnitDecoders.vocabulary()).diagnostics());
  }
}
