package gongwen.cli;

import gongwen.job.output.Formats;
import gongwen.template.library.Template;
import gongwen.template.library.TemplateLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/**
 * Goes the way of an ordinary run once, so that the launcher can archive the classes which that
 * loads. What it writes is removed.
 */
@Command(name = "warm-up", hidden = true)
final class WarmUpCommand implements Callable<Integer> {
  @Override
  public Integer call() throws IOException {
    Path folder = Files.createTempDirectory("gongwen-warm-up-");
    try {
      Path unit = folder.resolve("unit.yaml");
      try (InputStream in = WarmUpCommand.class.getResourceAsStream("warm-up/2024.yaml")) {
        if (in == null) {
          throw new IllegalStateException("warm-up/2024.yaml is not in the jar");
        }
        Files.copy(in, unit);
      }
      String out = folder.resolve("out").toString();
      // Whatever it finds in the example, the classes are loaded; the second time, those too that
      // read what the first one left.
      String formats = String.join(",", Formats.installed().names());
      for (int i = 0; i < 2; i++) {
        run(List.of("render", unit.toString(), "-f", formats, "-o", out, "--explain"));
      }
      // A kind of the user's own is read from its folder.
      Template own = TemplateLibrary.builtIn().list().get(0);
      String kinds = folder.resolve("templates").resolve(own.info().id()).toString();
      run(List.of("template", "export", own.info().id(), "-o", kinds));
      run(List.of("render", unit.toString(), "-f", "docx", "-o", out));
      // Other kinds ask for other facts, and faults are printed with their lines.
      for (Template kind : TemplateLibrary.builtIn().list()) {
        run(List.of("check", unit.toString(), "-t", kind.info().id(), "--period", "2024-Q2"));
      }
      Path faulty = folder.resolve("faulty.yaml");
      Files.writeString(faulty, "单位: {名称: 甲}\n年度: 2024\n报告: [{模板: 乙}]\n");
      run(List.of("check", faulty.toString()));
      return ExitCode.DONE.code();
    } finally {
      remove(folder);
    }
  }

  private static void run(List<String> args) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Main.run(nowhere, nowhere, args, Map.of("GONGWEN_TERMINAL", "out,err"));
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder())
          .forEach(
              path -> {
                try {
                  Files.delete(path);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
