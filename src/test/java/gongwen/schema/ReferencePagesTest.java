package gongwen.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.diagnostic.Language;
import gongwen.model.UnitFile;
import gongwen.profile.Profile;
import gongwen.profile.ProfileFile;
import gongwen.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The reference pages say of every key what the program says of it. Above the mark they are written
 * by hand, below it made; {@code -Dgongwen.goldens=update} makes them anew.
 */
class ReferencePagesTest {
  private static final String MARK = "<!-- Made from the keys. -->\n";
  private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

  @ParameterizedTest
  @CsvSource({
    "unit-file.zh.md, ZH, UNIT, 单位文件",
    "unit-file.md, EN, UNIT, The file",
    "profile.zh.md, ZH, PROFILE, 版式调整文件",
    "profile.md, EN, PROFILE, The file",
  })
  void thePageIsWhatTheKeysSay(String name, Language language, String file, String title)
      throws IOException {
    Path page = Path.of("src/docs", name);
    String written = Files.readString(page);
    int mark = written.indexOf(MARK);
    assertTrue(mark > 0, name + " has no line " + MARK);
    Class<?> record = file.equals("UNIT") ? UnitFile.class : ProfileFile.class;
    String made =
        written.substring(0, mark) + MARK + "\n" + new ReferencePage(language).of(record, title);
    if ("update".equals(System.getProperty("gongwen.goldens"))) {
      Files.writeString(page, made);
    }
    assertEquals(made, Files.readString(page), name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"profile.md", "profile.zh.md"})
  void theExampleOfAProfileIsOne(String name) throws IOException {
    Matcher example = EXAMPLE.matcher(Files.readString(Path.of("src/docs", name)));
    assertTrue(example.find(), name);
    assertTrue(!Profile.read(new SourceText(name, example.group(1))).hasErrors(), name);
  }
}
