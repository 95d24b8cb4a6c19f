package gongwen.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.testing.Slow;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a folder of units to an archive and back, as a user types it. */
class ArchiveTest {
  private static final String UNIT =
      """
      责任制: {引自: 责任制.yaml}
      单位: {名称: %1$s, 简称: %1$s, 自称: 我校}
      年度: 2024
      活动: {文件: %1$s.csv}
      报告:
        - {模板: 通用文稿, 时段: 2024-Q1, 标题: 第一季度情况, 公文要素: {成文日期: 2024-03-29, 保管期限: 30年},
           正文: {正文: "组织集中学习${次数(\\"集中学习\\")}次。"}}
        - {模板: 通用文稿, 时段: 2024, 标题: 全年情况, 公文要素: {成文日期: 2024-12-20},
           正文: {正文: "组织集中学习${次数(\\"集中学习\\")}次。"}}
        - {模板: 通用文稿, 时段: 2025-01, 标题: 下一年, 公文要素: {成文日期: 2025-01-20}, 正文: {正文: 无。}}
      """;

  @TempDir private Path folder;

  private Path units;

  @BeforeEach
  void write() throws IOException {
    units = folder.resolve("units");
    Files.createDirectories(units.resolve("schools"));
    Files.writeString(units.resolve("schools/责任制.yaml"), "责任制: {领域: 意识形态工作}\n");
    for (String name : List.of("青石小学", "白石小学")) {
      unit(name, UNIT.formatted(name));
    }
  }

  private void unit(String name, String text) throws IOException {
    Files.writeString(units.resolve("schools/" + name + ".yaml"), text);
    Files.writeString(
        units.resolve("schools/" + name + ".csv"),
        "日期,类别,名称\n2024-02-20,集中学习,学习一\n2024-05-20,集中学习,学习二\n");
  }

  private Run archive(Path target, String... more) {
    List<String> args =
        Stream.concat(
                Stream.of("archive", units.toString(), "--year", "2024", "-o", target.toString()),
                Stream.of(more))
            .toList();
    return Run.of(args.toArray(new String[0]));
  }

