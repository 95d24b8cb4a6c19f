package gongwen.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Severity;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each slip is reported once, at its place, with the line as it should be. */
class SlipsTest {
  @TempDir private Path folder;
  private UnitFixture files;

  @BeforeEach
  void inAFolder() {
    files = new UnitFixture(folder);
  }

  /** ⏎ is a line end, → a tab, ▸ the place; · a no-break space, ░ a full-width one. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      quoteCharacter = '\0',
      value = {
        "责任制▸：⏎  领域: 安全 | full-width-colon | 责任制:",
        "责任制:⏎  领域▸：安全 | full-width-colon |   领域: 安全",
        "责任制: {领域▸：安全, 依据：[甲]} | full-width-colon | 责任制: {领域: 安全, 依据: [甲]}",
        "责任制:⏎  领域▸:安全 | missing-space |   领域: 安全",
        "责任制: {领域▸:安全, 依据:甲} | missing-space | 责任制: {领域: 安全, 依据: 甲}",
        "责任制▸ {领域: 安全} | missing-colon | 责任制: {领域: 安全}",
        "责任制▸⏎  领域: 安全 | missing-colon | 责任制:",
        "责任制:⏎  领域▸ 安全 | missing-colon |   领域: 安全",
        "责任制: {领域▸ 安全} | missing-colon | 责任制: {领域: 安全}",
        "责任制: ▸｛领域: 安全｝ | full-width-mark | 责任制: {领域: 安全}",
        "责任制: {领域: 安全▸，依据: [甲]} | full-width-mark | 责任制: {领域: 安全, 依据: [甲]}",
        "责任制: {领域: 安全, 依据: ▸［甲, 乙］} | full-width-mark | 责任制: {领域: 安全, 依据: [甲, 乙]}",
        "责任制:⏎  依据:⏎    ▸－ 甲 | full-width-mark |     - 甲",
        "责任制:⏎  依据: ▸［甲］ | full-width-mark |   依据: [甲]",
        "责任制:▸░{领域: 安全} | full-width-space | 责任制: {领域: 安全}",
        "责任制:⏎▸░░领域: 安全 | full-width-space |   领域: 安全",
        "责任制:⏎▸··领域: 安全 | full-width-space |   领域: 安全",
        "责任制:⏎  领域:▸·安全 | full-width-space |   领域: 安全",
        "责任制:⏎  ▸领░域: 安全 | full-width-space |   领域: 安全",
        "责任制:⏎  依据:⏎    -▸░甲 | full-width-space |     - 甲",
        "责任制:⏎▸→领域: 安全 | tab-indentation |   领域: 安全",
        "责任制:⏎  依据:⏎    - 甲⏎    ▸-乙 | dash-without-space |     - 乙",
        "活动:⏎  ▸-日期: 2024-01-02⏎    类别: 会议 | dash-without-space |   - 日期: 2024-01-02",
        "活动:⏎  - 日期: 2024-01-02⏎    类别: 会议⏎    ▸日期: 2024-01-03⏎    类别: 会议 | missing-dash |   - 日期: 2024-01-03",
        "活动:⏎  - 日期: 2024-01-02⏎    类别: 会议⏎  ▸日期: 2024-01-03⏎    类别: 会议 | missing-dash |   - 日期: 2024-01-03",
        "活动:⏎    ▸日期: 2024-01-02⏎    类别: 会议⏎  - 日期: 2024-01-03⏎    类别: 会议 | missing-dash |   - 日期: 2024-01-02",
        "报告:⏎    ▸编号: a⏎  - 模板: 通用文稿⏎    时段: 2024 | missing-dash |   - 编号: a",
        "责任制:⏎  依据:⏎    - 甲⏎    ▸{a: b} | missing-dash |     - {a: b}",
        "责任制:⏎  领域: 安全⏎    ▸依据: [甲] | bad-indentation |   依据: [甲]",
        "责任制:⏎   ▸领域: 安全⏎  依据: [甲] | bad-indentation |   领域: 安全",
        "活动:⏎  - 日期: 2024-01-02⏎   ▸类别: 会议 | bad-indentation |     类别: 会议",
        "活动:⏎  - 日期: 2024-01-02⏎    类别: 会议⏎ ▸- 日期: 2024-01-03⏎    类别: 会议 | bad-indentation |   - 日期: 2024-01-03",
        "责任制:⏎  领域: 安全⏎▸依据: [甲]⏎  组织: {名称: 乙} | misplaced-key |   依据: [甲]",
        "报告:⏎  - 模板: 通用文稿⏎    时段: 2024⏎    公文要素:⏎    ▸主送: 甲⏎    成文日期: 2024-01-02 | misplaced-key |       主送: 甲",
        "责任制:⏎  领域: \"安全▸” | curly-quotes |   领域: \"安全\"",
        "版本: ▸“1” | curly-quotes | 版本: \"1\"",
        "责任制: {▸“领域”: 安全} | curly-quotes | 责任制: {领域: 安全}",
        "责任制:⏎  领域: [专题]▸安全 | unexpected-text |   领域: \"[专题]安全\"",
        "责任制: {领域: ▸[专题]安全} | unexpected-text | 责任制: {领域: \"[专题]安全\"}",
        "责任制:⏎  领域: \"双减\"▸安全 | unexpected-text |   领域: '\"双减\"安全'",
        "责任制: {领域: ▸\"双减\"安全} | unexpected-text | 责任制: {领域: '\"双减\"安全'}",
        "责任制:⏎  领域: ▸***安全 | reserved-character |   领域: \"***安全\"",
        "责任制: {领域: ▸@安全} | reserved-character | 责任制: {领域: \"@安全\"}",
        "责任制:⏎  领域: ▸%安全 | reserved-character |   领域: \"%安全\"",
        "责任制:⏎  领域: ▸`安全 | reserved-character |   领域: \"`安全\"",
        "责任制:⏎  领域: ▸！安全 | - | -",
        "责任制:⏎  领域: ▸!安全 | reserved-character |   领域: \"!安全\"",
        "责任制:⏎  领域: ▸& 安全 | reserved-character |   领域: \"& 安全\"",
        "责任制:⏎  领域: 关于▸: 安全 | unexpected-colon |   领域: \"关于: 安全\"",
        "责任制: {领域: 关于▸: 安全} | unexpected-colon | 责任制: {领域: \"关于: 安全\"}",
        "责任制:⏎  领域: 安全 ▸#1 | text-cut-off |   领域: \"安全 #1\"",
        "责任制:⏎  领域: 安全  # 说明 | - | -",
        "责任制: {领域: 安全 ▸#1} | unexpected-text | 责任制: {领域: \"安全 #1\"}",
        "活动:⏎  - {日期: 2024-01-02, 类别: 会议, 内容: 列入考核▸,每半年通报。} | unexpected-text |   - {日期: 2024-01-02, 类别: 会议, 内容: 列入考核，每半年通报。}",
        "活动:⏎  - {日期: 2024-01-02, 内容: 列入考核▸, 每半年通报, 类别: 会议} | unexpected-text |   - {日期: 2024-01-02, 内容: 列入考核，每半年通报, 类别: 会议}",
        "活动:⏎  - ▸（日期: 2024-01-02, 类别: 会议） | full-width-mark |   - {日期: 2024-01-02, 类别: 会议}",
        "活动:⏎  - ▸(日期: 2024-01-02, 类别: 会议)  # 注 | full-width-mark |   - {日期: 2024-01-02, 类别: 会议}  # 注",
        "责任制: ▸（领域: 安全） | full-width-mark | 责任制: {领域: 安全}",
        "责任制:⏎  领域: ▸（专题）安全（一） | - | -",
        "责任制: {依据: [甲▸，乙]} | full-width-comma | 责任制: {依据: [甲, 乙]}",
        "责任制:⏎  依据: ▸【甲，乙】 | full-width-comma |   依据: [甲, 乙]",
        "活动:⏎  - 日期: 2024-01-02⏎    类别: 会议⏎    佐证: 【甲】材料 | - | -",
        "责任制:⏎  领域: 【安全】 | - | -",
        "活动: [{日期: 2024-01-02, 类别: 会议, 佐证: [一项要求，还有另外一项要求]}] | - | -",
        "责任制:⏎  领域: ▸\"安全 | unclosed-quote |   领域: \"安全\"",
        "责任制: ▸{领域: 安全⏎活动: [] | unclosed-bracket | 责任制: {领域: 安全}",
        "责任制: {依据: [甲, 乙▸}} | unclosed-bracket | 责任制: {依据: [甲, 乙]}",
        "责任制:⏎  领域: \"C:▸\\安全\" | bad-escape |   领域: 'C:\\安全'",
        "责任制: {领域: 安全▸ 依据: [甲]} | unclosed-bracket | 责任制: {领域: 安全, 依据: [甲]}",
        "责任制:⏎  ▸领 域: 安全 | odd-key | 领域: 安全",
        "责任制: {▸领 域: 安全} | odd-key | 责任制: {领域: 安全}",
        "责任制:⏎  ▸ｆｉｅｌｄ: 安全 | odd-key | field: 安全",
        "责任制:⏎  ▸领域（必填）: 安全 | odd-key | 领域: 安全",
        "▸**责任制**:⏎  领域: 安全 | odd-key | 责任制:",
        "▸1. 责任制:⏎  领域: 安全 | odd-key | 责任制:",
        "▸二、责任制:⏎  领域: 安全 | odd-key | 责任制:",
        "▸【责任制】:⏎  领域: 安全 | odd-key | 责任制:",
        "附加:⏎  ▸领 域: 安全 | - | -",
        "责任制:⏎  领域:▸:安全 | unexpected-colon | 领域: 安全",
        "责任制：▸:⏎  领域: 安全 | unexpected-colon | 责任制:",
        "责任制:⏎  领域▸﹕安全 | full-width-colon | 领域: 安全",
        "责任制:⏎  领域▸∶安全 | full-width-colon | 领域: 安全",
        "责任制:⏎  领域▸ = 安全 | missing-colon | 领域: 安全",
        "责任制:⏎  领域▸＝安全 | missing-colon | 领域: 安全",
        "责任制:⏎  领域:▸→安全 | tab-indentation | 领域: 安全",
        "责任制: {领域: 安全,▸→依据: [甲]} | tab-indentation | 责任制: {领域: 安全, 依据: [甲]}",
        "责任制:⏎  依据:⏎    -▸→甲 | tab-indentation | - 甲",
        "责任制:⏎  依据:⏎    ▸• 甲 | missing-dash | - 甲",
        "责任制:⏎  依据:⏎    ▸1. 甲 | missing-dash | - 甲",
        "责任制:⏎  依据:⏎    ▸1、甲 | missing-dash | - 甲",
        "责任制:⏎  依据:⏎    ▸（1）甲 | missing-dash | - 甲",
        "责任制:⏎  依据:⏎    ▸一、甲 | missing-dash | - 甲",
        "责任制:⏎  依据:⏎    ▸① 甲 | missing-dash | - 甲",
        "责任制:⏎  依据:⏎    ▸——甲 | missing-dash | - 甲",
        "责任制:⏎  依据:⏎    - 1. 甲⏎    ▸2. 乙 | missing-dash | - 乙",
        "活动:⏎  ▸1. 日期: 2024-01-02⏎     类别: 会议 | missing-dash | - 日期: 2024-01-02",
        "活动:⏎  ▸-日期: 2024-01-02⏎   类别: 会议 | dash-without-space | - 日期: 2024-01-02",
        "活动:⏎  - 日期: ▸3.12⏎    类别: 会议 | - | -",
        "活动:⏎  ▸日期: 2024-01-02⏎  类别: 会议⏎⏎  日期: 2024-01-03⏎  类别: 会议 | missing-dash | - 日期: 2024-01-02",
        "活动:⏎  - 日期: 2024-01-02▸。⏎    类别: 会议 | unexpected-text | - 日期: 2024-01-02",
        "活动:⏎  - 日期: 2024-01-02⏎    类别: 会议▸,⏎    人数: 5 | unexpected-text | 类别: 会议",
        "活动:⏎  - 日期: 2024-01-02⏎    类别: 会议⏎    内容: 布置工作▸，⏎      落实责任。 | - | -",
        "活动:⏎  - 日期: 2024-01-02，类别▸: 会议 | unexpected-colon | - 日期: 2024-01-02 ⏎     类别: 会议",
        "活动:⏎  - 日期: 2024-01-02 类别▸：会议 | unexpected-colon | - 日期: 2024-01-02 ⏎     类别: 会议",
        "活动:⏎  - 日期: 2024-01-02⏎    类别: 会议⏎    内容: 布置工作，地点▸：会议室。 | - | -",
        "活动:⏎  - {日期: 2024-01-02▸，⏎     类别: 会议} | full-width-mark | - {日期: 2024-01-02,",
        "活动:⏎  - {日期: 2024-01-02▸⏎     类别: 会议} | unclosed-bracket | - {日期: 2024-01-02,",
        "活动: [{日期: 2024-01-02, 类别: 会议}▸⏎  {日期: 2024-01-03, 类别: 会议}] | unclosed-bracket | 活动: [{日期: 2024-01-02, 类别: 会议},",
        "活动:⏎  - ▸{日期: 2024-01-02,⏎     类别: 会议⏎  - {日期: 2024-01-03, 类别: 会议} | unclosed-bracket | 类别: 会议}",
        "活动:⏎  ▸＃ 台账⏎  - 日期: 2024-01-02⏎    类别: 会议 | full-width-mark | # 台账",
        "活动:⏎  ▸// 台账⏎  - 日期: 2024-01-02⏎    类别: 会议 | stray-line | # 台账",
        "活动:⏎  - 日期: 2024-01-02⏎    类别: 会议⏎  ▸--------⏎  - 日期: 2024-01-03⏎    类别: 会议 | stray-line | # --------",
        "活动:⏎  - 日期: 2024-01-02⏎    类别: 会议⏎▸=====⏎  - 日期: 2024-01-03⏎    类别: 会议 | stray-line | # =====",
        "活动: ▸如下⏎  - 日期: 2024-01-02⏎    类别: 会议 | unexpected-text | 活动: # 如下",
        "责任制:⏎  领域: ▸＂安全＂ | curly-quotes | 领域: \"安全\"",
        "责任制:⏎  领域: 安全▸░ | full-width-space | 领域: 安全",
        "活动:⏎  - {日期: 2024-01-02,▸, 类别: 会议} | unexpected-text | - {日期: 2024-01-02, 类别: 会议}",
        "活动:⏎  - {日期: 2024-01-02, 类别: 会议}▸} | unexpected-text | - {日期: 2024-01-02, 类别: 会议}",
        "活动:⏎  - {日期: 2024-01-02, 类别: 会议}▸， | unexpected-text | - {日期: 2024-01-02, 类别: 会议}",
        "活动:⏎  - {日期: 2024-01-02▸；类别: 会议} | full-width-mark | - {日期: 2024-01-02, 类别: 会议}",
        "活动:⏎  - {日期: ▸“2024-01-02”, 类别: 会议} | curly-quotes | - {日期: \"2024-01-02\", 类别: 会议}",
        "活动: ▸- 日期: 2024-01-02⏎        类别: 会议 | unexpected-text | 活动: ⏎       - 日期: 2024-01-02",
        "责任制:⏎  依据: ▸- 甲⏎        - 乙 | unexpected-text | 依据: ⏎         - 甲",
        "活动:⏎  - 日期: 2024-01-02⏎    类别: 会议⏎▸（注：以上为一季度）⏎  - 日期: 2024-01-03⏎    类别: 会议 | stray-line | # （注：以上为一季度）",
        "活动:⏎  ▸以下是一季度的活动。⏎  - 日期: 2024-01-02⏎    类别: 会议 | stray-line | # 以下是一季度的活动。",
        "活动:⏎  - 日期: 2024-01-02⏎    类别: 会议⏎    佐证:⏎      ▸甲⏎      - 乙 | missing-dash | - 甲",
        "报告:⏎  - 模板: 通用文稿⏎    时段: 2024⏎    标题: 说明⏎    正文:⏎      内容: ▸甲: 乙。⏎        丙: 丁。 | unexpected-colon | 内容: ∣ ⏎         甲: 乙。",
        "报告:⏎  - 模板: 通用文稿⏎    时段: 2024⏎    标题: 说明⏎    正文:⏎      内容: ▸\"甲，⏎        乙。⏎    编号: a | unclosed-quote | 乙。\"",
        "责任制:⏎  领导小组:⏎    组长▸ {姓名: 甲} | missing-colon | 组长: {姓名: 甲}",
        "报告:⏎  - 模板: 通用文稿⏎    时段: 2024⏎    标题: 说明⏎    正文:⏎      ▸内░容: 甲。 | full-width-space | 内容: 甲。",
        "报告:⏎  - 模板: 领导讲话⏎    时段: 2024⏎    正文:⏎      引言: 甲。⏎    ▸结尾: 同志们，让我们把今天定下的任务一件一件办好。 | misplaced-key | 结尾: 同志们，让我们把今天定下的任务一件一件办好。",
        "责任制:⏎  领域: ▸- | reserved-character | 领域: \"-\"",
        "责任制:⏎  领导小组:⏎    名称: 甲⏎    ▸领域: 安全 | misplaced-key | 领域: 安全",
        "报告:⏎  - 模板: 通用文稿⏎    时段: 2024⏎    标题: 说明⏎    正文:⏎      内容: ∣ ▸甲。⏎        乙。 | unexpected-text | 内容: ∣ ⏎         甲。",
        "报告:⏎  - 模板: 通用文稿⏎    时段: 2024⏎    标题: 说明⏎    正文:⏎      内容▸:⏎        甲。⏎        乙: 丙。 | unexpected-colon | 内容: ∣",
      })
  void isReportedAtItsPlace(String written, String code, String line) {
    String marked = "单位: {名称: 东山小学}\n年度: 2024\n" + unescape(written.replace('∣', '|'));
    String text = marked.replace("▸", "");
    files.file("a.yaml", text);

    List<Diagnostic> found = files.load("a.yaml").diagnostics();

    if (code.equals("-")) {
      assertEquals(List.of(), files.faults(found));
      return;
    }
    Diagnostic first = found.get(0);
    assertEquals(
        code + " a.yaml:" + UnitFixture.place(marked),
        files.faults(List.of(first)).get(0),
        found.toString());
    assertEquals(
        line.strip().replace('∣', '|'), first.hints().get(0).zh().replaceFirst("应写成：", "").strip());
    assertTrue(first.fix().isPresent());
    files.file("a.yaml", MutationTest.fixed(text, List.of(first)));
    assertTrue(
        files.load("a.yaml").diagnostics().stream().noneMatch(d -> d.id().equals(code)),
        MutationTest.fixed(text, List.of(first)));
  }

  @Test
  void aFileOfWideColonsIsReadToItsEnd() {
    files.file("a.yaml", Samples.CHINESE.replace(": ", "："));

    List<Diagnostic> found = files.load("a.yaml").diagnostics();

    assertTrue(
        found.stream().allMatch(d -> d.id().equals("full-width-colon")),
        () -> files.faults(found).toString());
    files.file("b.yaml", MutationTest.fixed(Samples.CHINESE.replace(": ", "："), found));
    assertEquals(List.of(), files.faults("b.yaml"));
  }

  @Test
  void syntaxKeysValuesAndReferencesAreReportedInOneRun() {
    files.file(
        "a.yaml",
        unescape(
            """
            单位:
              名称：东山小学
              简称:东山小学
            →自称: 我校
            年度: 2024
            活动:
              - 日期: 2024-02-07
                类别：学习
                名称: "双减"学习
                人数：许多
                对应: 演练
              - 日期: 今天
                类别: 学习
                名称: 专题学习: 准则
                人娄: 46
            报告:
              - 模板: 分析研判报告
                时段: 第九季度
            """));

    List<Diagnostic> found = files.load("a.yaml").diagnostics();

    assertEquals(
        List.of(
            "full-width-colon a.yaml:2:5",
            "missing-space a.yaml:3:5",
            "tab-indentation a.yaml:4:1",
            "full-width-colon a.yaml:8:7",
            "unexpected-text a.yaml:9:13",
            "full-width-colon a.yaml:10:7",
            "bad-count a.yaml:10:8",
            "unknown-reference a.yaml:11:9",
            "bad-date a.yaml:12:9",
            "unexpected-colon a.yaml:14:13",
            "unknown-key a.yaml:15:5",
            "bad-period a.yaml:18:9"),
        files.faults(gongwen.job.run.Findings.inOrder(found)));
  }

  @Test
  void linesOfABlockOfTextThatStandOutsideOfItAreTakenIn() {
    files.file(
        "a.yaml",
        unescape(
            UnitFixture.UNIT
                + """
                报告:
                  - 模板: 通用文稿
                    时段: 2024
                    标题: 说明
                    正文:
                      内容: |
                        第一段。
                ░░第二段。
                    编号: a
                """));

    List<Diagnostic> found = files.load("a.yaml").diagnostics();

    assertEquals(List.of("full-width-space a.yaml:10:1"), files.faults(found));
    assertEquals("应写成：        第二段。", found.get(0).hints().get(0).zh());
  }

  /** A heading or a numbered line in it is neither a comment nor an item, and ends no block. */
  @Test
  void linesOfABlockOfTextWithATabStayInIt() {
    files.file(
        "a.yaml",
        unescape(
            UnitFixture.UNIT
                + """
                报告:
                  - 模板: 通用文稿
                    时段: 2024
                    标题: 说明
                    正文:
                      内容: |
                        # 情况
                →    # 打算
                →    1. 甲
                        - 乙
                      结尾: 完
                    编号: a
                """));

    List<Diagnostic> found = files.load("a.yaml").diagnostics();

    assertEquals(List.of("tab-indentation a.yaml:10:1"), files.faults(found));
    assertEquals("应写成：        # 打算", found.get(0).hints().get(0).zh());
  }

