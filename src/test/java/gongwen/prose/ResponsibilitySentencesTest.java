package gongwen.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who answers for what, and the documents that say so. */
class ResponsibilitySentencesTest {
  @TempDir Path folder;

  private Spoken spoken() {
    return Spoken.of(
        folder,
        """
        responsibility:
          field: 安全工作
          basis:
            - {title: 甲办法, issuer: 县委, number: 甲发〔2023〕1号, short: 办法}
            - {title: 乙细则, issuer: 县教育局}
            - {title: 丙清单, issuer: 某镇中心学校}
          tiers:
            - {title: 主体责任, post: 党支部, duties: [定期研究]}
            - {title: 总河长, post: 镇长}
            - {title: 负总责, post: 书记}
            - {title: 联系人}
          group: {leader: {post: 校长, name: 甲}, members: [{post: 主任}], office: {post: 办公室}}
          documents:
            - {title: 登记制度, date: 2024-03-01, number: 某发〔2024〕1号}
            - {title: 责任书, date: 2024-06-28, copies: 40余, signers: 全体教职工}
            - {title: 旧制度, date: 2023-03-01}
          channels:
            - {name: 公众号, count: 1, owner: 甲, review: 三审三校}
            - {name: 家长群, review: 群主负责}
        """);
  }

  @Test
  void people() {
    Spoken spoken = spoken();
    var responsibility = spoken.unit().responsibility();
    assertEquals("党支部承担主体责任，定期研究；镇长任总河长；书记负总责。", spoken.responsibility.tiers());
    assertEquals(
        "安全工作领导小组由校长甲任组长，主任为成员，办公室设在办公室。",
        spoken.responsibility.group(responsibility.group().get(0), false));
    assertEquals(
        "成立安全工作领导小组，由校长甲任组长，主任为成员，办公室设在办公室。",
        spoken.responsibility.group(responsibility.group().get(0), true));
    assertEquals(
        List.of("组长：甲（校长）", "成员：主任"),
        ResponsibilitySentences.roster(responsibility.group().get(0)));
  }

  @Test
  void documentsAndChannels() {
    Spoken spoken = spoken();
    assertEquals("今年以来，制定《登记制度》（某发〔2024〕1号），与全体教职工签订《责任书》40余份。", spoken.responsibility.documents());
    assertEquals("现有公众号1个，由甲负责，实行三审三校；家长群，信息审核由群主负责。", spoken.responsibility.keeping());
    assertEquals(2, spoken.cited.basis().size());
    assertEquals("《甲办法》（甲发〔2023〕1号）和《乙细则》", CitedSentences.documents(spoken.cited.basis()));
    assertEquals("《甲办法》（甲发〔2023〕1号）和《乙细则》", spoken.cited.introducedBasis(List.of()));
    assertEquals(
        "《甲办法》（甲发〔2023〕1号，以下简称《办法》）和《乙细则》", spoken.cited.introducedBasis(List.of("办法第三条")));
  }
}
