package gongwen.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Outcome;
import gongwen.model.Dossier;
import gongwen.model.UnitFile;
import gongwen.text.Ref;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnitLoaderTest {
  private static final String UNIT = UnitFixture.UNIT;

  @TempDir private Path temporary;
  private UnitFixture files;

  @BeforeEach
  void followLinks() throws IOException {
    files = new UnitFixture(temporary.toRealPath());
  }

  @Test
  void kindsAreSeenFromTheKeys() {
    files.file("unit.yaml", UNIT + "报告: []\n");
    files.file("part.yaml", "责任制: {领域: 甲}\n");
    files.file("other.yaml", "version_of: 3\n");
    files.file("list.yaml", "- 1\n");
    UnitLoader loader = new UnitLoader(files.path(""));

    assertEquals(FileKind.UNIT, loader.open(files.path("unit.yaml")).value().orElseThrow().kind());
    assertEquals(FileKind.PART, loader.open(files.path("part.yaml")).value().orElseThrow().kind());
    assertEquals(
        FileKind.OTHER, loader.open(files.path("other.yaml")).value().orElseThrow().kind());
    assertEquals(FileKind.OTHER, loader.open(files.path("list.yaml")).value().orElseThrow().kind());
    files.file("wide.yaml", "单位：{名称：甲}\n报告：[]\n");
    files.file("near.yaml", "单位名称: 甲\n年份: 2024\n");
    files.file("typo.yaml", "单位: {名称: 甲}\n年度: 2024\n报告单: []\n");
    files.file("compose.yaml", "version: '3'\nservices: {}\n");
    files.file("torn.yaml", "{{- if .Values.unit }}\nversion: 1\n{{ end }}\n");
    files.file("post.yaml", "标题: 甲\n作者: 乙\n");
    files.file("wrong.yaml", "单為: {名称: 甲}\n年渡: 2024\n");
    files.file("wrong-en.yaml", "unti: {name: A}\nreprots: []\n");
    for (String name :
        List.of("wide.yaml", "near.yaml", "typo.yaml", "wrong.yaml", "wrong-en.yaml")) {
      assertEquals(FileKind.UNIT, loader.open(files.path(name)).value().orElseThrow().kind(), name);
    }
    for (String name : List.of("compose.yaml", "torn.yaml", "post.yaml")) {
      assertEquals(
          FileKind.OTHER, loader.open(files.path(name)).value().orElseThrow().kind(), name);
    }
    assertEquals(List.of("not-a-unit-file other.yaml:1:1"), files.faults("other.yaml"));
    assertEquals(List.of("not-a-unit-file wrong.yaml:1:1"), files.faults("wrong.yaml"));
    assertEquals(
        List.of("“单為”是不是“单位”？", "“年渡”是不是“年度”？"),
        files.load("wrong.yaml").diagnostics().get(0).related().stream()
            .map(each -> each.message().zh())
            .toList());
    assertEquals(List.of("not-a-unit-file list.yaml:1:1"), files.faults("list.yaml"));
  }

  @Test
  void whatAMergeKeyBringsInIsNotMissed() {
    files.file("a.yaml", "年度: 2024\n单位: {<<: {名称: 甲}, 简称: 乙}\n报告: []\n");
    assertEquals(List.of("merge-key a.yaml:2:6"), files.faults("a.yaml"));
  }

  @Test
  void filesThatCannotBeReadAreReported() throws IOException {
    files.file("unit.yaml", UNIT);
    files.file("empty.yaml", "# nothing\n");
    files.file("bytes.yaml", new byte[] {'a', ':', ' ', (byte) 0xFF});
    files.file("folder.yaml/x", "");
    try (RandomAccessFile large = new RandomAccessFile(files.path("large.yaml").toFile(), "rw")) {
      large.setLength(100L * 1024 * 1024);
    }

    assertEquals(List.of("file-missing"), files.faults("unti.yaml"));
    assertEquals(
        "did you mean \"unit.yaml\"?",
        files.load("unti.yaml").diagnostics().get(0).hints().get(0).en());
    assertEquals(List.of("file-empty empty.yaml:1:1"), files.faults("empty.yaml"));
    assertEquals("not-utf8 bytes.yaml:1:4", files.faults("bytes.yaml").get(0));
    assertEquals(List.of("not-a-file"), files.faults("folder.yaml"));
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> assertEquals(List.of("file-too-large"), files.faults("large.yaml")));
  }

  @Test
  void theUsualEncodingsAreRead() {
    String text = "单位: {名称: 东山镇中心小学}\n年度: 2024\n";
    files.file("plain.yaml", text);
    files.file("mark.yaml", "\uFEFF" + text);
    files.file("gb.yaml", text.getBytes(Charset.forName("GB18030")));
    files.file("little.yaml", text.getBytes(StandardCharsets.UTF_16LE));
    files.file("big.yaml", text.getBytes(StandardCharsets.UTF_16BE));
    files.file("marked.yaml", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
    files.file("marked-big.yaml", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE));

    for (String name : List.of("plain.yaml", "mark.yaml")) {
      assertEquals(List.of(), files.faults(name), name);
    }
    for (String name :
        List.of("gb.yaml", "little.yaml", "big.yaml", "marked.yaml", "marked-big.yaml")) {
      assertEquals("东山镇中心小学", files.loaded(name).dossier().own().unit().name(), name);
      assertEquals(List.of("other-encoding " + name + ":1:1"), files.faults(name));
    }
    assertTrue(files.load("gb.yaml").diagnostics().get(0).message().en().contains("GB18030"));
  }

  @Test
  void aBrokenCharacterIsNoOtherEncoding() {
    byte[] bytes = "单位: {名称: 东山镇中心小学}\n年度: 2024\n".getBytes(StandardCharsets.UTF_8);
    bytes[20] = (byte) 0xFF;
    files.file("a.yaml", bytes);

    assertEquals("not-utf8 a.yaml:1:11", files.faults("a.yaml").get(0));
  }

  @Test
  void bothSpellingsBindToEqualRecords() {
    files.file("zh.yaml", Samples.CHINESE);
    files.file("en.yaml", Samples.ENGLISH);

    String chinese = files.loaded("zh.yaml").dossier().own().toString();
    String english = files.loaded("en.yaml").dossier().own().toString();
    assertEquals(english.replace("en.yaml#", "zh.yaml#"), chinese);
  }

  @Test
  void whatIsAbsentIsEmpty() {
    files.file("a.yaml", UNIT + "责任制:\n活动: \n问题: ~\n下级单位: []\n");
    UnitFile unit = files.loaded("a.yaml").dossier().own();

    assertEquals("", unit.responsibility().field());
    assertEquals(List.of(), unit.ledgers().activities());
    assertEquals(List.of(), unit.ledgers().issues());
    assertEquals(List.of(), unit.reports());
    assertTrue(unit.version().isEmpty());
  }

  @Test
  void valuesHaveTheirPlaces() {
    files.file(
        "a.yaml",
        UNIT
            + "活动:\n  - 日期: 2024-01-01\n    类别: 𠮷甲\n报告:\n  - 模板: 甲\n    时段: 2024\n"
            + "    正文:\n      基本情况: |\n        第一行\n        共${x}次\n");
    LoadedUnit loaded = files.loaded("a.yaml");
    Ref own = Ref.root("a.yaml");
    Ref activity = own.field("activities").item(0);
    Ref text = loaded.dossier().own().reports().get(0).sections().get(0).parts().get(0).textRef();

    assertEquals(
        List.of("4:5", "5:9", "5:9"),
        List.of(
            place(loaded, activity),
            place(loaded, activity.field("kind")),
            place(loaded, activity.field("kind").field("nothing"))));
    assertEquals("4:5", place(loaded, activity.field("title")));
    assertEquals("1:1", place(loaded, own));
    assertEquals("12:10", loaded.places().span(text, 5, 9).place().replaceFirst(".*yaml:", ""));
    assertEquals(
        "10:7", place(loaded, loaded.dossier().own().reports().get(0).sections().get(0).ref()));
  }

  @Test
  void sectionsAreTextsOrHeadedTextsOrListsOfThem() {
    files.file(
        "a.yaml",
        UNIT
            + """
            reports:
              - template: 甲
                period: 2024
                sections:
                  lead: 文字
                  work: {heading: 标题, text: 内容}
                  problems: [{标题: 一, 内容: 二}, 三]
                  closing: ""
                  next:
            """);
    List<String> sections =
        files.loaded("a.yaml").dossier().own().reports().get(0).sections().stream()
            .map(s -> s.slot() + s.parts().stream().map(p -> p.heading() + ":" + p.text()).toList())
            .toList();

    assertEquals(List.of("lead[:文字]", "work[标题:内容]", "problems[一:二, :三]", "closing[]"), sections);
  }

  @Test
  void sharedPartsComeFromAnotherFile() {
    files.file("shared/common.yaml", "单位: {名称: 乙单位, 简称: 乙}\n责任制: {引自: duty.yaml, 领域: 丙}\n");
    files.file("shared/duty.yaml", "responsibility:\n  field: 丁\n  group: {name: 戊}\n");
    files.file(
        "a.yaml",
        "unit: {from: shared/common.yaml, shortName: 甲}\nyear: 2024\n"
            + "responsibility: {from: shared/common.yaml}\n");
    LoadedUnit loaded = files.loaded("a.yaml");
    UnitFile unit = loaded.dossier().own();

    assertEquals("乙单位", unit.unit().name());
    assertEquals("甲", unit.unit().shortName());
    assertEquals("丙", unit.responsibility().field());
    assertEquals("戊", unit.responsibility().group().get(0).name());
    assertEquals(
        files.path("shared/common.yaml") + ":1:10",
        loaded.places().span(unit.unit().ref().field("name")).place());
  }

  @Test
  void faultsOfSharedPartsAreReportedWhereTheyStand() {
    files.file("shared.yaml", "unit: {name: 甲, size: 3}\n");
    files.file("a.yaml", "unit: {from: shared.yaml}\nyear: 2024\n");
    files.file("b.yaml", "unit: {from: shard.yaml}\nyear: 2024\n");
    files.file("c.yaml", "unit: {from: d.yaml}\nyear: 2024\n");
    files.file("d.yaml", "unit: {from: c.yaml}\n");
    files.file("e.yaml", UNIT + "responsibility: {from: shared.yaml}\n");
    files.file("f.yaml", "unit: {name: 甲, from: f.yaml}\nyear: 2024\n");

    assertEquals(List.of("unknown-key shared.yaml:1:17"), files.faults("a.yaml"));
    assertEquals(
        List.of("file-missing b.yaml:1:14", "missing-key b.yaml:1:7"), files.faults("b.yaml"));
    assertEquals("file-in-circle d.yaml:1:14", files.faults("c.yaml").get(0));
    assertEquals(List.of("part-missing e.yaml:3:24"), files.faults("e.yaml"));
    assertEquals(List.of("file-in-circle f.yaml:1:23"), files.faults("f.yaml"));
  }

  @Test
  void membersComeInTheOrderInWhichTheyAreNamed() {
    files.file("a.yaml", UNIT + "members: ['schools/*.yaml', more/x.yaml, schools/b.yaml]\n");
    files.file("z.yaml", UNIT + "members: [more/x.yaml, schools/c.yaml, 'schools/*.yaml']\n");
    files.file("schools/c.yaml", "unit: {name: 丙}\nyear: 2024\nmembers: deeper/*.yaml\n");
    files.file("schools/b.yaml", "unit: {name: 乙}\nyear: 2024\nreports: []\n");
    files.file("schools/deeper/d.yaml", UNIT);
    files.file("more/x.yaml", "unit: {name: 丁}\nyear: 2024\n");
    List<UnitFile> members = files.loaded("a.yaml").dossier().members();

    assertEquals(List.of("乙", "丙", "丁"), members.stream().map(m -> m.unit().name()).toList());
    assertEquals("schools/b.yaml", members.get(0).ref().file());
    assertEquals(
        List.of("丁", "丙", "乙"),
        files.loaded("z.yaml").dossier().members().stream().map(m -> m.unit().name()).toList());
  }

  @Test
  void aMemberWithErrorsIsLeftOutAndReported() {
    files.file("a.yaml", UNIT + "members: schools/*.yaml\n");
    files.file("schools/b.yaml", "unit: {name: 乙}\nyear: 甲\n");
    files.file("schools/c.yaml", "unit: {name: 丙}\nyear: 2024\n");
    files.file("schools/d.yaml", "size: 3\n");
    files.file("schools/e.yaml", "单位: {名称: 戊镇中心小学, 简称: 戊小}\n年度: 2024\n个数: 3\n");
    Outcome<LoadedUnit> outcome = files.load("a.yaml");
    Dossier dossier = outcome.value().orElseThrow().dossier();

    assertEquals(1, dossier.members().size());
    assertEquals(List.of("乙", "d", "戊小"), dossier.leftOut());
    assertEquals(
        List.of(
            "bad-number schools/b.yaml:2:7",
            "member-left-out a.yaml:3:10",
            "not-a-unit-file schools/d.yaml:1:1",
            "member-left-out a.yaml:3:10",
            "unknown-key schools/e.yaml:3:1",
            "member-left-out a.yaml:3:10"),
        files.faults(outcome.diagnostics()));
  }

  @Test
  void aMemberWithoutAReadableNameIsCalledAsItsFileOrFolder() {
    files.file("a.yaml", UNIT + "members: ['schools/*.yaml', 'schools/*/*.yaml']\n");
    files.file("schools/柏林小学.yaml", "单位：{名称：柏林小学}\n");
    files.file("schools/河湾中学/2024.yaml", "单位：{名称：河湾中学}\n");
    assertEquals(
        List.of("柏林小学", "河湾中学"), files.load("a.yaml").value().orElseThrow().dossier().leftOut());
  }

  @Test
  void circlesAreReportedAtTheLineThatClosesThem() {
    files.file("self.yaml", UNIT + "members: '*elf.yaml'\n");
    files.file("a/a.yaml", UNIT + "members: b/*.yaml\n");
    files.file("a/b/b.yaml", UNIT + "下级单位: c/*.yaml\n");
    files.file("a/b/c/c.yaml", UNIT + "members:\n  - ../../a.yaml\n");
    files.file("a/b/e.yaml", UNIT);

    assertEquals(List.of("file-in-circle self.yaml:3:10"), files.faults("self.yaml"));
    assertEquals(
        List.of("file-in-circle a/b/c/c.yaml:4:5", "member-left-out a/a.yaml:3:10"),
        files.faults("a/a.yaml"));
    assertEquals(1, files.load("a/a.yaml").value().orElseThrow().dossier().members().size());
  }

  @Test
  void noPathLeavesTheRoot() throws IOException {
    Path inner = Files.createDirectories(files.path("inner"));
    files.file("outside.yaml", UNIT);
    Files.createSymbolicLink(inner.resolve("link.yaml"), files.path("outside.yaml"));
    Files.createSymbolicLink(inner.resolve("linked"), files.path(""));
    UnitFixture inside = new UnitFixture(inner);
    for (String path :
        List.of(
            "../outside.yaml",
            "../*.yaml",
            "/etc/*",
            "/etc/passwd",
            "C:/x.yaml",
            "link.yaml",
            "lin?.yaml",
            "linked/outside.yaml",
            "linked/*.yaml",
            "~/x.yaml",
            "x/../../*.yaml")) {
      inside.file("a.yaml", UNIT + "members: '" + path + "'\n");
      assertEquals("path-outside-root a.yaml:3:10", inside.faults("a.yaml").get(0), path);
      inside.file("a.yaml", "unit: {name: 甲, from: '" + path + "'}\nyear: 2024\n");
      if (path.indexOf('*') < 0 && path.indexOf('?') < 0) {
        assertEquals("path-outside-root a.yaml:1:23", inside.faults("a.yaml").get(0), path);
      }
    }
    assertEquals(List.of("path-outside-root"), inside.faults("../outside.yaml"));
  }

  @Test
  void badPatternsAndEmptyOnesAreReported() {
    files.file("a.yaml", UNIT + "members: 'schools/*.yaml'\n");
    files.file("b.yaml", UNIT + "members: 'x[.yaml'\n");
    files.file("c.yaml", UNIT + "members: \"x\\0.yaml\"\n");
    files.file("d.yaml", UNIT + "members: schools/b.yaml\n");

    assertEquals(List.of("no-members a.yaml:3:10"), files.faults("a.yaml"));
    assertTrue(files.load("a.yaml").value().isPresent());
    assertEquals(List.of("bad-path b.yaml:3:10"), files.faults("b.yaml"));
    assertEquals(
        List.of("control-character c.yaml:3:10", "bad-path c.yaml:3:10"), files.faults("c.yaml"));
    assertEquals(
        List.of("file-missing d.yaml:3:10", "member-left-out d.yaml:3:10"), files.faults("d.yaml"));
  }

  @Test
  void everyFaultSpeaksBothLanguages() {
    files.file("a.yaml", UNIT + "members: ['../x', 'q/*', '/x', a.yaml, no.yaml]\n");
    for (Diagnostic fault : files.load("a.yaml").diagnostics()) {
      assertTrue(!fault.message().zh().isBlank() && !fault.message().en().isBlank());
      assertTrue(!fault.hints().isEmpty(), fault.id());
    }
  }

  private static String place(LoadedUnit loaded, Ref ref) {
    return loaded.places().span(ref).place().replaceFirst(".*yaml:", "");
  }
}
