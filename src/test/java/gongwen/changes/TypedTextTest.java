package gongwen.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypedTextTest {
  private static List<String> changed(String typed, String printed, String... now) {
    return TypedText.of(typed, printed).orElseThrow().changed(List.of(now)).paragraphs();
  }

  @Test
  void whatIsNotChangedStaysAsItWasTyped() {
    assertEquals(
        List.of("共${a}次，\n另有\\*和${b}人。好"),
        changed("共${a}次，\n另有\\*和${b}人。", "共3次，另有*和5人。", "共3次，另有*和5人。好"));
    assertEquals(List.of("共${a}回、${b}个人"), changed("共${a}次、${b}人", "共3次、5人", "共3回、5个人"));
  }

  @Test
  void aFigureStaysOnlyWhole() {
    assertEquals(List.of("共13次"), changed("共${a}次", "共3次", "共13次"));
    assertEquals(List.of("共30次"), changed("共${a}次", "共3次", "共30次"));
    assertEquals(List.of("共4次"), changed("共${a}次", "共3次", "共4次"));
    assertEquals(1, TypedText.of("共${a}次", "共3次").orElseThrow().changed(List.of("共4次")).typed());
  }

  @Test
  void paragraphsAreDividedAndJoined() {
    assertEquals(
        List.of("一共${a}次。", "二共${b}次。"),
        changed("一共${a}次。二共${b}次。", "一共3次。二共5次。", "一共3次。", "二共5次。"));
    TypedText both =
        TypedText.of("甲${a}", "甲1").orElseThrow().and(TypedText.of("乙${b}", "乙2").orElseThrow());
    assertEquals(List.of("甲${a}，乙${b}"), both.changed(List.of("甲1，乙2")).paragraphs());
  }

  @Test
  void whatIsPutInIsNoMark() {
    assertEquals(List.of("1\\. 好\\*"), changed("好", "好", "1. 好*"));
    assertEquals(List.of("好\\${x}"), changed("好", "好", "好${x}"));
  }

  @Test
  void anotherParagraphIsNotTakenForIt() {
    assertTrue(TypedText.of("共${a}次", "另外一段").isEmpty());
    assertTrue(TypedText.of("${a", "x").isEmpty());
    // Many expressions between the same signs are matched at once, or not at all.
    assertTrue(TypedText.of("${a}、".repeat(40) + "完", "一、".repeat(400)).isEmpty());
  }
}
