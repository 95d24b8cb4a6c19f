package gongwen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.template.library.Template;
import gongwen.template.library.TemplateLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Showing kinds, copying them out, and using one's own from the command line. */
class TemplateCommandsTest {
  private static final String UNIT =
      """
      单位: {名称: 甲镇小学, 简称: 甲小学}
      年度: 2024
      责任制: {领域: 安全生产}
      附加: {校训: 勤朴, 班级: [一班, 二班], 人: {校医: 1}}
      问题: [{编号: W-1, 名称: 甲, 发现日期: 2024-05-01}]
      报告:
      """;

  private static final String LEDGER =
      "  - {模板: issue-ledger, 时段: 2024-Q2, 公文要素: {成文日期: 2024-06-30}}\n";

  private static final String OWN = "  - {模板: 本校专报, 时段: 2024-Q2, 公文要素: {成文日期: 2024-06-30}}\n";

  @TempDir private Path top;

  private Path write(String name, String text) throws IOException {
    Path file = top.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private void template(String folder, String id, String body) throws IOException {
    write(
        folder + "/template.yaml",
        "id: "
            + id
            + "\nname: 本校专报\nenglishName: our report\ntitle: 专报\n"
            + "slots: [{id: body, name: 正文}]\n");
    write(folder + "/body.md.ftl", body);
  }

  private Run render(Path path, String... more) {
    List<String> args = new ArrayList<>(List.of("render", path.toString(), "-f", "md", "-o"));
    args.add(top.resolve("out").toString());
    args.addAll(List.of(more));
    return Run.of(args.toArray(new String[0]));
  }

  private static String text(Run run) throws IOException {
    return Files.readString(Path.of(run.outLines().get(0)));
  }

  static Stream<String> kinds() {
    return TemplateLibrary.builtIn().list().stream().map(t -> t.info().id());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyKindHasASample(String id) {
    Run run = Run.of("template", "show", id, "--sample");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().lines().count() > 2, run.out());
    assertFalse(run.out().contains("---\ntitle:") || run.out().contains("${"), run.out());
    assertEquals("", run.err());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aCopyOfEveryKindMakesTheSame(String id) throws IOException {
    Path copy = top.resolve("copy");
    Run run = Run.of("template", "export", id, "-o", copy.toString());
    assertEquals(0, run.code(), run.err());
    Template kind = TemplateLibrary.builtIn().find(id).value().orElseThrow();
    assertEquals(
        kind.files().keySet().stream().map(name -> copy.resolve(name).toString()).toList(),
        run.outLines());
    for (String name : kind.files().keySet()) {
      assertEquals(
          Files.readString(Path.of("templates", id, name)), Files.readString(copy.resolve(name)));
    }
    assertEquals(
        Run.of("template", "show", id, "--sample").out(),
        Run.of("template", "show", copy.toString(), "--sample").out());
    assertEquals(
        Run.of("template", "show", id).out(), Run.of("template", "show", copy.toString()).out());
  }

  @Test
  void aCopyIsNeverMadeOverWhatIsThereUnlessTheUserSaysSo() throws IOException {
    Path copy = top.resolve("a/copy");
    write("a/copy/body.md.ftl", "mine");
    write("a/copy/notes.txt", "mine");
    Run refused = Run.of("template", "export", "analysis", "-o", copy.toString());
    assertEquals(ExitCode.USAGE.code(), refused.code());
    assertTrue(refused.err().contains("error[file-exists]"), refused.err());
    assertEquals("mine", Files.readString(copy.resolve("body.md.ftl")));
    assertFalse(Files.exists(copy.resolve("template.yaml")), "nothing of it is there");

    Run forced = Run.of("template", "export", "analysis", "-o", copy.toString(), "--force");
    assertEquals(0, forced.code(), forced.err());
    assertTrue(Files.readString(copy.resolve("body.md.ftl")).contains("<@slot"));
    assertEquals("mine", Files.readString(copy.resolve("notes.txt")));
    try (Stream<Path> left = Files.list(copy.getParent())) {
      assertEquals(List.of(copy), left.toList());
    }
    assertEquals(
        ExitCode.ENVIRONMENT.code(),
        Run.of("template", "export", "analysis", "-o", copy + "/notes.txt/x").code());
    assertEquals(1, Run.of("template", "export", "analysys").code());
  }

  @Test
  void aTemplateBesideTheFileIsFoundByIdAndByName() throws IOException {
    template("in/templates/own", "own", "<@slot name=\"body\">${data.校训}。</@slot>");
    Path unit = write("in/a.yaml", UNIT + OWN + OWN.replace("本校专报", "own").replace("Q2", "Q1"));
    Run run = render(unit);
    assertEquals(0, run.code(), run.err());
    assertEquals(2, run.outLines().size());
    assertTrue(text(run).contains("勤朴。"), text(run));
    assertEquals(0, render(unit, "-t", "own", "--period", "2024-H1").code());

    Run folder = render(top.resolve("in"));
    assertEquals(0, folder.code(), folder.err());
    assertFalse(folder.err().contains("not-a-unit-file"), folder.err());
  }

  @Test
  void whatTheModelDoesNotHaveReachesTemplatesAsData() throws IOException {
    template(
        "templates/own",
        "own",
        "<@slot name=\"body\">${附加.校训}，${data.班级?join(\"、\")}，"
            + "<#list data.人?keys as k>${k}${data.人[k]}名</#list>，${(data.无)!\"没有\"}。</@slot>");
    Run run = render(write("a.yaml", UNIT + OWN));
    assertEquals(0, run.code(), run.err());
    assertTrue(text(run).contains("勤朴，一班、二班，校医1名，没有。"), text(run));
  }

  @Test
  void theTemplateBesideTheFileWinsOverTheBuiltInOneAndTheGivenOverBoth() throws IOException {
    template("templates/issue-ledger", "issue-ledger", "<@slot name=\"body\">旁边的。</@slot>");
    template("given", "issue-ledger", "<@slot name=\"body\">给出的。</@slot>");
    Path unit = write("a.yaml", UNIT + LEDGER);
    assertTrue(text(render(unit)).contains("旁边的。"));
    Run given = render(unit, "-t", top.resolve("given").toString(), "--period", "2024-Q2");
    assertTrue(text(given).contains("给出的。"));
    Path other = write("other/a.yaml", UNIT + LEDGER);
    assertTrue(text(render(other)).contains("| 序号 |"), "it counts for its own folder only");
  }

  @Test
  void aBrokenTemplateBesideTheFileIsNotReplacedByTheBuiltInOne() throws IOException {
    template("templates/issue-ledger", "issue-ledgr", "");
    Path unit = write("a.yaml", UNIT + LEDGER);
    Run run = render(unit, "--lang", "en");
    assertEquals(1, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().contains("templates/issue-ledger/template.yaml:1:1: error"), run.err());
    assertTrue(run.err().contains("a.yaml:7:10: error[unknown-template]"), run.err());
  }

  @Test
  void aLinkOutOfTheRootLeadsToNoTemplate() throws IOException {
    template("outside/own", "own", "<@slot name=\"body\">外面。</@slot>");
    Files.createDirectories(top.resolve("in/templates"));
    Files.createSymbolicLink(top.resolve("in/templates/own"), top.resolve("outside/own"));
    Path unit = write("in/a.yaml", UNIT + OWN);
    Run run = render(unit);
    assertEquals(1, run.code());
    assertTrue(run.err().contains("error[unknown-template]"), run.err());
    assertEquals(0, render(unit, "--root", top.toString()).code());
  }

  @Test
  void anUnknownKindOnTheCommandLineIsToldOnce() throws IOException {
    write("in/a.yaml", UNIT + LEDGER);
    write("in/b.yaml", UNIT.replace("甲", "乙") + LEDGER);
    Run run = render(top.resolve("in"), "-t", "没有", "--period", "2024-Q2");
    assertEquals(1, run.code());
    assertEquals(1, run.err().split("error\\[unknown-template]", -1).length - 1, run.err());
  }
}
