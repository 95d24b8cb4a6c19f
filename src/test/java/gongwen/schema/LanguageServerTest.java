package gongwen.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gongwen.diagnostic.Language;
import gongwen.json.Json;
import gongwen.template.library.Template;
import gongwen.template.library.TemplateLibrary;
import gongwen.testing.Slow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people see who write a unit file in an editor, from the server that their editor starts. */
@Slow
class LanguageServerTest {
  private static final String FIRST_LINE = "# yaml-language-server: $schema=gongwen.schema.json\n";

  @TempDir private static Path folder = Path.of("");

  private static @Nullable LanguageServer server;

  @BeforeAll
  static void start() throws IOException {
    assumeTrue(
        LanguageServer.installed(),
        "needs node and yaml-language-server in target/language-server, as .ci/run installs it");
    Files.writeString(
        folder.resolve("gongwen.schema.json"),
        Json.of(
            UnitSchema.of(TemplateLibrary.builtIn().list().stream().map(Template::info).toList())));
    server = new LanguageServer(120);
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  private static LanguageServer server() {
    LanguageServer running = server;
    if (running == null) {
      throw new AssertionError("not started");
    }
    return running;
  }

  private static Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), FIRST_LINE + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"qinghe-school", "joint-notice", "spreadsheets", "lanhe-city"})
  void examplesAreSound(String name) throws IOException {
    Path folder = Path.of("examples").resolve(name);
    try (var all = Files.list(folder)) {
      Path example = all.filter(f -> f.toString().endsWith(".yaml")).findFirst().orElseThrow();
      assertEquals(List.of(), server().open(file(name + ".yaml", Files.readString(example))));
    }
  }

  /** The line that IntelliJ reads is read as well. */
  @Test
  void theOtherFirstLine() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("other.yaml"), "# $schema: gongwen.schema.json\nunitt: {name: 甲}\n");
    assertEquals(List.of("2:1 Property unitt is not allowed."), server().open(file));
  }

  @Test
  void aWrongKeyIsReportedAtItsPlace() throws IOException {
    Path file =
        file(
            "wrong.yaml",
            """
            单位: {名称: 甲小学}
            年度: 2024
            活动:
              - {日期: 2024-02-30, 类别: 学习}
              - {日期: 2024-03-01, 类别: 学习, 人数: 不详}
              - {日期: 2024-03-01, 类形: 学习}
            问题:
              - {编号: 1, id: 1, 名称: 甲, 等级: 较高}
            报告:
              - {模板: 分析研判报告, 时段: 2024, 正文: {工作: 文字}}
            """);
    List<String> reported = server().open(file);
    for (String expected :
        List.of(
            "5:10 写成 2024-03-12、3月12日",
            "6:34 写成 6、6人、80余",
            "7:22 Property 类形 is not allowed.",
            "9:6 “编号”和“id”是同一个键",
            "9:31 Value is not accepted.",
            "11:33 Property 工作 is not allowed.")) {
      assertTrue(
          reported.stream().anyMatch(line -> line.startsWith(expected)),
          expected + "\n" + reported);
    }
  }

  @Test
  void keysAndChoicesAreOfferedInBothSpellings() throws IOException {
    Path file =
        file(
            "begun.yaml",
            """
            单位: {名称: 甲小学}
            年度: 2024
            活动:
              - 日期: 2024-03-01
                状态:\s
              -\s
            报告:
              - 模板:\s
              - 模板: 分析研判报告
                时段: 2024
                正文:
                  结尾: 此致
                 \s
            """);
    server().open(file);
    List<String> keys = server().completion(file, 7, 5);
    assertTrue(
        keys.containsAll(List.of("日期", "date", "类别", "kind", "对应", "serves")), keys::toString);
    List<String> choices = server().completion(file, 6, 9);
    assertTrue(choices.containsAll(List.of("完成", "done", "计划", "planned")), choices::toString);
    List<String> kinds = server().completion(file, 9, 9);
    assertTrue(kinds.containsAll(List.of("分析研判报告", "analysis")), kinds::toString);
    List<String> slots = server().completion(file, 14, 7);
    assertTrue(slots.containsAll(List.of("存在的问题", "problems")), slots::toString);
  }

  @Test
  void theMeaningOfAKeyIsShown() throws IOException {
    Path file =
        file(
            "hover.yaml",
            """
            单位: {名称: 甲小学}
            year: 2024
            活动:
              - {日期: 2024-03-01, 类别: 学习, serves: 甲}
            报告:
              - {模板: 分析研判报告, 时段: 2024, 正文: {存在的问题: 无}}
            """);
    server().open(file);
    assertTrue(server().hover(file, 2, 1).contains(KeyTexts.in(Language.ZH).text("UnitFile.unit")));
    assertTrue(server().hover(file, 3, 1).contains(KeyTexts.in(Language.EN).text("UnitFile.year")));
    assertTrue(server().hover(file, 5, 6).contains(KeyTexts.in(Language.ZH).text("Activity.date")));
    assertTrue(
        server().hover(file, 5, 32).contains(KeyTexts.in(Language.EN).text("Activity.serves")));
    assertTrue(server().hover(file, 7, 37).contains("台账里时段内的问题和风险"));
  }
}
