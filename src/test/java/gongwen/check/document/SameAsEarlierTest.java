package gongwen.check.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.cli.Main;
import gongwen.diagnostic.Diagnostic;
import gongwen.job.run.RunResult;
import gongwen.testing.UnitText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as taken over from an earlier report, in each kind of paper, and what does not. */
class SameAsEarlierTest {
  private static final String OLD = "我校坚持每周检查一次消防设施，发现隐患3处，当天全部处理完毕。全校45名教师都参加了灭火器使用培训，考核全部合格。";

  @TempDir private Path folder;

  private static String unit(String period, String body) {
    return """
        activities:
          - {date: 2024-04-09, kind: 集中学习, title: 学习安全手册}
        reports:
          - template: document
            period: %s
            title: 白石小学工作情况
            document: {date: 2024-12-31}
            sections:
              body: |
                %s
        """
        .formatted(period, body.replace("\n", "\n        "));
  }

  private List<String> reported(String body, Path... earlier) throws IOException {
    RunResult result = UnitText.checkAgainst(folder, unit("2024-Q2", body), List.of(earlier));
    return result.findings().stream().map(SameAsEarlierTest::reported).toList();
  }

  private static String reported(Diagnostic found) {
    String place = found.span().map(span -> span.place().replaceAll("^.*/", "")).orElse("");
    return found.id() + " " + place + " " + found.message().en().replaceAll("/\\S*/", "");
  }

  private Path markdown(String text) throws IOException {
    return Files.writeString(folder.resolve("old.md"), text);
  }

  /** An earlier report as the program itself writes it. */
  private Path rendered(String format) throws IOException {
    Path file = folder.resolve("last.yaml");
    Files.writeString(file, UnitText.whole(unit("2024-Q1", OLD)));
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    List<String> args = List.of("render", file.toString(), "-f", format, "-o", folder + "/old");
    Main.run(InputStream.nullInputStream(), nowhere, nowhere, args, Map.of());
    return folder.resolve("old").resolve("白石小学-2024-Q1-通用文稿." + format);
  }

  @ParameterizedTest
  @CsvSource({
    "docx, paragraph 2",
    "pdf, page 1",
    "md, line 20",
  })
  void aParagraphIsFoundInEveryKindOfPaper(String format, String place) throws IOException {
    Path old = rendered(format);
    List<String> reported = reported("本季度没有新情况。\n\n" + OLD.replace("45", "47"), old);
    assertEquals(1, reported.size(), reported.toString());
    assertTrue(reported.get(0).endsWith("only in numbers"), reported.toString());
    assertTrue(reported.get(0).contains(place), reported.toString());
    assertTrue(reported(OLD, old).get(0).contains("is word for word"));
  }

  @Test
  void aUnitFileCountsForItsEarlierReportsOnly() throws IOException {
    Path last = folder.resolve("last.yaml");
    Files.writeString(last, UnitText.whole(unit("2024-Q1", OLD)));
    assertEquals(1, reported(OLD, last).size());
    Files.writeString(last, UnitText.whole(unit("2024-Q2", OLD)));
    assertEquals(List.of(), reported(OLD, last));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本季度检查改为每天一次，隐患由班子成员包干处理，逐项签字销号。",
        "同志们，辛苦了。",
        "按照县教育局的要求，现将我校2024年第二季度安全工作的有关情况报告如下：",
        "以习近平新时代中国特色社会主义思想为指导，落实立德树人根本任务，办好人民满意的教育。",
        "| 检查 | 结果 |\n|---|---|\n| 我校坚持每周检查一次消防设施，发现隐患3处，当天全部处理完毕 | 全部处理完毕 |",
      })
  void whatIsNewOrReadsAlikeEveryTimeIsLeftAlone(String body) throws IOException {
    String old = body.startsWith("本季度") ? OLD : body.replace("第二季度", "第一季度") + "\n\n" + OLD;
    assertEquals(List.of(), reported(body, markdown(old)));
  }

  @Test
  void labelsBlanksAndSignsOfMarkdownMakeNoDifference() throws IOException {
    Path old = markdown("---\ntitle: x\n---\n\n**（一）** " + OLD.replace("，", ",\n  "));
    assertEquals(1, reported("1. " + OLD, old).size());
  }

  @Test
  void aComputedFigureIsANumber() throws IOException {
    Path old = markdown("我校本学期组织集中学习9次，每次都有签到、有记录、有照片，由支部书记亲自讲授。");
    String body = "我校本学期组织集中学习${次数(\"集中学习\")}次，每次都有签到、有记录、有照片，由支部书记亲自讲授。";
    assertEquals(
        List.of(
            "same-as-earlier unit.yaml:10:9 this paragraph differs from that of old.md, line 1, only in"
                + " numbers"),
        reported(body, old));
  }

  @Test
  void aParagraphWithMoreNewThanOldIsNew() throws IOException {
    String fresh = "本季度新建了微型消防站，配齐了器材，每天由两名保安值守，并与镇消防队联合开展了夜间演练，全程用时11分钟，比上次快4分钟。";
    assertEquals(List.of(), reported(fresh + OLD, markdown(OLD)));
    assertEquals(1, reported(fresh.substring(0, 20) + "。" + OLD, markdown(OLD)).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "old.docx | not a document | against-unreadable",
        "old.pdf | %PDF-1.7 | against-unreadable",
        "old.html | <p>x</p> | against-unreadable",
        "old.yaml | {unit: {name: 甲}, year: 2024, activities: [}, reports: []} | unclosed-bracket",
        "none.docx | | file-not-found",
      })
  void whatCannotBeReadIsReportedAndNothingIsChecked(String name, String content, String code)
      throws IOException {
    Path file = folder.resolve(name);
    if (content != null) {
      Files.writeString(file, content);
    }
    RunResult result = UnitText.checkAgainst(folder, unit("2024-Q2", OLD), List.of(file));
    assertEquals(List.of(code), result.findings().stream().map(Diagnostic::id).toList());
    assertEquals(0, result.reports());
  }

  @Test
  void aFolderIsNoPaper() throws IOException {
    RunResult result = UnitText.checkAgainst(folder, unit("2024-Q2", OLD), List.of(folder));
    assertEquals("not-a-file", result.findings().get(0).id());
  }
}
