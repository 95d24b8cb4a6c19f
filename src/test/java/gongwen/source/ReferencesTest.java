package gongwen.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.diagnostic.Diagnostic;
import gongwen.model.Indicator;
import gongwen.model.UnitFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferencesTest {
  @TempDir private Path temporary;
  private UnitFixture files;

  @BeforeEach
  void followLinks() throws IOException {
    files = new UnitFixture(temporary.toRealPath());
  }

  @Test
  void aNameThatOnlyOneHasIsAsGoodAsItsId() {
    files.file(
        "a.yaml",
        UnitFixture.UNIT
            + "责任制: {规定动作: [{编号: 查, 名称: 隐患排查}, {编号: 学, 名称: 政治学习}]}\n"
            + "活动: {日期: 2024-01-05, 类别: 检查, 对应: [隐患排查, 学]}\n"
            + "问题: {编号: W-1, 名称: 护栏松动}\n"
            + "下一步: {名称: 修, 对应问题: 护栏松动}\n"
            + "指标:\n"
            + "  - {编号: a, 名称: 总数, 数值: 3, 构成: [男, {编号: 女}]}\n"
            + "  - {编号: b, 名称: 男, 数值: 1}\n"
            + "  - {编号: c, 名称: 女, 数值: 2}\n");
    UnitFile unit = files.loaded("a.yaml").dossier().own();
    assertEquals(List.of("查", "学"), unit.ledgers().activities().get(0).serves());
    assertEquals(List.of("W-1"), unit.ledgers().plans().get(0).answers());
    assertEquals(
        List.of("b", "c"),
        unit.ledgers().indicators().get(0).parts().stream().map(Indicator.Part::id).toList());
  }

  @Test
  void anIdGoesBeforeAName() {
    files.file(
        "a.yaml",
        UnitFixture.UNIT
            + "责任制: {规定动作: [{编号: 学习, 名称: 学}, {编号: 学, 名称: 学习}]}\n"
            + "活动: {日期: 2024-01-05, 类别: 检查, 对应: 学习}\n");
    UnitFile unit = files.loaded("a.yaml").dossier().own();
    assertEquals(List.of("学习"), unit.ledgers().activities().get(0).serves());
  }

  @Test
  void aNameThatSeveralHaveIsReportedWithAllOfThem() {
    files.file(
        "a.yaml",
        UnitFixture.UNIT
            + "责任制: {规定动作: [{编号: 甲, 名称: 学习}, {编号: 乙, 名称: 学习}]}\n"
            + "活动: {日期: 2024-01-05, 类别: 检查, 对应: 学习}\n");
    assertEquals(List.of("ambiguous-reference a.yaml:4:34"), files.faults("a.yaml"));
    Diagnostic fault = files.load("a.yaml").diagnostics().get(0);
    assertEquals("写编号：甲 或 乙", fault.hints().get(0).zh());
    assertEquals(
        List.of("3:26", "3:43"),
        fault.related().stream()
            .map(r -> r.span().start().line() + ":" + r.span().start().column())
            .toList());
  }

  @Test
  void faultsOfValuesHideNoFaultsOfReferences() {
    files.file(
        "a.yaml",
        UnitFixture.UNIT
            + "问题: [{编号: W-1, 名称: 甲, 发现日期: 某天}, {名称: 乙}]\n"
            + "活动: [{日期: 某天, 类别: 检查, 对应: 无}, {日期: 2024-01-05, 类别: 检查, 对应: 无}]\n"
            + "下一步: [{名称: 甲, 对应问题: W-1}, {名称: 乙, 对应问题: W-2}]\n");
    assertEquals(
        List.of(
            "bad-date a.yaml:4:11",
            "bad-date a.yaml:3:29",
            "missing-key a.yaml:3:34",
            "unknown-reference a.yaml:4:27",
            "unknown-reference a.yaml:4:60"),
        files.faults("a.yaml"));
  }
}