  @Test
  void whatIsAboveTheFirstKeyIsNoKey() {
    files.file("a.yaml", "东山小学2024年台账\n===\n" + UnitFixture.UNIT);

    assertEquals(List.of("stray-line a.yaml:1:1", "stray-line a.yaml:2:1"), files.faults("a.yaml"));

    files.file("a.yaml", "台账：2024年\n" + UnitFixture.UNIT);

    assertEquals(
        List.of("full-width-colon a.yaml:1:3", "unknown-key a.yaml:1:1"), files.faults("a.yaml"));
  }

  @Test
  void bracesAroundAllAreLookedInto() {
    files.file("a.yaml", "{\n  \"单位\"：{\"名称\"：\"甲\"}，\n  \"年度\": 2024\n}\n");

    assertEquals(
        List.of("full-width-colon a.yaml:2:7", "full-width-mark a.yaml:2:18"),
        files.faults("a.yaml"));
  }

  @Test
  void linesIndentedAlikeAreReportedOnce() {
    files.file(
        "a.yaml",
        unescape(
            UnitFixture.UNIT.replace("\n", "\r\n")
                + "活动:\r\n→- 日期: 2024-03-04\r\n→  类别: 学习\r\n→- 日期: 2024-03-05\r\n→  类别: 学习\r\n"));

    List<Diagnostic> found = files.load("a.yaml").diagnostics();

    assertEquals(List.of("tab-indentation a.yaml:4:1"), files.faults(found));
    assertEquals("缩进用了制表符（连同下面共 4 行）", found.get(0).message().zh());
  }

