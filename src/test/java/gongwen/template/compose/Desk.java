package gongwen.template.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Outcome;
import gongwen.document.Block;
import gongwen.document.Charts;
import gongwen.document.Document;
import gongwen.document.Inline;
import gongwen.facts.Facts;
import gongwen.source.LoadedUnit;
import gongwen.source.UnitLoader;
import gongwen.template.library.TemplateLibrary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Composes the reports of small unit files, with the built-in kinds or one of its own. */
public final class Desk {
  private final Path folder;
  private TemplateLibrary library = TemplateLibrary.builtIn();
  private Duration limit = Duration.ofSeconds(20);

  public Desk(Path folder) {
    this.folder = folder;
  }

  /** Adds a kind {@code own} with one slot {@code text}, and this body. */
  public Desk template(String body) {
    return template(
        """
        id: own
        name: 自定文稿
        englishName: own kind
        title: 自定文稿
        numbering: [chapter, section, item, subitem]
        slots:
          - {id: text, name: 文字}
        """,
        body);
  }

  public Desk template(String yaml, String body) {
    Outcome<TemplateLibrary> own = library.with(templateFolder(yaml, body));
    assertEquals(List.of(), codes(own.diagnostics()));
    library = own.value().orElseThrow();
    return this;
  }

  public Path templateFolder(String yaml, String body) {
    Path own = folder.resolve("own");
    write("own/template.yaml", yaml);
    write("own/body.md.ftl", body);
    return own;
  }

  public Desk limit(Duration most) {
    limit = most;
    return this;
  }

  public void write(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first report of this unit file. */
  public Outcome<Document> compose(String yaml) {
    return compose(yaml, 0);
  }

  public Outcome<Document> compose(String yaml, int report) {
    write("unit.yaml", yaml);
    Outcome<LoadedUnit> unit = new UnitLoader(folder).load(folder.resolve("unit.yaml"));
    if (unit.value().isEmpty()) {
      return Outcome.failed(unit.diagnostics());
    }
    LoadedUnit loaded = unit.value().get();
    var wanted = loaded.dossier().own().reports().get(report);
    return Composer.compose(
        new Composer.Request(
            library.find(wanted.template()).value().orElseThrow(),
            Facts.ofYear(loaded.dossier()),
            wanted,
            loaded.places(),
            library),
        limit);
  }

  /** The lines of the body of a report that must be made. */
  public List<String> lines(String yaml) {
    Outcome<Document> composed = compose(yaml);
    assertEquals(List.of(), errors(composed));
    return lines(composed.value().orElseThrow().body());
  }

  public static List<String> lines(List<Block> blocks) {
    List<String> lines = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Heading h) {
        lines.add(
            "#".repeat(h.level())
                + " "
                + h.label()
                + Inline.text(h.content())
                + Inline.text(h.text()));
      } else if (block instanceof Block.Paragraph p) {
        lines.add(Inline.text(p.content()));
      } else if (block instanceof Block.Enumeration e) {
        e.items().forEach(item -> lines.add("- " + item.label() + Inline.text(item.content())));
      } else if (block instanceof Block.Table t) {
        table(t, lines);
      } else if (block instanceof Block.Chart chart) {
        lines.add("[" + chart.form().word() + "] " + chart.title());
        table(Charts.table(chart), lines);
      }
    }
    return lines;
  }

  private static void table(Block.Table t, List<String> lines) {
    lines.add(String.join("|", t.columns().stream().map(Block.Column::head).toList()));
    for (Block.Row row : t.rows()) {
      lines.add(String.join("|", row.cells().stream().map(Desk::cell).toList()));
    }
  }

  private static String cell(Block.Cell cell) {
    return String.join("/", cell.lines().stream().map(Inline::text).toList());
  }

  public static List<String> codes(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(Diagnostic::id).toList();
  }

  /** Each error as line:column code. */
  public static List<String> errors(Outcome<?> outcome) {
    return outcome.diagnostics().stream()
        .filter(d -> d.severity() == gongwen.diagnostic.Severity.ERROR)
        .map(Desk::told)
        .toList();
  }

  public static String told(Diagnostic d) {
    return d.span()
            .map(s -> s.start().line() + ":" + s.start().column() + "-" + s.end().column() + " ")
            .orElse("")
        + d.id();
  }
}
