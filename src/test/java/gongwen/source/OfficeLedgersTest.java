package gongwen.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Place;
import gongwen.model.Activity;
import gongwen.model.Issue;
import gongwen.model.TimeLimit;
import gongwen.testing.Slow;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ledgers as offices keep them and as their programs write them. */
class OfficeLedgersTest {
  private static final double SERIAL = 45363;

  @TempDir private Path temporary;
  private UnitFixture files;

  @BeforeEach
  void followLinks() throws IOException {
    files = new UnitFixture(temporary.toRealPath());
  }

  private List<Activity> activities(byte[] workbook) {
    files.file("a.yaml", UnitFixture.UNIT + "活动: {文件: l.xlsx}\n").file("l.xlsx", workbook);
    return files.loaded("a.yaml").dossier().own().ledgers().activities();
  }

  private List<String> faults(String ledger, byte[] bytes) {
    files.file("a.yaml", UnitFixture.UNIT + "活动: {文件: " + ledger + "}\n").file(ledger, bytes);
    return files.faults("a.yaml");
  }

  @Test
  void usualWordsForColumns() {
    Workbook workbook =
        new Workbook("台账")
            .row("序号", "活动时间", "活动类别", "活动名称", "主要内容", "参加人数（人）", "佐证材料")
            .row(1, "2024-03-12", "检查", "甲", "看了一遍", 6, "记录");
    Activity read = activities(workbook.bytes()).get(0);
    assertEquals("甲", read.title());
    assertEquals("看了一遍", read.summary());
    assertEquals("6", read.extent().people().orElseThrow().written());
    assertEquals(List.of("记录"), read.evidence());
    assertEquals(List.of(), files.faults("a.yaml"));
  }

  @Test
  void usualWordsForTheColumnsOfIssues() {
    Workbook workbook =
        new Workbook("问题台账")
            .row("序号", "存在问题", "问题描述", "检查时间", "整改措施", "整改情况", "责任人员", "责任部门", "完成时限")
            .row(1, "护栏松动", "二楼护栏松动", SERIAL, "1.紧固 2.每周检查；", "正在办", "总务主任", "总务处", "2024-06-30")
            .row(2);
    files.file("a.yaml", UnitFixture.UNIT + "问题: {文件: l.xlsx}\n下一步: {名称: 修, 对应问题: 护栏松动}\n");
    files.file("l.xlsx", workbook.bytes());
    LoadedUnit loaded = files.loaded("a.yaml");
    List<Issue> issues = loaded.dossier().own().ledgers().issues();
    assertEquals(1, issues.size());
    Issue read = issues.get(0);
    assertEquals("1", read.id());
    assertEquals("护栏松动", read.title());
    assertEquals("二楼护栏松动", read.detail());
    assertEquals(Optional.of(LocalDate.of(2024, 3, 12)), read.found());
    assertEquals(List.of("紧固", "每周检查"), read.rectification().measures());
    assertEquals("正在办", read.rectification().progress());
    assertEquals("总务主任", read.rectification().owner());
    assertEquals("总务处", read.rectification().unit());
    assertEquals(List.of("1"), loaded.dossier().own().ledgers().plans().get(0).answers());
  }

  @Test
  void oneNoteForAllColumnsThatHaveNoPlace() {
    Workbook workbook =
        new Workbook("活动")
            .row("日期", "类别", "备注", "联系电话", "日期说明")
            .row(SERIAL, "检查", "内部", "13900000000", "无");
    assertEquals(List.of("columns-not-read l.xlsx[活动]:1:3"), faults("l.xlsx", workbook.bytes()));
    Diagnostic note = files.load("a.yaml").diagnostics().get(0);
    assertEquals("没有读这些列：备注、联系电话、日期说明", note.message().zh());
    assertFalse(files.loaded("a.yaml").dossier().toString().contains("139"));
  }

  @Test
  void columnsThatTheUnitFileNames() {
    Workbook workbook = new Workbook("活动").row("日期", "条线", "到了几位", "人数").row(SERIAL, "检查", 5, 9);
    files.file("l.xlsx", workbook.bytes());
    files.file("a.yaml", UnitFixture.UNIT + "活动: {文件: l.xlsx, 列: {类别: 条线, 人数: 到了几位}}\n");
    Activity read = files.loaded("a.yaml").dossier().own().ledgers().activities().get(0);
    assertEquals("检查", read.kind());
    assertEquals("5", read.extent().people().orElseThrow().written());

    files.file("a.yaml", UnitFixture.UNIT + "活动: {文件: l.xlsx, 列: {类别: 条 线, 人物: 人数, 名称: 没有}}\n");
    assertEquals(
        List.of(
            "unknown-key a.yaml:3:31",
            "column-missing a.yaml:3:43",
            "columns-not-read l.xlsx[活动]:1:3"),
        files.faults("a.yaml"));
  }

