package gongwen.template.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.diagnostic.Outcome;
import gongwen.document.Document;
import gongwen.facts.Facts;
import gongwen.facts.IssueFact;
import gongwen.facts.Member;
import gongwen.facts.ObligationFact;
import gongwen.facts.Work;
import gongwen.model.Report;
import gongwen.record.RecordType;
import gongwen.source.LoadedUnit;
import gongwen.source.UnitLoader;
import gongwen.template.library.Template;
import gongwen.template.library.TemplateInfo;
import gongwen.template.library.TemplateLibrary;
import gongwen.testing.Goldens;
import gongwen.yaml.RecordShape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The page for authors of templates names everything there is, and what it shows is so. {@code
 * -Dgongwen.goldens=update} writes anew what it takes from files: the whole example and the list of
 * macros.
 */
class TemplatesPageTest {
  private static final Path EXAMPLE = Path.of("examples", "own-kind");
  private static final Path KIND = EXAMPLE.resolve("templates/duty-review");
  private static final Path SHARED = Path.of("templates", "shared");
  private static final int SHOWN_LINES = 6;

  private static final Pattern BLOCK =
      Pattern.compile("^```(\\w+(?: \\w+)?)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern MACROS =
      Pattern.compile("(<!-- macros -->\n)(.*)(<!-- /macros -->)", Pattern.DOTALL);
  private static final Pattern MACRO =
      Pattern.compile("(?:<#-- *([^\n]*?) *-->\n)?<#(macro|function) ([^>]*?)>");

  @TempDir private Path folder;

  private record Block(String kind, String text) {}

  private static List<Block> blocks(String page) {
    List<Block> blocks = new ArrayList<>();
    Matcher block = BLOCK.matcher(page);
    while (block.find()) {
      blocks.add(new Block(block.group(1), block.group(2)));
    }
    return blocks;
  }

  private static String block(String page, String kind) {
    return blocks(page).stream()
        .filter(b -> b.kind().equals(kind))
        .findFirst()
        .orElseThrow()
        .text();
  }

  private static String page(String name) throws IOException {
    Path file = Path.of("src", "docs", name);
    String text = Files.readString(file);
    if (Goldens.updated()) {
      text = with(text, "yaml template", Files.readString(KIND.resolve("template.yaml")));
      text = with(text, "ftl body", Files.readString(KIND.resolve("body.md.ftl")));
      text = with(text, "text result", result());
      Matcher macros = MACROS.matcher(text);
      assertTrue(macros.find());
      text = text.substring(0, macros.start(2)) + macros(name) + text.substring(macros.end(2));
      Files.writeString(file, text);
    }
    return text;
  }

  private static String with(String page, String kind, String text) {
    Matcher block = BLOCK.matcher(page);
    while (block.find()) {
      if (block.group(1).equals(kind)) {
        return page.substring(0, block.start(2)) + text + page.substring(block.end(2));
      }
    }
    throw new AssertionError(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"templates.md", "templates.zh.md"})
  void theWholeExampleIsThatOfTheExamples(String name) throws IOException {
    String page = page(name);
    assertEquals(Files.readString(KIND.resolve("template.yaml")), block(page, "yaml template"));
    assertEquals(Files.readString(KIND.resolve("body.md.ftl")), block(page, "ftl body"));
    assertEquals(result(), block(page, "text result"));
  }

  private static String result() {
    Path file = EXAMPLE.resolve("2024.yaml");
    LoadedUnit unit = new UnitLoader(EXAMPLE).load(file).value().orElseThrow();
    TemplateLibrary library =
        TemplateLibrary.builtIn().beside(EXAMPLE, EXAMPLE).value().orElseThrow();
    Report report = unit.dossier().own().reports().get(0);
    Outcome<Document> composed =
        Composer.compose(
            new Composer.Request(
                library.find(report.template()).value().orElseThrow(),
                Facts.ofYear(unit.dossier()),
                report,
                unit.places(),
                library));
    assertEquals(List.of(), Desk.errors(composed));
    return Desk.lines(composed.value().orElseThrow().body()).stream()
        .limit(SHOWN_LINES)
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource({"templates.md, 10", "templates.zh.md, 10"})
  void whatItShowsIsSo(String name, int shown) throws IOException {
    String page = page(name);
    List<Block> blocks = blocks(page);
    String unit = block(page, "yaml unit");
    int run = 0;
    for (int i = 0; i + 1 < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean refused = block.kind().equals("ftl refused");
      if (refused || block.kind().equals("ftl")) {
        assertEquals("text", blocks.get(i + 1).kind(), block.text());
        Desk desk = new Desk(folder).template(block.text());
        List<String> made = refused ? Desk.errors(desk.compose(unit)) : desk.lines(unit);
        assertEquals(blocks.get(i + 1).text(), String.join("\n", made) + "\n", block.text());
        run++;
      }
    }
    assertEquals(shown, run, "examples on the page");
  }

  @ParameterizedTest
  @ValueSource(strings = {"templates.md", "templates.zh.md"})
  void everyMacroIsOnIt(String name) throws IOException {
    Matcher macros = MACROS.matcher(page(name));
    assertTrue(macros.find());
    assertEquals(macros(name), macros.group(2), "-Dgongwen.goldens=update writes it anew");
  }

  /**
   * The macros and functions of each shared file; on the Chinese page with what they say of
   * themselves.
   */
  private static String macros(String name) throws IOException {
    boolean chinese = name.contains("zh");
    StringBuilder list = new StringBuilder("\n");
    for (Path file : shared()) {
      String text = Files.readString(file);
      list.append("`/shared/").append(file.getFileName()).append('`');
      Matcher about = Pattern.compile("<#-- (.*?) -->").matcher(text);
      if (chinese && about.lookingAt()) {
        list.append(" ").append(about.group(1));
      }
      list.append("\n\n");
      Matcher macro = MACRO.matcher(text);
      List<String> plain = new ArrayList<>();
      while (macro.find()) {
        String signature = signature(macro.group(2), macro.group(3));
        if (chinese && macro.group(1) != null) {
          list.append("- `").append(signature).append("` ").append(macro.group(1)).append('\n');
        } else {
          plain.add("`" + signature + "`");
        }
      }
      if (!plain.isEmpty()) {
        list.append("- ").append(String.join(" · ", plain)).append('\n');
      }
      list.append('\n');
    }
    return list.toString();
  }

  private static String signature(String kind, String head) {
    String[] words = head.strip().split("\\s+", 2);
    String parameters = words.length > 1 ? words[1] : "";
    return kind.equals("macro")
        ? "<@" + (words[0] + " " + parameters).strip() + ">"
        : words[0] + "(" + parameters.replaceAll("(?<=[\\w\\]\"]) +(?=\\w)", ", ") + ")";
  }

  private static List<Path> shared() throws IOException {
    try (Stream<Path> files = Files.list(SHARED)) {
      return files.filter(f -> f.toString().endsWith(".ftl")).sorted().toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"templates.md", "templates.zh.md"})
  void everyNameIsOnIt(String name) throws IOException {
    String page = page(name);
    Set<String> missing = new TreeSet<>();
    Set<String> names = new TreeSet<>(names(page));
    names.addAll(components(IssueFact.class));
    names.addAll(components(ObligationFact.class));
    names.addAll(components(ObligationFact.Window.class));
    names.addAll(components(Work.class));
    names.addAll(components(Member.class));
    names.addAll(List.of("organ", "kind", "field", "issued"));
    for (String each : names) {
      if (!page.contains("`" + each + "`")) {
        missing.add(each);
      }
    }
    assertEquals(Set.of(), missing);
  }

  /** What templates find under its own name: data and functions, in both spellings. */
  private Set<String> names(String page) throws IOException {
    Files.writeString(folder.resolve("unit.yaml"), block(page, "yaml unit"));
    LoadedUnit unit =
        new UnitLoader(folder).load(folder.resolve("unit.yaml")).value().orElseThrow();
    Report report = unit.dossier().own().reports().get(0);
    Facts facts =
        Facts.of(unit.dossier(), report.period(), report.document().signing().date().orElseThrow());
    Template any = TemplateLibrary.builtIn().find("document").value().orElseThrow();
    return new CompositionState(any.engine(), facts, report, unit.places()).names();
  }

  private static Set<String> components(Class<?> type) {
    Set<String> names = new TreeSet<>();
    for (RecordType.Component component : RecordType.of(type).components()) {
      names.add(component.name());
    }
    return names;
  }

  @Test
  void everyKeyOfADescriptionIsOnBoth() throws IOException {
    for (String name : List.of("templates.md", "templates.zh.md")) {
      String page = page(name);
      for (Class<?> type :
          List.of(TemplateInfo.class, TemplateInfo.Slot.class, TemplateInfo.Defaults.class)) {
        for (RecordShape.Field field : RecordShape.of(type).fields()) {
          assertTrue(
              page.contains(field.en()) && page.contains(field.zh()), name + " " + field.en());
        }
      }
    }
  }
}
