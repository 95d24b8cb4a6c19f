package gongwen.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AtomsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024年",
        "2024年6月28日",
        "2024年第二季度",
        "2024年二季度",
        "2024年上半年",
        "2024年度",
        "第二季度",
        "第3号",
        "6月",
        "80余人次",
        "3.5个百分点",
        "1280.5万元",
        "2021—2025年",
        "63%",
        "W-2024-01",
        "《甲〈乙〉丙》",
        "“一岗双责”",
        "〔2024〕",
        "（试行）"
      })
  void staysWhole(String atom) {
    assertEquals(List.of("在", atom, "内"), Atoms.of("在" + atom + "内", List.of()));
  }

  @Test
  void namesAndTheLongestOfThemStayWhole() {
    assertEquals(
        List.of("云川县教育局", "和", "云川县"), Atoms.of("云川县教育局和云川县", List.of("云川县", "云川县教育局", "")));
  }

  @Test
  void marksThatNeverCloseHoldNothing() {
    assertEquals(List.of("《", "甲", "乙"), Atoms.of("《甲乙", List.of()));
    assertEquals(List.of("》", "甲"), Atoms.of("》甲", List.of()));
  }

  @Test
  void longQuotationsMayBeDivided() {
    assertEquals(18, Atoms.of("“" + "甲".repeat(16) + "”", List.of()).size());
  }

  @Test
  void supplementaryCharactersAreOnePiece() {
    assertEquals(List.of("𠮷", "田"), Atoms.of("𠮷田", List.of()));
  }
}
