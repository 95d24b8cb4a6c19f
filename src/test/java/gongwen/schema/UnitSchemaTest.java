package gongwen.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Language;
import gongwen.source.Decoded;
import gongwen.source.Samples;
import gongwen.template.library.TemplateLibrary;
import gongwen.testing.Slow;
import gongwen.text.SourceText;
import gongwen.yaml.YamlNode;
import gongwen.yaml.YamlNode.Scalar;
import gongwen.yaml.YamlNode.Style;
import gongwen.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema says of a unit file what the decoder says of it. */
class UnitSchemaTest {
  private static final JsonNode SCHEMA = EditorView.tree(TemplateLibrary.builtIn());
  private static final EditorView EDITOR = new EditorView(TemplateLibrary.builtIn());

  /** What can be seen without knowing the other records. */
  private static final Set<String> SEEN =
      Set.of(
          "unknown-key",
          "key-in-both-spellings",
          "wrong-type",
          "bad-date",
          "no-such-date",
          "bad-number",
          "bad-minimum",
          "bad-boolean",
          "bad-count",
          "bad-period",
          "bad-month",
          "bad-year",
          "unknown-version",
          "unknown-choice",
          "missing-key",
          "missing-value");

  /** Values of every form, in every place. */
  private static final List<String> VALUES =
      List.of(
          "2024-03-12",
          "2024-3-5",
          "2024年3月12日",
          "2024/03/12",
          "2024-02-30",
          "2023-02-29",
          "2024-02-29",
          "2024-13-01",
          "2024-03",
          "20240312",
          "2024-05-06至2024-05-17",
          "2024-05-06至",
          "2024",
          "2024-H1",
          "2024H2",
          "2024-Q2",
          "2024-Q5",
          "2024年第二季度",
          "2024年6月",
          "2024年上半年",
          "2024年13月",
          "2024年度",
          "202",
          "6",
          "-1",
          "0",
          "80余",
          "近100",
          "十余",
          "300多",
          "不少于2",
          "约50",
          "100以上",
          "多",
          "3万余",
          "1,287",
          "1,28",
          "近100多",
          "六次",
          "近百人",
          "年底前",
          "50人左右",
          "3篇",
          "3月12日",
          "3.12",
          "4月上旬至5月中旬",
          "5月6日至10日",
          "4月",
          "4月底",
          "4月-5月",
          "4月9日（周二）上午",
          "四月九日",
          "24.4.9",
          "4月9日、10日",
          "教师12人、学生30人",
          "3×15",
          "45（其中党员12）",
          "每班3人",
          "2024年5月6日-10日",
          "true",
          "yes",
          "no",
          "是",
          "否",
          "Done",
          "done",
          "完成",
          "计划",
          "planned",
          "must",
          "应当",
          "MONTH",
          "2years",
          "两年",
          "月度",
          "high",
          "红头",
          "letterhead",
          "issue",
          "各自",
          "文字",
          "17:00",
          "***",
          "98.50",
          "null");

  private static final List<String> FORMS =
      List.of("\"\"", "{x: 1}", "[[1]]", "[]", "[文字]", "{起: 2024-01-01}", "{起: 2024-02-30}");

  private static YamlNode read(String text) {
    return YamlReader.read(new SourceText("test.yaml", text)).value().orElseThrow();
  }

  private static List<String> decoder(YamlNode root) {
    return Decoded.faults(root).stream().map(Diagnostic::id).filter(SEEN::contains).toList();
  }

  /** Both say the same of it. */
  private static void same(YamlNode root, String what) {
    List<String> decoder = decoder(root);
    List<String> schema = EDITOR.faults(root);
    assertEquals(
        decoder.isEmpty(),
        schema.isEmpty(),
        () -> what + "\ndecoder " + decoder + "\nschema " + schema);
  }