  @Test
  void theOtherKeysOfAnItemMoveWithTheFirst() {
    files.file(
        "a.yaml",
        UnitFixture.UNIT
            + """
            活动:
              - 日期: 2024-03-04
                类别: 学习
              日期: 2024-03-05
              类别: 学习
              人数: 5
            """);

    List<Diagnostic> found = files.load("a.yaml").diagnostics();

    assertEquals(List.of("missing-dash a.yaml:6:3"), files.faults(found));
    assertEquals("这里像是新的一条，前面少了“- ”（连同下面共 3 行）", found.get(0).message().zh());
  }

  @Test
  void whatNumbersAndColonsMeanInTextsIsNoSlip() {
    files.file(
        "a.yaml",
        UnitFixture.UNIT
            + """
            问题:
              - 编号: W-1
                名称: 3·12植树节没有总结
                表现: 主要有：
                  1. 学习不够；
                  2. 检查不够，地点：会议室。
                整改措施: [1. 建立台账, 2. 每月检查]
            报告:
              - 模板: 通用文稿
                时段: 2024
                标题: 说明
                正文:
                  内容:
                    1. 学习
                    2. 检查
            """);

    assertEquals(List.of(), files.faults("a.yaml"));
  }

  @Test
  void anIndentedFirstKeyIsTheOneThatIsMoved() {
    files.file("a.yaml", " 单位: {名称: 甲}\n年度: 2024\n责任制: {领域: 安全}\n");

    assertEquals(List.of("bad-indentation a.yaml:1:2"), files.faults("a.yaml"));
  }

  @Test
  void onlyDoubtsAreWarnings() {
    files.file("a.yaml", "单位: {名称: 东山小学}\n年度: 2024\n责任制:\n  领域: 安全 #1\n");

    assertEquals(
        List.of(Severity.WARNING),
        files.load("a.yaml").diagnostics().stream().map(Diagnostic::severity).toList());
    assertTrue(files.load("a.yaml").value().isPresent());
  }

  private static String unescape(String text) {
    return text.replace('⏎', '\n').replace('→', '\t').replace('·', '\u00A0').replace('░', '\u3000');
  }
}
