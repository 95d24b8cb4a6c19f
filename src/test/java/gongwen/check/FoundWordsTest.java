package gongwen.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.diagnostic.Diagnostic;
import gongwen.testing.UnitText;
import gongwen.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** To which words of the file a finding points. */
class FoundWordsTest {
  @TempDir private Path folder;

  private List<String> reported(String title, String elements, String body) throws IOException {
    String unit =
        """
        activities:
          - {date: 2024-04-09, kind: 消防演练, title: 疏散}
        reports:
          - template: document
            period: 2024-Q2
            title: %s
            document: {date: 2024-06-28%s}
            sections:
              body: |
                %s
        """
            .formatted(title, elements, body.replace("\\n", "\n        "));
    return UnitText.check(folder, unit, Optional.empty()).findings().stream()
        .map(FoundWordsTest::words)
        .toList();
  }

  private static String words(Diagnostic found) {
    Span span = found.span().orElseThrow();
    String line = span.source().line(span.start().line()).orElseThrow();
    int from = span.start().column() - 1;
    int to = span.end().line() == span.start().line() ? span.end().column() - 1 : line.length();
    String at = " " + span.start().line() + ":" + span.start().column() + " ";
    return (found.id() + at + line.substring(from, to)).strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "我局正常。我局好。我校也好。 | self-name-mixed 10:9 我局; self-name-mixed 10:14 我局",
        "白石镇中心学小正常开学，白石镇中学小也好。 | unit-name-variant 10:9 白石镇中心学小",
        "活动如期，截止目前，没有事故，截止到6月底也没有。 | until-now 10:14 截止; until-now 10:24 截止到",
        "大约300多人，约80人左右。 | two-approximators 10:9 大约300多; two-approximators 10:17 约80人左右",
        "走访84余人，走访83余人。 | over-unround 10:11 84余; over-unround 10:18 83余",
        "定于2024年06月08日召开，2024年7月08日再开。 | leading-zero 10:16 06月08日; leading-zero 10:32 08日",
        "按白教发（2024）3号执行。 | number-brackets 10:13 （2024）",
        "查隐患,抓整改,抓,落实。 | half-width-punctuation 10:12 ,",
        "学习《关于印发《手册》的通知》。 | nested-book-marks 10:11 《关于印发《手册》",
        "提高5-8%，投入3至5万元。 | range-sign 10:11 5-8%; range-sign 10:18 3至5万",
        "一是查。三是改。五是防。 | serial-out-of-order 10:13 三是; serial-out-of-order 10:17 五是",
        "正常。\\n\\n一、查隐患。\\n\\n三、抓整改。 | serial-out-of-order 14:9 三、",
        "一是查：一是早查，二是细查。二是改。三是防。五是管。 | serial-out-of-order 10:31 五是",
        "（一）查隐患。\\n\\n（三）抓整改。 | serial-out-of-order 12:9 （三）",
        "落实六防要求。\\n\\n按校园安全标准（以下简称六防要求）办，按六防要求（下称六防要求）做。 | abbreviation-before-definition 10:11 六防要求",
        "# 一些情况；\\n\\n正常。 | heading-end-mark 10:9",
        "# 情况\\n\\n### 检查\\n\\n正常。 | heading-level-skipped 12:9",
        "坚持每周检查一次消防设施，发现问题当天处理。正常。坚持每周检查一次消防设施，发现问题当天处理。坚持每周检查一次消防设施，发现问题当天处理。 | doubled-text 10:34 坚持每周检查一次消防设施，发现问题当天处理。",
        "见附件。 | attachment-missing 10:9 见附件",
        "第一次见附件。第二次见附件。 | attachment-missing 10:12 见附件",
        "共×××人，共×××次。 | placeholder-left 10:10 ×××",
      })
  void words(String body, String found) throws IOException {
    assertEquals(found, String.join("; ", reported("白石小学第二季度工作情况", "", body)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "三是改。四是防。",
        "一是查：一是早查，二是细查，三是复查。二是改。三是防。",
        "前言。\\n\\n（一）查。\\n\\n（二）改。",
      })
  void nothing(String body) throws IOException {
    assertEquals(List.of(), reported("白石小学第二季度工作情况", "", body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "白石小学第一季度工作情况 | '' | title-period 6:12 白石小学第一季度工作情况",
        "白石小学2022年第一季度工作情况 | '' | title-period 6:12 白石小学2022年第一季度工作情况",
        "白石小学关于工作的请示报告 | '' | title-kind 6:12 白石小学关于工作的请示报告",
        "白石小学关于工作的通知 | , kind: 报告 | title-kind 6:12 白石小学关于工作的通知",
        "白石小学关于工作的报告 | , to: [县教育局、镇政府] | several-addressees 7:38 [县教育局、镇政府]",
        "白石小学关于工作的报告 | , cc: [县教育局, 所属各园] | copied-downwards 7:38 [县教育局, 所属各园]",
        "白石小学工作情况 | , printedBy: 办公室, printedOn: 2024-06-01 | printed-before-date 7:61 2024-06-01",
      })
  void elements(String title, String elements, String found) throws IOException {
    assertEquals(found, String.join("; ", reported(title, elements, "正常。")));
  }
}