  static Stream<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path top :
        List.of(Path.of("examples"), Path.of("src/main/resources/gongwen/job/sample"))) {
      try (Stream<Path> all = Files.walk(top)) {
        all.filter(file -> file.toString().endsWith(".yaml"))
            .filter(file -> !file.toString().contains("templates"))
            .sorted()
            .forEach(files::add);
      }
    }
    return files.stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void whatIsReadIsSound(Path file) throws IOException {
    assertEquals(List.of(), EDITOR.faults(read(Files.readString(file))));
  }

  @Test
  void itIsASchema() {
    assertEquals(
        Set.of(),
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
            .getSchema(SchemaLocation.of("http://json-schema.org/draft-07/schema"))
            .validate(SCHEMA));
  }

  /** Every key of the records has a text in both languages, and no text is left over. */
  @Test
  void everyKeyIsThereInBothSpellingsWithItsText() {
    Set<String> reported = new TreeSet<>();
    Map<String, JsonNode> mappings = new LinkedHashMap<>();
    SCHEMA.get("definitions").properties().forEach(e -> mappings.put(e.getKey(), e.getValue()));
    mappings.keySet().removeIf(name -> !Character.isUpperCase(name.charAt(0)));
    mappings.put("UnitFile", SCHEMA);
    mappings.forEach(
        (name, mapping) ->
            mapping
                .get("properties")
                .properties()
                .forEach(
                    key -> {
                      String text = key.getValue().get("description").asText();
                      assertFalse(text.isBlank(), name + " " + key.getKey());
                      if (text.startsWith("从哪个文件引用") || text.startsWith("File whose part")) {
                        reported.add("Forms.SharedPart.from");
                      } else if (key.getKey().charAt(0) < 128) {
                        reported.add(name + "." + key.getKey());
                      }
                    }));
    Set<String> ofProfiles = Set.of("ProfileFile", "ProfileFile.Margins", "ProfileFile.Fonts");
    for (Language language : Language.values()) {
      Set<String> texts = new TreeSet<>(KeyTexts.in(language).names());
      texts.removeIf(name -> ofProfiles.contains(name.substring(0, name.lastIndexOf('.'))));
      assertEquals(reported, texts);
    }
    assertTrue(reported.size() > 150, reported::toString);
  }

  @Test
  @Slow
  void everyValueInEveryPlace() {
    // A kind that the schema does not know: the decoder knows none.
    YamlNode root = read(Samples.CHINESE.replace("模板: 分析研判报告", "模板: 述职报告"));
    same(root, "as it is");
    for (Place place : Place.all(root)) {
      for (String value : VALUES) {
        same(place.with(new Scalar(value, Style.PLAIN, root.span())), place + ": " + value);
      }
      for (String form : FORMS) {
        same(place.with(read(form)), place + ": " + form);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {Samples.CHINESE, Samples.ENGLISH})
  void everyKeyRenamedLeftOutOrDoubled(String sample) {
    YamlNode root = read(sample);
    List<Place> places = Place.all(root);
    assertTrue(places.size() > 100, places::toString);
    for (Place place : places) {
      same(place.renamed(place.key() + "x"), place + "x");
      same(place.without(), place + " left out");
      same(place.renamed(place.otherSpelling()), place + " as " + place.otherSpelling());
      assertTrue(EDITOR.faults(place.renamed(place.otherSpelling())).isEmpty(), place::toString);
      same(place.doubled(), place + " and " + place.otherSpelling());
    }
  }

  /** The slots of a report follow from its kind; what kind there is not is taken as it is. */
  @Test
  void slots() {
    assertEquals(0, slotFaults("analysis", "problems: 文字").size());
    assertEquals(0, slotFaults("分析研判报告", "{存在的问题: [{标题: 甲, 内容: 乙}, 丙], body: 文字}").size());
    assertFalse(slotFaults("analysis", "probl: 文字").isEmpty());
    assertFalse(slotFaults("分析研判报告", "{problems: 文字, 存在的问题: 文字}").isEmpty());
    assertFalse(slotFaults("Analysis report".toLowerCase(Locale.ROOT), "probl: 文字").isEmpty());
    assertFalse(slotFaults("analysis", "problems: {head: 甲}").isEmpty());
    assertEquals(0, slotFaults("述职报告", "probl: 文字").size());
  }

  private static List<String> slotFaults(String kind, String sections) {
    String words = sections.startsWith("{") ? sections : "{" + sections + "}";
    return EDITOR.faults(
        read(
            "unit: {name: 甲}\nyear: 2024\nreports: {template: %s, period: 2024, sections: %s}"
                .formatted(kind, words)));
  }

  /** What is in other files may be missing here; a place of a ledger stands for its records. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "单位: {引自: 共用.yaml, 简称: 甲}\n年度: 2024\n责任制: {引自: 共用.yaml}\n报告: []",
        "单位: {自称: 我校}",
        "unit: {name: 甲}\nyear: 2024\nactivities: {file: a.xlsx, sheet: 活动}\nissues: {文件: b.csv}"
      })
  void parts(String file) {
    assertEquals(List.of(), EDITOR.faults(read(file)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "单位: {简称: 甲}\n年度: 2024\n报告: []",
        "unit: {name: 甲}\nreports: []",
        "unit: {name: 甲}\nyear: 2024\nactivities: {file: a.xlsx, shet: 活动}",
        "unit: {name: 甲, from: 甲.yaml, 引自: 甲.yaml}\nyear: 2024"
      })
  void notEvenParts(String file) {
    assertFalse(EDITOR.faults(read(file)).isEmpty());
  }
}
