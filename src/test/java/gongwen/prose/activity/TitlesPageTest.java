package gongwen.prose.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.testing.Goldens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of titles show the table. {@code -Dgongwen.goldens=update} writes them anew. */
class TitlesPageTest {
  private static final String START = "<!-- titles -->\n";
  private static final String END = "<!-- /titles -->";
  private static final Map<String, String> SECTIONS = new LinkedHashMap<>();

  static {
    SECTIONS.put("中小学、幼儿园", "Schools");
    SECTIONS.put("乡镇、街道", "Towns");
    SECTIONS.put("机关、局", "Bureaus");
    SECTIONS.put("医院、卫生院", "Hospitals");
    SECTIONS.put("社区", "Communities");
    SECTIONS.put("村", "Villages");
    SECTIONS.put("内容、地点、日期、人数写在标题里", "Content, places, days and people in the title");
    SECTIONS.put("写得不好的标题", "Titles that are badly written");
    SECTIONS.put("又一批", "Some more");
    SECTIONS.put("一类多次", "Several of one kind");
  }

  @ParameterizedTest
  @CsvSource({"titles.md, true", "titles.zh.md, false"})
  void pageShowsTheTable(String name, boolean english) throws IOException {
    Path file = Path.of("src", "docs", name);
    String page = Files.readString(file);
    int from = page.indexOf(START) + START.length();
    int to = page.indexOf(END);
    String wanted = page.substring(0, from) + tables(english) + page.substring(to);
    if (Goldens.updated()) {
      Files.writeString(file, wanted);
    }
    assertEquals(wanted, Files.readString(file));
  }

  private static String tables(boolean english) throws IOException {
    Map<String, List<TitledCase>> sections = new LinkedHashMap<>();
    for (TitledCase each : TitledCase.all()) {
      sections.computeIfAbsent(each.section(), s -> new ArrayList<>()).add(each);
    }
    assertEquals(SECTIONS.keySet(), sections.keySet());
    StringBuilder page = new StringBuilder();
    sections.forEach(
        (section, cases) -> {
          page.append("\n## ").append(english ? SECTIONS.get(section) : section).append("\n\n");
          page.append(
              english
                  ? "| kind | title | count | people | content, place | sentence |\n"
                  : "| 类别 | 名称 | 数量 | 人数 | 内容、地点 | 句子 |\n");
          page.append("|---|---|---|---|---|---|\n");
          cases.forEach(each -> page.append(row(each)));
        });
    return page.append('\n').toString();
  }

  private static String row(TitledCase each) {
    return "| "
        + each.lines().get(0).get(0)
        + " | "
        + column(each, 2)
        + " | "
        + column(each, 3)
        + " | "
        + column(each, 4)
        + " | "
        + column(each, 5)
        + column(each, 6)
        + " | "
        + escaped(each.wanted())
        + " |\n";
  }

  private static String column(TitledCase each, int cell) {
    return each.lines().stream()
        .map(line -> escaped(line.get(cell).strip()))
        .collect(Collectors.joining("<br>"));
  }

  private static String escaped(String text) {
    return text.replace("*", "\\*");
  }
}
