package gongwen.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Themes as headings. */
class TaskSentencesTest {
  @Test
  void themes() {
    assertEquals("抓好消防", TaskSentences.takeUp("消防方面"));
    assertEquals("强化宣传", TaskSentences.takeUp("强化宣传。"));
    assertTrue(TaskSentences.isDuty("压实责任"));
    assertFalse(TaskSentences.isDuty("消防"));
  }
}