  @Test
  void nothingIsNoFault() {
    byte[] headings = new Workbook("活动").row("日期", "类别", "名称").bytes();
    assertEquals(List.of(), faults("l.xlsx", headings));
    byte[] none = new Workbook("活动").row("日期", "类别", "名称").row("本季度没有").row("/", "/", "/").bytes();
    assertEquals(List.of("note-row l.xlsx[活动]:2:1"), faults("l.xlsx", none));
    assertEquals(0, activities(none).size());
  }

  @Test
  void rowsOfTotalsAndSignatures() {
    Workbook workbook =
        new Workbook("活动")
            .row("日期", "类别", "名称", "人数")
            .row(SERIAL, "检查", "甲", "—")
            .row("", "本季度合计", "", 5)
            .row("填表人：林某", "", "审核人：王某");
    byte[] bytes = workbook.bytes();
    assertEquals(
        List.of("total-row l.xlsx[活动]:3:2", "note-row l.xlsx[活动]:4:1"), faults("l.xlsx", bytes));
    List<Activity> read = activities(bytes);
    assertEquals(1, read.size());
    assertEquals(Optional.empty(), read.get(0).extent().people());
  }

  @Test
  void allFaultsOfASheetInOneRun() {
    Workbook workbook =
        new Workbook("活动")
            .row("日期", "类别", "名称", "人数", "对应")
            .row("", "检查", "甲", 1, "查")
            .row("有一天", "检查", "乙", "许多人", "没有")
            .row(SERIAL, "", "丙", 1, "隐患排查");
    files.file(
        "a.yaml",
        UnitFixture.UNIT
            + "责任制: {规定动作: [{编号: 查, 名称: 隐患排查}]}\n活动: {文件: l.xlsx}\n下一步: {名称: 甲, 对应问题: 无此}\n");
    files.file("l.xlsx", workbook.bytes());
    assertEquals(
        List.of(
            "missing-value l.xlsx[活动]:2:1",
            "missing-value l.xlsx[活动]:4:2",
            "bad-date l.xlsx[活动]:3:1",
            "bad-count l.xlsx[活动]:3:4",
            "unknown-reference l.xlsx[活动]:3:5",
            "unknown-reference a.yaml:5:20"),
        files.faults("a.yaml"));
    Place place = files.load("a.yaml").diagnostics().get(0).place();
    Place.InSheet cell = (Place.InSheet) place;
    assertEquals(files.path("l.xlsx") + "，工作表“活动”，A2", cell.words().zh());
    assertEquals(files.path("l.xlsx") + ", sheet \"活动\", A2", cell.words().en());
  }

  @Test
  void aLedgerThatCannotBeReadHidesNoOtherFault() {
    files.file(
        "a.yaml",
        UnitFixture.UNIT + "问题: {文件: l.xlsx}\n活动: {日期: 某天, 类别: 甲}\n下一步: {名称: 甲, 对应问题: W-1}\n");
    files.file("l.xlsx", "no workbook");
    assertEquals(
        List.of("ledger-unreadable a.yaml:3:10", "bad-date a.yaml:4:10"), files.faults("a.yaml"));
  }

  /** Changes one part of a workbook. */
  private static byte[] changed(byte[] workbook, BiFunction<String, String, String> change) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        out.putNextEntry(new ZipEntry(each.getName()));
        out.write(change.apply(each.getName(), text).getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] plain() {
    return new Workbook("活动").row("日期", "类别", "人数").row("2024-03-12", "检查", 4).bytes();
  }

  @Test
  void propertiesOfThePackageAreNothingToALedger() {
    byte[] odd =
        changed(
            plain(),
            (part, text) ->
                part.equals("docProps/core.xml")
                    ? text.replace("</cp:coreProperties>", "<dcterms:creator/></cp:coreProperties>")
                    : text);
    assertEquals(1, activities(odd).size());
  }

