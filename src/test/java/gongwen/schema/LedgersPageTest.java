package gongwen.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.diagnostic.Language;
import gongwen.model.Activity;
import gongwen.model.Issue;
import gongwen.sheet.Columns;
import gongwen.testing.Goldens;
import gongwen.yaml.RecordShape;
import gongwen.yaml.RecordShape.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page on ledgers has every word for a column; {@code -Dgongwen.goldens=update} makes it. */
class LedgersPageTest {
  private static final String MARK = "<!-- Made from the words for columns. -->\n";

  @ParameterizedTest
  @CsvSource({"ledgers.md, EN", "ledgers.zh.md, ZH"})
  void thePageHasAllWords(String name, Language language) throws IOException {
    Path page = Path.of("src/docs", name);
    String written = Files.readString(page);
    int mark = written.indexOf(MARK);
    assertTrue(mark > 0, name + " has no line " + MARK);
    String made =
        written.substring(0, mark)
            + MARK
            + table(language.choose("活动", "Activities"), "activities", Activity.class, language)
            + table(language.choose("问题", "Issues"), "issues", Issue.class, language);
    if (Goldens.updated()) {
      Files.writeString(page, made);
    }
    assertEquals(made, Files.readString(page), name);
  }

  private static String table(String title, String list, Class<?> type, Language language) {
    StringBuilder table = new StringBuilder("\n## " + title + "\n\n");
    table.append(language.choose("| 键 | 英文键 | 常见的叫法 |\n", "| key | in Chinese | usual words |\n"));
    table.append("|---|---|---|\n");
    for (Field field : RecordShape.of(type).fields()) {
      String first = language.choose(field.zh(), field.en());
      String second = language.choose(field.en(), field.zh());
      table.append("| `%s` | `%s` | ".formatted(first, second));
      table.append(String.join("、", Columns.of(list, field))).append(" |\n");
    }
    return table.toString();
  }

  @Test
  void noWordIsTheKeyOfAnotherField() {
    for (Class<?> type : List.of(Activity.class, Issue.class)) {
      RecordShape shape = RecordShape.of(type);
      String list = type == Activity.class ? "activities" : "issues";
      Set<String> wrong = new HashSet<>();
      for (Field field : shape.fields()) {
        for (String word : Columns.of(list, field)) {
          shape.field(word).ifPresent(other -> wrong.add(word + " of " + field.en()));
        }
      }
      assertEquals(Set.of(), wrong);
    }
  }
}