  private static Set<String> names(Path zip) throws IOException {
    try (ZipFile file = new ZipFile(zip.toFile())) {
      return file.stream().map(ZipEntry::getName).collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private List<String> besides(Path target) throws IOException {
    try (Stream<Path> all = Files.list(target.resolveSibling("."))) {
      return all.map(each -> each.getFileName().toString()).filter(n -> n.startsWith(".")).toList();
    }
  }

  @Test
  void theReportsOfTheYearAndAllTheyCameFrom() throws IOException {
    Path target = folder.resolve("2024.zip");
    Run run = archive(target);
    assertEquals(0, run.code(), run.err());
    assertEquals(
        Set.of(
            "SHA256SUMS",
            "archive.json",
            "documents/schools/白石小学-2024-Q1-通用文稿.docx",
            "documents/schools/白石小学-2024-Q1-通用文稿.pdf",
            "documents/schools/白石小学-2024-通用文稿.docx",
            "documents/schools/白石小学-2024-通用文稿.pdf",
            "documents/schools/青石小学-2024-Q1-通用文稿.docx",
            "documents/schools/青石小学-2024-Q1-通用文稿.pdf",
            "documents/schools/青石小学-2024-通用文稿.docx",
            "documents/schools/青石小学-2024-通用文稿.pdf",
            "index.html",
            "list.csv",
            "manifest.json",
            "units/schools/白石小学.csv",
            "units/schools/白石小学.yaml",
            "units/schools/责任制.yaml",
            "units/schools/青石小学.csv",
            "units/schools/青石小学.yaml"),
        names(target));
    assertEquals(List.of(), besides(target), "nothing is left beside it");
    Run verified = Run.of("verify", target.toString(), "--render");
    assertEquals(0, verified.code(), verified.out() + verified.err());
    assertEquals(run.out(), verified.out(), "the digest, as sha256sum writes it");
    assertTrue(verified.lastWord().contains("8 files verified (4 reports)"), verified.lastWord());
  }

  @Slow
  @Test
  void theSameBytesWhateverTheThreadsDo() throws IOException {
    Path one = folder.resolve("one.zip");
    Path two = folder.resolve("two/two.zip");
    assertEquals(0, archive(one, "--jobs", "1").code());
    assertEquals(0, archive(two, "--jobs", "2").code());
    assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two));
    assertEquals(0, archive(one).code(), "an archive is replaced");
    assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two));
  }

  /** Neither does it matter from where the folder was named, notes about its sheets included. */
  @Slow
  @Test
  void theSameBytesFromWhereverItIsMade() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(units.resolve("schools/台账.xlsx"))) {
      XSSFSheet sheet = book.createSheet("活动");
      List<String> rows = List.of("日期,类别,名称", "2024-02-20,集中学习,学习一", "合计,1,");
      for (int i = 0; i < rows.size(); i++) {
        XSSFRow row = sheet.createRow(i);
        String[] cells = rows.get(i).split(",", -1);
        for (int j = 0; j < cells.length; j++) {
          row.createCell(j).setCellValue(cells[j]);
        }
      }
      book.write(out);
    }
    Path file = units.resolve("schools/白石小学.yaml");
    Files.writeString(file, Files.readString(file).replace("文件: 白石小学.csv", "文件: 台账.xlsx, 工作表: 活动"));
    Path one = folder.resolve("one.zip");
    Run run = archive(one, "-f", "md");
    assertTrue(run.err().contains("[total-row]"), run.err());
    Path two = folder.resolve("two.zip");
    Path relative = Path.of("").toAbsolutePath().relativize(units).resolve(".");
    Run.of("archive", "./" + relative, "--year", "2024", "-f", "md", "-o", two.toString());
    assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two));
    try (ZipFile zip = new ZipFile(one.toFile())) {
      String manifest =
          new String(
              zip.getInputStream(zip.getEntry("manifest.json")).readAllBytes(),
              StandardCharsets.UTF_8);
      assertTrue(manifest.contains("\"file\":\"schools/台账.xlsx[活动]\""), manifest);
    }
  }

  @Test
  void faultsStayWhereTheyAre() throws IOException {
    unit("河湾小学", "单位: {名称: 河湾小学\n年度: 2024\n报告: []\n");
    Path target = folder.resolve("2024.zip");
    Run run = archive(target, "-f", "docx");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("河湾小学.yaml"), run.err());
    assertEquals(0, Run.of("verify", target.toString(), "--render").code());
    byte[] before = Files.readAllBytes(target);
    Run strict = archive(target, "-f", "pdf", "--strict");
    assertEquals(1, strict.code());
    assertTrue(strict.err().contains("archive-not-made"), strict.err());
    assertArrayEquals(before, Files.readAllBytes(target), "what was there stays");
    assertEquals(List.of(), besides(target));
  }

  @Test
  void aProfileIsPartOfIt() throws IOException {
    Path profile = Files.writeString(folder.resolve("本局.yaml"), "margins: {top: 40}\n");
    Path target = folder.resolve("2024.zip");
    Run run = archive(target, "-f", "md", "--profile", profile.toString());
    assertTrue(run.code() == 0, run.err());
    assertTrue(names(target).contains("profile.yaml"));
    assertEquals(0, Run.of("verify", target.toString(), "--render").code());
  }

  @Test
  void withAWiderRoot() throws IOException {
    Path target = folder.resolve("2024.zip");
    Run run =
        Run.of(
            "archive",
            units.resolve("schools").toString(),
            "--root",
            units.toString(),
            "--year",
            "2024",
            "-f",
            "md",
            "-o",
            target.toString());
    assertEquals(0, run.code(), run.err());
    assertTrue(names(target).contains("units/schools/青石小学.yaml"), names(target).toString());
    assertTrue(names(target).contains("documents/青石小学-2024-通用文稿.md"), names(target).toString());
    Run verified = Run.of("verify", target.toString(), "--render");
    assertEquals(0, verified.code(), verified.out() + verified.err());
  }

  /** Someone writes a document anew, and everything in the archive that tells of it. */
  @Test
  void whatDoesNotFollowFromTheUnitFiles() throws IOException {
    Path target = folder.resolve("2024.zip");
    assertEquals(0, archive(target, "-f", "md").code());
    Path unit = units.resolve("schools/青石小学.csv");
    Files.writeString(unit, "日期,类别,名称\n2024-02-20,集中学习,学习一\n");
    Path other = folder.resolve("other.zip");
    assertEquals(0, archive(other, "-f", "md").code());
    Path forged = folder.resolve("forged.zip");
    try (ZipFile documents = new ZipFile(target.toFile());
        ZipFile sources = new ZipFile(other.toFile());
        OutputStream out = Files.newOutputStream(forged);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (String name : names(target)) {
        ZipFile from = name.startsWith("units/") ? sources : documents;
        String text =
            new String(
                from.getInputStream(from.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
      }
    }
    Run run = Run.of("verify", forged.toString(), "--render");
    assertEquals(1, run.code());
    assertTrue(run.out().contains("units/schools/青石小学.csv was changed"), run.out());
  }

  @Test
  void nothingOfThatYear() throws IOException {
    Path target = folder.resolve("1999.zip");
    Run run = Run.of("archive", units.toString(), "--year", "1999", "-o", target.toString());
    assertEquals(1, run.code());
    assertFalse(Files.exists(target));
    assertEquals(List.of(), besides(target));
  }

  @Test
  void aNameThatWindowsCannotUnpack() throws IOException {
    unit("a|b", UNIT.formatted("a|b"));
    Path target = folder.resolve("2024.zip");
    Run run = archive(target, "-f", "md");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("archive-name"), run.err());
    assertTrue(names(target).stream().noneMatch(name -> name.contains("|")));
    assertEquals(0, Run.of("verify", target.toString()).code());
  }

  @Test
  void aTargetThatIsAFolder() {
    Run run = archive(units);
    assertEquals(3, run.code());
    assertTrue(run.err().contains("cannot be written"), run.err());
  }

  @Test
  void wrongUsage() {
    Path target = folder.resolve("2024.zip");
    assertEquals(2, Run.of("archive", units.toString(), "-o", target.toString()).code());
    assertEquals(2, archive(target, "--year", "24").code());
    assertEquals(2, Run.of("verify", target.toString(), "--sha256", "12").code());
    assertEquals(1, Run.of("verify", target.toString()).code());
  }

  @Test
  void forPrograms() throws IOException {
    Path target = folder.resolve("2024.zip");
    Run run = archive(target, "-f", "md", "--message-format", "json");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.outLines().get(0).startsWith("{\"type\":\"archive\",\"file\":"), run.out());
    assertEquals("", run.err());
  }
}
