package gongwen.source;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files in a folder of the test, and what loading one of them tells. */
final class UnitFixture {
  static final String UNIT = "unit: {name: 甲单位}\nyear: 2024\n";

  private final Path folder;

  UnitFixture(Path folder) {
    this.folder = folder;
  }

  UnitFixture file(String name, String text) {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  UnitFixture file(String name, byte[] bytes) {
    try {
      Path path = folder.resolve(name);
      Files.createDirectories(path.getParent());
      Files.write(path, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  Outcome<LoadedUnit> load(String name) {
    return new UnitLoader(folder).load(folder.resolve(name));
  }

  LoadedUnit loaded(String name) {
    Outcome<LoadedUnit> outcome = load(name);
    return outcome
        .value()
        .orElseThrow(() -> new AssertionError(faults(outcome.diagnostics()).toString()));
  }

  /** Each as {@code code file:line:column}, the file from the folder of the test. */
  List<String> faults(String name) {
    return faults(load(name).diagnostics());
  }

  List<String> faults(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(
            d ->
                d.id()
                    + d.span()
                        .map(s -> " " + s.place().replace(folder + "/", "").replace('\\', '/'))
                        .orElse(""))
        .toList();
  }

  /** Line and column of the mark ▸. */
  static String place(String marked) {
    String before = marked.substring(0, marked.indexOf('▸'));
    int line = before.lastIndexOf('\n') + 1;
    return (before.chars().filter(c -> c == '\n').count() + 1)
        + ":"
        + (before.codePointCount(line, before.length()) + 1);
  }
}
