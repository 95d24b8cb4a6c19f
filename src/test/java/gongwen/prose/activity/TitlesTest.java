package gongwen.prose.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.facts.Work;
import gongwen.model.Days;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every title of the table becomes the sentence that its writer wanted. */
class TitlesTest {
  private static final ActivitySentences SENTENCES =
      new ActivitySentences((figure, text) -> text, Days::brief, TitlesTest::people);

  private static String people(Work work) {
    return work.people().map(sum -> "，共有" + sum.inText() + "人次参加").orElse("");
  }

  @TestFactory
  Stream<DynamicTest> sentences() throws IOException {
    return TitledCase.all().stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.wanted(), () -> assertEquals(each.wanted(), SENTENCES.kind(each.work()))));
  }

  @Test
  void thereAreFourHundred() throws IOException {
    assertTrue(TitledCase.all().size() >= 400);
  }
}
