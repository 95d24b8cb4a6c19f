package gongwen.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Language;
import gongwen.testing.UnitText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader expects of a document by its kind, and what the rules leave alone. */
class OwedPartsTest {
  @TempDir private Path folder;

  private List<Diagnostic> found(String unit) throws IOException {
    return UnitText.check(folder, unit, Optional.empty()).findings();
  }

  private static String texts(List<Diagnostic> found) {
    return String.join(
        "; ",
        found.stream().map(each -> each.id() + " " + each.message().in(Language.ZH)).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "analysis | '' | '' | owed-part-missing 正文只有“一、基本情况”一个部分，没有写存在的问题和下一步打算",
        "analysis | 'problems: 本季度未发现突出问题。' | '' | owed-part-missing 正文没有写下一步打算",
        "analysis | '' | {title: 汛前检查, detail: 检查排水沟} | owed-part-missing 正文没有写存在的问题",
        "analysis | 'problems: 无。' | {title: 汛前检查, detail: 检查排水沟} |",
        "analysis | 'closing: 本季度未发现安全隐患。下一步，继续做好检查。' | '' |",
        "analysis | 'work: 各班检查一次，存在的问题：灯坏了。' | '{title: 汛前检查, detail: 检查排水沟}, {title: 维修, detail: 换窗}, {title: 演练, detail: 每月一次}, {title: 迎接检查}' | heading-without-content “（四）迎接检查”下面没有内容",
        "work-report | '' | '' | owed-part-missing 正文没有写存在的问题和下一步打算",
        "work-report | 'problems: 工作中还存在检查不细的问题。' | {title: 汛前检查, detail: 检查排水沟} |",
        "brief | '' | '' |",
      })
  void parts(String kind, String sections, String plan, String wanted) throws IOException {
    String unit =
        """
        responsibility: {field: 校园安全}
        activities:
          - {date: 2024-04-09, kind: 检查, title: 校舍检查}
        plans: [%s]
        reports:
          - template: %s
            period: 2024-Q2
            document: {date: 2024-06-28}
            sections: {%s}
        """
            .formatted(plan, kind, sections);
    assertEquals(wanted == null ? "" : wanted, texts(found(unit)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# 学习\\n\\n# 检查\\n\\n正常。 | heading-without-content “一、学习”下面没有内容",
        "# 学习\\n\\n正常。\\n\\n# 检查 | heading-without-content “二、检查”下面没有内容",
        "# 学习\\n\\n## 集中学习\\n\\n# 检查\\n\\n正常。 | heading-without-content “（一）集中学习”下面没有内容",
        "# 学习\\n\\n## 早学\\n\\n### 学文件\\n\\n### 学案例\\n\\n# 检查\\n\\n正常。 |",
        "# 学习\\n\\n## 早学\\n\\n### 学文件\\n\\n### 学案例\\n\\n正常。 | heading-without-content “1.学文件”下面没有内容",
        "# 学习\\n\\n## 早学\\n\\n### 学文件\\n\\n## 晚学\\n\\n正常。 | heading-without-content “1.学文件”下面没有内容",
        "# 加强学习。\\n\\n# 加强检查。 | heading-end-mark 标题单独成行，末尾不加“。”; heading-end-mark 标题单独成行，末尾不加“。”",
      })
  void headings(String body, String wanted) throws IOException {
    String unit =
        """
        reports:
          - template: document
            period: 2024-Q2
            title: 白石小学工作情况
            document: {date: 2024-06-28}
            sections:
              body: |
                %s
        """
            .formatted(body.replace("\\n", "\n        "));
    assertEquals(wanted == null ? "" : wanted, texts(found(unit)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "报告 | 'number: 白小发〔2024〕3号' | signer-missing 报告是上行文，印了文号，没有签发人",
        "请示 | 'number: 白小发〔2024〕3号' | signer-missing 请示是上行文，印了文号，没有签发人",
        "报告 | 'number: 白小发〔2024〕3号, signer: 沈知远' |",
        "报告 | '' |",
        "通知 | 'number: 白小发〔2024〕3号' |",
      })
  void signers(String kind, String element, String wanted) throws IOException {
    String unit =
        """
        reports:
          - template: document
            period: 2024-Q2
            title: 白石小学关于工作的%s
            document: {date: 2024-06-28, to: [白石县教育局], %s}
            sections: {body: 正常。}
        """
            .formatted(kind, element);
    assertEquals(wanted == null ? "" : wanted, texts(found(unit)));
  }
}
