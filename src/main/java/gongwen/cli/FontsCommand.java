package gongwen.cli;

import gongwen.cli.print.Console;
import gongwen.cli.print.FontsPrinter;
import gongwen.diagnostic.Outcome;
import gongwen.font.FontFolders;
import gongwen.font.FontLibrary;
import gongwen.font.FontRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code gongwen fonts}: which font serves each role of the standard here. */
@Command(name = "fonts")
final class FontsCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--font-dir", paramLabel = "DIR")
  private List<String> folders = new ArrayList<>();

  @Option(names = "--json")
  private boolean json;

  FontsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Path> given = new ArrayList<>();
    for (String folder : folders) {
      Arguments.folder("--font-dir", folder).ifPresent(given::add);
    }
    FontRequest request = new FontRequest(given, FontFolders.ofSystem(System.getenv()), Map.of());
    Outcome<FontLibrary> loaded = FontLibrary.load(request);
    console.findings(loaded.diagnostics());
    FontsPrinter printer = new FontsPrinter(console);
    loaded
        .value()
        .ifPresent(
            library -> {
              if (json) {
                printer.json(library.services());
              } else {
                printer.people(library.services());
              }
            });
    return ExitCode.DONE.code();
  }
}
