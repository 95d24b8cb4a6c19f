package gongwen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.testing.FolderOfUnits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be wrong with a folder of units and with the one for its documents. */
class FolderFaultsTest {
  @TempDir private Path top;
  private Path units;
  private Path out;

  @BeforeEach
  void makeUnits() throws IOException {
    units = Files.createDirectories(top.resolve("units"));
    out = top.resolve("out");
    unit("甲.yaml", FolderOfUnits.unit(1));
  }

  private Path unit(String name, String text) throws IOException {
    return Files.writeString(units.resolve(name), text);
  }

  private Run render(String... options) {
    List<String> args =
        new ArrayList<>(List.of("render", units.toString(), "-o", out.toString(), "-f", "md"));
    args.addAll(List.of(options));
    return Run.of(args.toArray(new String[0]));
  }

  private void assertOthersMade(Run run, String code, String sentence, String hint) {
    assertEquals(1, run.code(), run.err());
    assertTrue(run.err().contains("error[" + code + "]: "), run.err());
    assertTrue(run.err().contains(sentence), run.err());
    assertTrue(run.err().contains("hint: " + hint), run.err());
    assertEquals(2, run.outLines().size(), run.out());
    assertFalse(Files.exists(out.resolve(".gongwen")));
  }

  @Test
  void aLinkThatLeadsToNothing() throws IOException {
    Files.createSymbolicLink(units.resolve("乙.yaml"), top.resolve("nothing.yaml"));
    assertOthersMade(render(), "broken-link", "乙.yaml leads to nothing", "delete the link");
    Run named = Run.of("check", units.resolve("乙.yaml").toString());
    assertTrue(named.out().contains("error[broken-link]"), named.out());
  }

  /** Notepad hides the ending that it adds. */
  @Test
  void aUnitFileThatIsCalledTxt() throws IOException {
    Path hidden = unit("乙.yaml.txt", FolderOfUnits.unit(2));
    assertOthersMade(render(), "called-text", "乙.yaml.txt was not read", "rename it without .txt");
    Run named = Run.of("check", units.resolve("乙.yaml").toString());
    assertTrue(named.out().contains("hint: there is " + hidden), named.out());
    Run withoutEnding = Run.of("check", units.resolve("甲").toString());
    assertTrue(
        withoutEnding.out().contains("hint: there is " + units.resolve("甲.yaml")),
        withoutEnding.out());
    assertEquals(0, Run.of("check", hidden.toString()).code());
  }

  @Test
  void aDocumentInPlaceOfAUnitFile() throws IOException {
    assertEquals(0, render("-f", "docx,pdf").code());
    for (Path document : officeDocuments()) {
      Run run = Run.of("check", document.toString(), "--lang", "zh");
      assertEquals(1, run.code());
      assertEquals(1, run.out().lines().filter(l -> l.contains("错误[")).count(), run.out());
      assertTrue(run.out().contains("不是纯文本"), run.out());
      assertTrue(Run.of("fix", document.toString(), "--write").code() != 0);
    }
  }

  private List<Path> officeDocuments() throws IOException {
    try (Stream<Path> all = Files.list(out)) {
      return all.filter(each -> each.toString().matches(".*\\.(docx|pdf)")).toList();
    }
  }

  @Test
  void aUnitThatIncludesItself() throws IOException {
    unit("乙.yaml", "单位: {名称: 乙小学}\n年度: 2024\n责任制: {引自: 乙.yaml}\n报告: []\n");
    assertOthersMade(render(), "file-in-circle", "乙.yaml:3:11", "");
  }

  @Test
  void aUnitThatIsItsOwnMember() throws IOException {
    unit("乙.yaml", "单位: {名称: 乙小学}\n年度: 2024\n下级单位: \"*.yaml\"\n报告: []\n");
    assertOthersMade(
        render(), "file-in-circle", "乙.yaml:3:7", "keep the members' files in a folder");
  }

  @Test
  void twoUnitsOfOneNameAreToldHowToTellThemApart() throws IOException {
    unit("乙.yaml", FolderOfUnits.unit(1));
    assertOthersMade(
        render(), "output-taken", "乙.yaml:17:5", "keep the two unit files in different");
    out = top.resolve("named");
    Run named = render("--name", "{file}-{period}-{kind}");
    assertEquals(0, named.code(), named.err());
    assertEquals(4, named.outLines().size());
  }

