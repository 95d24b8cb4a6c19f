package gongwen.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the chair says. */
class MeetingSentencesTest {
  @TempDir Path folder;

  @Test
  void theAgenda() {
    Spoken spoken =
        Spoken.of(
            folder,
            """
            meetings:
              - title: 推进会
                date: 2024-06-20
                agenda:
                  - {action: 传达学习, document: 关于《甲》的通知, speaker: {post: 副校长, name: 乙}}
                  - {action: 领导讲话。, speaker: {post: 校长}}
                  - {action: 讨论}
            """);
    var meeting = spoken.meetings.current().get(0);
    assertEquals(
        List.of("副校长乙同志传达学习《关于〈甲〉的通知》", "校长讲话", "讨论"), MeetingSentences.listed(meeting.agenda()));
    assertEquals("请校长讲话", MeetingSentences.please(meeting.agenda().get(1)));
    assertEquals("讨论", MeetingSentences.please(meeting.agenda().get(2)));
    assertEquals(
        List.of("现在进行第一项议程，", "下面，进行第二项议程，", "最后，进行第三项议程，"),
        List.of(
            MeetingSentences.opening(1, 3),
            MeetingSentences.opening(2, 3),
            MeetingSentences.opening(3, 3)));
    assertEquals("现在进行会议议程，", MeetingSentences.opening(1, 1));
    assertEquals("下面，进行第二项议程，", MeetingSentences.opening(2, 2));
    assertEquals("（2024年6月28日）", spoken.meetings.byline(List.of()));
    assertEquals(List.of("首先，", "接下来，", "最后，"), orders());
  }

  private static List<String> orders() {
    return Stream.of(1, 2, 3).map(n -> MeetingSentences.order(n, 3)).toList();
  }

  @Test
  void whichMeeting() {
    Spoken two = Spoken.of(folder, "meetings: [{title: 甲会}, {title: 乙会}]\n");
    assertEquals(List.of(), two.meetings.current());
  }
}
