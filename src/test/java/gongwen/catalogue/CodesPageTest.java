package gongwen.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.check.rule.Declaration;
import gongwen.diagnostic.DiagnosticCode;
import gongwen.diagnostic.Language;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Severity;
import gongwen.testing.Goldens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The page of codes says of each what the catalogue says. Above the mark it is written by hand,
 * below it made; {@code -Dgongwen.goldens=update} makes it anew.
 */
class CodesPageTest {
  private static final String MARK = "<!-- Made from the catalogue. -->\n";

  @ParameterizedTest
  @CsvSource({"codes.md, EN", "codes.zh.md, ZH"})
  void thePageIsWhatTheCatalogueSays(String name, Language language) throws IOException {
    Path page = Path.of("src/docs", name);
    String written = Files.readString(page);
    int mark = written.indexOf(MARK);
    assertTrue(mark > 0, name + " has no line " + MARK);
    String made = written.substring(0, mark) + MARK + "\n" + made(language);
    if (Goldens.updated()) {
      Files.writeString(page, made);
    }
    assertEquals(made, Files.readString(page), name);
  }

  private static String made(Language language) {
    StringBuilder faults =
        new StringBuilder(language.choose("## 毛病和情况\n\n", "## Faults and remarks\n\n"))
            .append(
                language.choose(
                    "| 代码 | 轻重 | 意思 | 怎么办 |\n", "| code | weight | meaning | what to do |\n"))
            .append("|---|---|---|---|\n");
    StringBuilder rules =
        new StringBuilder(language.choose("\n## 规则\n\n", "\n## Rules\n\n"))
            .append(language.choose("| 代码 | 轻重 | 查的是什么 |\n", "| code | weight | what it finds |\n"))
            .append("|---|---|---|\n");
    for (DiagnosticCode code : Catalogue.all()) {
      String summary = cell(code.meaning().summary(), language);
      if (code instanceof Declaration) {
        String page = language.choose("rules.zh.md", "rules.md");
        String link = "[" + code.id() + "](" + page + "#" + code.id() + ")";
        row(rules, link, weight(code.severity(), language), summary);
      } else {
        String help = cell(code.meaning().help(), language);
        row(faults, "`" + code.id() + "`", weight(code.severity(), language), summary, help);
      }
    }
    return faults.append(rules).toString();
  }

  private static void row(StringBuilder table, String... cells) {
    table.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private static String weight(Severity severity, Language language) {
    return switch (severity) {
      case ERROR -> language.choose("错误", "error");
      case WARNING -> language.choose("警告", "warning");
      case INFO -> language.choose("说明", "info");
    };
  }

  private static String cell(Message text, Language language) {
    return text.in(language).replaceAll("[\\\\|*<]", "\\\\$0");
  }
}