  @Test
  void twoReportsOfOneNameAreToldApartByTheirIds() throws IOException {
    Run run = render("--name", "{unit}");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("hint: give both reports an 编号"), run.err());
    String with = FolderOfUnits.unit(1).replace("- {模板: 问题整改台账", "- {编号: t, 模板: 问题整改台账");
    unit("甲.yaml", with);
    out = top.resolve("with ids");
    Run told = render("--name", "{unit}");
    assertEquals(0, told.code(), told.err());
    assertTrue(Files.exists(out.resolve("第01小学-t.md")), told.out());
  }

  @Test
  void namesOfAnyLengthAreMadeToFit() throws IOException {
    String name = "长".repeat(300);
    unit("甲.yaml", FolderOfUnits.unit(1).replace(FolderOfUnits.name(1), name));
    unit("乙.yaml", FolderOfUnits.unit(1).replace(FolderOfUnits.name(1), name + "二"));
    Run run = render();
    assertEquals(0, run.code(), run.err());
    assertEquals(5, FolderOfUnits.contents(out).size());
  }

  @Test
  void anEmptyFolderIsToldOnceAndWhatToDo() throws IOException {
    Path empty = Files.createDirectories(top.resolve("empty"));
    Path zip = top.resolve("2024.zip");
    Run run = Run.of("archive", empty.toString(), "--year", "2024", "-o", zip.toString());
    assertEquals(1, run.code());
    assertEquals(1, run.err().lines().filter(line -> line.startsWith("error[")).count(), run.err());
    assertTrue(run.err().contains("hint: the names of unit files end in .yaml"), run.err());
    assertFalse(Files.exists(zip));
  }

  @Test
  void manyFilesThatArePassedOverAreCounted() throws IOException {
    for (int i = 1; i <= 9; i++) {
      unit("part" + i + ".yaml", "责任制: {领域: 消防安全}\n");
    }
    unit("ci.yml", "on: push\n");
    Run run = render();
    assertEquals(0, run.code(), run.err());
    assertEquals(3, run.err().lines().filter(line -> line.contains("[part-skipped]")).count());
    assertTrue(run.err().contains("part3.yaml lists no reports"), run.err());
    assertTrue(run.err().contains("hint: 6 more are like it"), run.err());
    assertTrue(run.err().contains("ci.yml is not a unit file"), run.err());
    Run json = render("--message-format", "json");
    assertEquals(9, json.outLines().stream().filter(l -> l.contains("part-skipped")).count());
  }

  @Test
  void unitsOfTwoFoldersThatShareAnOutputFolderAreTold() throws IOException {
    assertEquals(0, render().code());
    Path first = units;
    units = Files.createDirectories(top.resolve("others"));
    unit("甲.yaml", FolderOfUnits.unit(2));
    Run run = render("--prune");
    assertEquals(0, run.code());
    assertTrue(run.err().contains("info[unit-replaced]"), run.err());
    assertTrue(run.err().contains("name both folders in one command"), run.err());
    assertEquals(4, documents(), "those of the first stay");
    assertFalse(render("--prune").err().contains("unit-replaced"));
    assertEquals(2, documents(), "who asks again means it");
    Run both =
        Run.of("render", first.toString(), units.toString(), "-f", "md", "-o", out + " of both");
    assertEquals(0, both.code(), both.err());
    assertEquals(4, both.outLines().size());
    assertFalse(both.err().contains("unit-replaced"), both.err());
  }

  private long documents() throws IOException {
    try (Stream<Path> all = Files.walk(out)) {
      return all.filter(file -> file.toString().endsWith(".md")).count();
    }
  }

  @Test
  void aFileWhereTheFolderShouldBe() throws IOException {
    Files.writeString(out, "keep");
    Run run = render("--lang", "zh");
    assertEquals(3, run.code());
    assertTrue(run.err().contains("不是文件夹\n  提示：移走它，或用 -o 换一个文件夹"), run.err());
    assertEquals("keep", Files.readString(out));
  }
}