  @Test
  void strictWorkbooks() {
    byte[] strict =
        changed(
            plain(),
            (part, text) ->
                text.replace(
                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                        "http://purl.oclc.org/ooxml/spreadsheetml/main")
                    .replace(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        "http://purl.oclc.org/ooxml/officeDocument/relationships"));
    assertEquals("检查", activities(strict).get(0).kind());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-03-12T00:00:00.000Z", "2024-03-12T09:30:00", "2024-03-12"})
  void cellsOfDaysInIsoForm(String iso) {
    byte[] days =
        changed(
            plain(),
            (part, text) ->
                part.endsWith("sheet1.xml")
                    ? text.replaceFirst(
                        "<c r=\"A2\"[^>]*>.*?</c>", "<c r=\"A2\" t=\"d\"><v>" + iso + "</v></c>")
                    : text);
    assertEquals(LocalDate.of(2024, 3, 12), activities(days).get(0).date().from());
  }

  @ParameterizedTest
  @ValueSource(strings = {"<f>1+1</f><v></v>", "<f>1+1</f><v/>", "<f>1+1</f>"})
  void aFormulaWithoutAValueIsNoZero(String formula) {
    byte[] open =
        changed(
            plain(),
            (part, text) ->
                part.endsWith("sheet1.xml")
                    ? text.replaceFirst(
                        "<c r=\"C2\"[^>]*>.*?</c>", "<c r=\"C2\">" + formula + "</c>")
                    : text);
    assertEquals(List.of("formula-without-value l.xlsx[活动]:2:3"), faults("l.xlsx", open));
  }

  @Test
  void aMonthIsNotItsFirstDay() {
    Workbook month = new Workbook("活动").row("日期", "类别").row("", "检查");
    month.formatted(0, 45444, "yyyy\"年\"m\"月\"");
    Activity read = activities(month.bytes()).get(0);
    assertEquals("2024年6月", read.date().full());
    assertEquals(LocalDate.of(2024, 6, 30), read.date().to());
  }

  @Test
  void aMonthAsALimitIsItsLastDay() {
    Workbook month = new Workbook("问题").row("编号", "名称", "时限").row("W-1", "甲");
    month.formatted(2, 45444, "yyyy\"年\"m\"月\"");
    files.file("a.yaml", UnitFixture.UNIT + "问题: {文件: l.xlsx}\n").file("l.xlsx", month.bytes());
    Issue read = files.loaded("a.yaml").dossier().own().ledgers().issues().get(0);
    assertEquals(TimeLimit.of("2024年6月", 2024), read.rectification().due().orElseThrow());
    assertEquals(
        LocalDate.of(2024, 6, 30), read.rectification().due().orElseThrow().day().orElseThrow());
  }

  @Test
  void charactersThatNobodySees() {
    byte[] hidden = new Workbook("活动").row("日期", "类别").row("2024-03-12", "检\uE5E5查").bytes();
    assertEquals(List.of("private-use-character l.xlsx[活动]:2:2"), faults("l.xlsx", hidden));
    byte[] passed =
        new Workbook("活动").row("日期", "类\u200B别", "备注").row("2024-03-12", "检查", "\uE5E5").bytes();
    assertEquals(List.of("columns-not-read l.xlsx[活动]:1:3"), faults("l.xlsx", passed));
  }

  @Test
  void eachCauseHasItsOwnWords() throws IOException {
    byte[] locked = new byte[2000];
    System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, locked, 0, 4);
    byte[] old = locked.clone();
    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, locked, 1000, name.length);
    byte[] cut = Arrays.copyOf(plain(), 900);
    List<String> told = new ArrayList<>();
    byte[] text = "日期,类别".getBytes(StandardCharsets.UTF_8);
    byte[] page = "\uFEFF<html><table>".getBytes(StandardCharsets.UTF_8);
    for (byte[] each : List.of(locked, old, cut, text, page, new byte[0])) {
      assertEquals(List.of("ledger-unreadable a.yaml:3:10"), faults("l.xlsx", each));
      told.add(files.load("a.yaml").diagnostics().get(0).message().zh());
    }
    String path = "“" + files.path("l.xlsx") + "”";
    assertEquals(
        List.of(
            path + "加了密码",
            path + "是旧格式的 .xls，只是名字叫 .xlsx",
            path + "损坏了，或不是工作簿",
            path + "不是表格文件，只是名字叫 .xlsx",
            path + "其实是网页或 XML 表格，只是名字叫 .xlsx",
            path + "是空的"),
        told);
  }

  @Test
  void textFilesOfEveryEncodingUnderATitle() {
    String text = "某站2024年台账\r\n日期;类别;名称\r\n2024-03-12;检查;集中学习，安全守则\r\n";
    byte[] gbWithMark = ("\uFEFF").getBytes(StandardCharsets.UTF_8);
    byte[] gb = text.getBytes(Charset.forName("GB18030"));
    byte[] both = new byte[gbWithMark.length + gb.length];
    System.arraycopy(gbWithMark, 0, both, 0, gbWithMark.length);
    System.arraycopy(gb, 0, both, gbWithMark.length, gb.length);
    for (byte[] bytes :
        List.of(
            text.getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
            text.getBytes(StandardCharsets.UTF_16LE),
            ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE),
            text.replace(';', '\t').getBytes(StandardCharsets.UTF_8),
            gb,
            both)) {
      assertEquals(List.of(), faults("l.csv", bytes));
      Activity read = files.loaded("a.yaml").dossier().own().ledgers().activities().get(0);
      assertEquals("集中学习，安全守则", read.title());
    }
  }

  @Test
  void oneBrokenCharacterIsNotAnotherEncoding() {
    byte[] bytes = "日期,类别\n2024-03-12,集中学习\n2024-03-13,安全守则\n".getBytes(StandardCharsets.UTF_8);
    byte[] broken = new byte[bytes.length - 1];
    System.arraycopy(bytes, 0, broken, 0, broken.length - 1);
    broken[broken.length - 1] = '\n';
    assertEquals(List.of("ledger-text-broken l.csv:3:15"), faults("l.csv", broken));
  }

  @Slow
  @Test
  void anotherSheetMayBeLarge() {
    Workbook workbook = new Workbook("活动").row("日期", "类别").row(SERIAL, "检查").sheet("原始数据");
    for (int i = 0; i < 21_000; i++) {
      workbook.row(i);
    }
    assertEquals(1, activities(workbook.bytes()).size());
  }
}
