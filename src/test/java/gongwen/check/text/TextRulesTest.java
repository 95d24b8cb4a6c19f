package gongwen.check.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.diagnostic.Diagnostic;
import gongwen.testing.UnitText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules over the unit's own words tell, and above all what they leave alone. */
class TextRulesTest {
  @TempDir private Path folder;

  private List<String> reported(String title, String elements, String body) throws IOException {
    String unit =
        """
        activities:
          - {date: 2024-04-09, kind: 消防演练, title: 疏散}
          - {date: 2024-05-14, kind: 消防演练, title: 灭火}
          - {date: 2024-03-12, kind: 消防演练, title: 开学第一练}
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
        .map(Diagnostic::id)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "我局工作正常。 | self-name-mixed",
        "我委高度重视。 | self-name-mixed",
        "我镇企业较多，我县高度重视。 |",
        "教师自我校正，家长说我办事放心。 |",
        "白石镇中心学小正常开学。 | unit-name-variant",
        "白石镇中小学和白石镇小学生都参加。 |",
        "白石镇第二小学高度重视。 | other-unit-name",
        "正常。白石镇实验幼儿园坚持每周检查。 | other-unit-name",
        "白石镇中心小学高度重视，白石小学坚持每周检查。 |",
        "白石镇各小学高度重视，白石镇中小学坚持检查，白石镇中心学校高度重视。 |",
        "学生升入白石镇实验中学，与白石镇第二小学结对，白石镇第二小学派人来校。 |",
        "截止目前，没有事故。 | until-now",
        "截止2024年6月，没有事故。 | until-now",
        "报名截止6月30日，逾期不候。 |",
        "报名于6月底截止。 |",
        "参加的有近100余人。 | two-approximators",
        "参加的约80人左右。 | two-approximators",
        "大约300多人参加。 | two-approximators",
        "近10余年来，附近80余户和新近20余户都参加。 |",
        "约80人参加，约谈3家上下游企业。 |",
        "走访84余人。 | over-unround",
        "走访80余人，捐款3万余元，剩12余额未用。 |",
        "定于2024年06月08日召开。 | leading-zero",
        "定于2024年7月08日召开。 | leading-zero",
        "按白教发〔2024〕03号执行。 | leading-zero",
        "面积0.8亩，第03号楼，2024年10月20日。 |",
        "按白教发（2024）3号执行。 | number-brackets",
        "按白教发〔2024〕3号执行，今年（2024）3个班。 |",
        "查隐患,抓整改。 | half-width-punctuation",
        "查隐患(重大)抓整改。 | half-width-punctuation",
        "早上7:30到校，A班、B班(2个)参加。 |",
        "学习“安全第一。 | unbalanced-pair",
        "学习安全）第一。 | unbalanced-pair",
        "要做到：1）查；2）改。（试行)还在执行。 |",
        "学习《关于印发《手册》的通知》。 | nested-book-marks",
        "学习《手册》《办法》。 |",
        "提高5-8%。 | range-sign",
        "投入3至5万元。 | range-sign",
        "提高5%～8%，投入3万～5万元，2023—2024年。 |",
        "二〇二四年五月起，2024年6月止。 | mixed-dates",
        "二〇二四年五月起，按《二〇二四年五月计划》办。 |",
        "2024年6月起，按“二〇二四年五月”的口径办。 |",
        "按《二〇二四年五月计划》办，二〇二四年六月起，2024年7月止。 | mixed-dates",
        "组织培训3次、演练四次。 | mixed-numerals",
        "设三个小组和4个专班。 | mixed-numerals",
        "检查十二次、整改3次。 | mixed-numerals",
        "设3个小组、4个专班，每次一个主题、2个班，第三个、4个班，三四个班、5个班。 |",
        "走访3户、四名教师，二十余人、30人，两个年级、3个班。 |",
        "一是查。三是改。 | serial-out-of-order",
        "一、查隐患。\\n\\n三、抓整改。 | serial-out-of-order",
        "一是查：一是早查，二是细查。二是改。三是防。 |",
        "开展消防演练5次。 | typed-figure-differs",
        "开展消防演练2次。 |",
        "4月开展消防演练1次。 |",
        "本季度，我校开展消防演练5次。 | typed-figure-differs",
        "2024年第二季度开展消防演练5次。 | typed-figure-differs",
        "# 今年二季度工作\\n\\n开展消防演练5次。 | typed-figure-differs",
        "本季度末开展消防演练1次。 |",
        "一、二季度开展消防演练3次。 |",
        "2023年第二季度开展消防演练4次。 |",
        "今年开展消防演练3次。 |",
        "下一步，组织消防演练4次。 |",
        "# 工作打算\\n\\n开展消防演练4次。 |",
        "各班开展消防演练5次。 |",
        "开展消防演练5场次。 |",
        "开展消防演练5次以上。 |",
        "# 一季度\\n\\n开展消防演练1次。 |",
        "开展消防演练${count(\"消防演练\")}次。 |",
        "落实六防要求。\\n\\n按校园安全标准（以下简称六防要求）办。 | abbreviation-before-definition",
        "各工作小组落实。\\n\\n成立安全工作小组（以下简称工作小组）。 |",
        "# 一些情况；\\n\\n正常。 | heading-end-mark",
        "# 情况怎样？\\n\\n正常。 |",
        "# 情况。\\n\\n正常。 |",
        "# 情况\\n\\n### 检查\\n\\n正常。 | heading-level-skipped",
        "# 情况\\n\\n## 检查\\n\\n### 消防\\n\\n正常。\\n\\n# 打算\\n\\n继续。 |",
        "坚持每周检查一次消防设施，发现问题当天处理。坚持每周检查一次消防设施，发现问题当天处理。 | doubled-text",
        "同志们辛苦了。\\n\\n同志们辛苦了。 |",
      })
  void words(String body, String code) throws IOException {
    List<String> wanted = Optional.ofNullable(code).map(List::of).orElse(List.of());
    assertEquals(wanted, reported("白石小学第二季度工作情况", "", body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "清河县白石镇中心小学 | 白石镇第二小学高度重视。 | other-unit-name",
        "清河县白石镇中心小学 | 清河县白石镇第二小学高度重视。 | other-unit-name",
        "中共白石镇中心小学支部委员会 | 白石镇第二小学党支部高度重视。 | other-unit-name",
        "白石镇卫生院 | 白石镇第二卫生院坚持值班。白石镇第二小学坚持上课。 | other-unit-name",
        "白石镇教育总校 | 白石镇第二小学高度重视。 |",
        "白石(镇小学 | 白石镇第二小学高度重视。 | unbalanced-pair",
        "实验小学 | 实验中学高度重视。 |",
      })
  void neighbours(String name, String body, String code) throws IOException {
    String unit =
        """
        unit: {name: %s}
        reports:
          - template: document
            period: 2024-Q2
            title: 第二季度工作情况
            document: {date: 2024-06-28}
            sections: {body: %s}
        """
            .formatted(name, body);
    List<String> wanted = Optional.ofNullable(code).map(List::of).orElse(List.of());
    assertEquals(
        wanted,
        UnitText.check(folder, unit, Optional.empty()).findings().stream()
            .map(Diagnostic::id)
            .toList());
  }

  /** The ledger counts three drills in 2024: in March, April and May. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024 | 2024年开展消防演练5次。 | typed-figure-differs",
        "2024 | 全年，我校共开展消防演练5次。 | typed-figure-differs",
        "2024 | 今年开展消防演练5次。 | typed-figure-differs",
        "2024 | 2024年度开展消防演练3次。 |",
        "2024 | 2024年第二季度开展消防演练2次。 |",
        "2024 | 2024年度上半年开展消防演练4次。 |",
        "2024 | 2024年春季开展消防演练2次。2023年开展消防演练4次。 |",
        "2024-H1 | 上半年开展消防演练5次。 | typed-figure-differs",
        "2024-H1 | 去年上半年开展消防演练5次。 |",
        "2024-Q2 | 第二季度开展消防演练5次。 | typed-figure-differs",
        "2024-Q2 | 本年二季度开展消防演练5次。 | typed-figure-differs",
        "2024-Q2 | 第一、二季度开展消防演练3次。 |",
        "2024-05 | 本月，我校开展消防演练5次。 | typed-figure-differs",
        "2024-05 | 2024年5月份开展消防演练5次。 | typed-figure-differs",
        "2024-05 | 5月中旬开展消防演练2次。4至5月开展消防演练2次。5月份上旬开展消防演练3次。 |",
        "'{from: 2024-04-01}' | 4月以来开展消防演练5次。 | typed-figure-differs",
      })
  void figuresOfThePeriod(String period, String body, String code) throws IOException {
    String unit =
        """
        activities:
          - {date: 2024-03-12, kind: 消防演练, title: 开学第一练}
          - {date: 2024-04-09, kind: 消防演练, title: 疏散}
          - {date: 2024-05-14, kind: 消防演练, title: 灭火}
        reports:
          - template: document
            period: %s
            title: 白石小学工作情况
            document: {date: 2024-06-28}
            sections: {body: %s}
        """
            .formatted(period, body);
    List<String> wanted = Optional.ofNullable(code).map(List::of).orElse(List.of());
    assertEquals(
        wanted,
        UnitText.check(folder, unit, Optional.empty()).findings().stream()
            .map(Diagnostic::id)
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "白石小学第一季度工作情况 | '' | 正常。 | title-period",
        "白石小学2022年工作情况 | '' | 正常。 | title-period",
        "白石镇实验中学2024年第二季度工作情况 | '' | 正常。 | other-unit-name",
        "白石镇实验中学关于工作的报告 | , issuer: [白石镇实验中学] | 正常。 |",
        "白石镇中心小学与白石镇第二小学结对工作方案 | '' | 正常。 |",
        "白石镇小学生安全工作方案 | '' | 正常。 |",
        "白石小学2024年第二季度工作情况 | '' | 正常。 |",
        "白石小学第三季度工作安排 | '' | 正常。 |",
        "白石小学2025年工作计划 | '' | 正常。 |",
        "白石小学关于2022年巡察反馈问题整改情况的报告 | '' | 正常。 |",
        "白石小学2023—2025年行动情况 | '' | 正常。 |",
        "白石小学关于工作的请示报告 | '' | 正常。 | title-kind",
        "白石小学关于工作的通知 | , kind: 报告 | 正常。 | title-kind",
        "白石小学工作方案 | , kind: 通知 | 正常。 |",
        "白石小学关于工作的报告 | '' | 妥否，请批示。 | request-in-report",
        "白石小学关于工作的报告 | '' | 设施老化。恳请给予资金支持。 | request-in-report",
        "白石小学关于工作的报告 | '' | 设施老化，恳请县教育局给予资金支持。 | request-in-report",
        "白石小学关于工作的报告 | '' | 设施老化。为此请县教育局尽快在经费上予以支持。 | request-in-report",
        "白石小学关于工作的报告 | , to: [白石总校] | 设施老化，请白石总校协调解决。 | request-in-report",
        "白石小学关于工作的报告 | '' | 设施老化，请贵局予以批准。 | request-in-report",
        "白石小学关于工作的报告 | '' | 请各班予以支持，请家长参加，已请县教育局予以支持。 |",
        "白石小学关于工作的报告 | '' | 请县教育局解决的问题已解决。请县教育局派员参加。请批评指正。 |",
        "白石小学关于工作的报告 | '' | 经请示批准后实施，请审阅。 |",
        "白石小学关于经费的请示 | '' | 妥否，请批示。 |",
        "白石小学关于工作的报告 | , to: [县教育局、镇政府] | 正常。 | several-addressees",
        "白石小学关于工作的通知 | , to: [各班, 各处室], cc: [下属各园] | 正常。 |",
        "白石小学关于工作的报告 | , cc: [下属各园] | 正常。 | copied-downwards",
        "白石小学工作情况 | , printedBy: 办公室, printedOn: 2024-06-01 | 正常。 | printed-before-date",
        "白石小学工作情况 | , printedBy: 办公室, printedOn: 2024-06-28 | 正常。 |",
      })
  void kinds(String title, String elements, String body, String code) throws IOException {
    List<String> wanted = Optional.ofNullable(code).map(List::of).orElse(List.of());
    assertEquals(wanted, reported(title, elements, body));
  }
}
