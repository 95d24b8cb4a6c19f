package gongwen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.testing.UnitText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code render --draft}: what is not finished says so under its title, and nothing else does. */
class DraftTest {
  private static final String MARK = "（送审稿）";

  @TempDir private Path folder;
  private Path file;
  private Path out;

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("unit.yaml");
    out = folder.resolve("out");
    unit("走访×××户。");
  }

  private void unit(String body) throws IOException {
    Files.writeString(
        file,
        UnitText.whole(
            """
            reports:
              - template: document
                period: 2024-Q2
                title: 白石小学第二季度工作情况
                document: {date: 2024-06-28}
                sections: {body: 各项工作正常。}
              - template: document
                period: 2024-H1
                title: 白石小学上半年工作情况
                document: {date: 2024-06-28}
                sections: {body: %s}
            """
                .formatted(body)));
  }

  private Run render(String... options) {
    List<String> args =
        new ArrayList<>(List.of("render", file.toString(), "-o", out.toString(), "--lang", "en"));
    args.addAll(List.of(options));
    return Run.of(args.toArray(new String[0]));
  }

  private String markdown(String name) throws IOException {
    return Files.readString(out.resolve("白石小学-2024-" + name + "-通用文稿.md"));
  }

  @Test
  void onlyWhatIsUnfinishedIsMarkedAndToldOf() throws IOException {
    Run run = render("--draft", "-f", "md,html,docx,pdf");
    assertEquals(0, run.code(), run.err());
    assertTrue(markdown("H1").contains("# 白石小学上半年工作情况" + MARK), markdown("H1"));
    assertFalse(markdown("Q2").contains(MARK));
    assertTrue(run.err().contains("[marked-as-draft]"), run.err());
    assertTrue(run.err().contains("info[placeholder-left]"), run.err());
    assertEquals(
        "8 files written (2 reports), 1 draft marked; 0 errors, 0 warnings.", run.lastWord());
    String html = Files.readString(out.resolve("白石小学-2024-H1-通用文稿.html"));
    assertTrue(html.contains("<br>" + MARK), "on a line of its own");
  }

  @Test
  void whatTheUnitAllowsIsNoPlaceholder() throws IOException {
    Files.writeString(
        file,
        Files.readString(file)
            .replace(
                "    sections: {body: 走访",
                "    # gongwen: allow placeholder-left the form's own sign\n    sections: {body: 走访"));
    assertEquals(
        "2 files written (2 reports); 0 errors, 0 warnings, 1 allowed.",
        render("--draft", "-f", "md").lastWord());
    assertFalse(markdown("H1").contains(MARK));
  }

  @Test
  void aDraftIsMadeEvenWhereAProfileMakesPlaceholdersErrors() throws IOException {
    Path profile = Files.writeString(folder.resolve("p.yaml"), "rules: {placeholder-left: error}");
    assertEquals(1, render("-f", "md", "--profile", profile.toString()).code());
    Run run = render("-f", "md", "--draft", "--profile", profile.toString());
    assertEquals(0, run.code(), run.err());
    assertTrue(markdown("H1").contains(MARK));
  }

  @Test
  void withoutTheOptionNothingIsMarked() throws IOException {
    Run run = render("-f", "md");
    assertFalse(markdown("H1").contains(MARK));
    assertTrue(run.err().contains("warning[placeholder-left]"), run.err());
  }

  @Test
  void theOptionIsPartOfWhatADocumentWasMadeFrom() throws IOException {
    render("-f", "md");
    assertEquals(
        "1 file written (2 reports), 1 draft marked; 0 errors, 0 warnings.",
        render("-f", "md", "--draft").lastWord());
    assertEquals(
        "0 files written (0 reports), 1 draft marked, 2 up to date; 0 errors, 0 warnings.",
        render("-f", "md", "--draft").lastWord());
    unit("走访8户。");
    render("-f", "md", "--draft");
    assertFalse(markdown("H1").contains(MARK));
  }

  @Test
  void aTitleThatSaysWhichDraftItIsStaysAsItIs() throws IOException {
    Files.writeString(file, Files.readString(file).replace("上半年工作情况", "上半年工作情况（讨论稿）"));
    Run run = render("--draft", "-f", "md");
    assertFalse(markdown("H1").contains(MARK));
    assertFalse(run.err().contains("[marked-as-draft]"), run.err());
  }

  @Test
  void aRosterWithoutALeaderMakesADraft() throws IOException {
    Files.writeString(
        file,
        UnitText.whole(
            """
            responsibility:
              field: 安全工作
              tiers: [{title: 主体责任, post: 校长, duties: [每月检查一次]}]
              group:
                - {name: 安全工作领导小组, members: [{post: 总务主任}]}
            plans: [{title: 修订应急预案, due: 2024-09-30}]
            reports: [{template: implementation-plan, period: 2024, title: 白石小学安全工作方案, document: {date: 2024-03-01}}]
            """));
    Run run = render("--draft", "-f", "md");
    assertTrue(run.err().contains("安全工作领导小组): it is marked as a draft"), run.err());
    assertTrue(run.lastWord().contains("1 draft marked"), run.lastWord());
  }
}
