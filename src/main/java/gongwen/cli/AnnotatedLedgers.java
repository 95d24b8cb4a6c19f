package gongwen.cli;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.FileCode;
import gongwen.diagnostic.Language;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.diagnostic.Place;
import gongwen.diagnostic.Severity;
import gongwen.job.output.NewFiles;
import gongwen.sheet.CellComments;
import gongwen.sheet.CellComments.CellComment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Workbooks given back with what was found in them as comments on their cells. */
final class AnnotatedLedgers {
  private static final List<String> WORKBOOKS = List.of(".xlsx", ".xlsm");

  private final Language language;
  private final Map<String, List<CellComment>> comments = new TreeMap<>();

  AnnotatedLedgers(List<Diagnostic> findings, Language language) {
    this.language = language;
    for (Diagnostic each : findings) {
      if (each.place() instanceof Place.InSheet cell
          && each.severity() != Severity.INFO
          && isWorkbook(cell.file())) {
        comments.computeIfAbsent(cell.file(), file -> new ArrayList<>()).add(comment(each, cell));
      }
    }
  }

  private static boolean isWorkbook(String file) {
    return WORKBOOKS.stream().anyMatch(file.toLowerCase(Locale.ROOT)::endsWith);
  }

  private CellComment comment(Diagnostic found, Place.InSheet cell) {
    StringBuilder text = new StringBuilder(found.message().in(language));
    found.hints().forEach(hint -> text.append('\n').append(hint.in(language)));
    return new CellComment(
        cell.sheetName(),
        cell.cell().start().line(),
        cell.cell().start().column(),
        text.toString());
  }

  /**
   * Writes a copy of each workbook in which something was found.
   *
   * @param to a folder, or a file for the only workbook
   */
  Outcome<List<Path>> write(Path to, boolean force) {
    boolean oneFile = isWorkbook(to.toString());
    if (oneFile && comments.size() > 1) {
      throw UsageFault.of(
              "有毛病的表格有 %d 份，一个文件放不下",
              "there are faults in %d workbooks, and this is one file", comments.size())
          .hint("--annotate 后面写文件夹", "give a folder after --annotate");
    }
    List<Path> written = new ArrayList<>();
    for (Map.Entry<String, List<CellComment>> each : comments.entrySet()) {
      Path ledger = Path.of(each.getKey());
      Path target = oneFile ? to : free(to, ledger, written);
      if (same(ledger, target)) {
        throw UsageFault.of(
                "%s 就是台账本身，批注要写在另一份里",
                "%s is the ledger itself, and comments go into a copy", target)
            .hint("--annotate 后面写别的文件夹或文件名", "give another folder or name after --annotate");
      }
      Outcome<Path> file;
      try {
        byte[] annotated = CellComments.add(Files.readAllBytes(ledger), each.getValue());
        file = NewFiles.write(target, annotated, force);
      } catch (IOException e) {
        file =
            Outcome.failed(
                Diagnostic.of(
                        FileCode.CANNOT_WRITE,
                        Message.of("“%s”加不了批注", "\"%s\" takes no comments", ledger))
                    .hint("用表格软件另存一次再试", "save it anew in your spreadsheet program"));
      }
      if (file.value().isEmpty()) {
        return Outcome.failed(file.diagnostics());
      }
      written.add(target);
    }
    return Outcome.of(written);
  }

  private static boolean same(Path ledger, Path target) {
    try {
      return Files.exists(target) && Files.isSameFile(ledger, target);
    } catch (IOException e) {
      return false;
    }
  }

  /** Ledgers of several units may be called alike: then the folder's name goes before. */
  private static Path free(Path to, Path ledger, List<Path> taken) {
    String name = ledger.getFileName().toString();
    Path target = to.resolve(name);
    Path folder = ledger.toAbsolutePath().normalize().getParent();
    while (taken.contains(target) && folder != null && folder.getFileName() != null) {
      name = folder.getFileName() + "-" + name;
      target = to.resolve(name);
      folder = folder.getParent();
    }
    return target;
  }
}
