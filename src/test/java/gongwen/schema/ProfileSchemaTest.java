package gongwen.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import gongwen.diagnostic.Language;
import gongwen.json.Json;
import gongwen.profile.Profile;
import gongwen.profile.ProfileFile;
import gongwen.text.SourceText;
import gongwen.yaml.RecordShape;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema of a profile says of it what the program says. */
class ProfileSchemaTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static boolean sound(String json) throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(VersionFlag.V7)
            .getSchema(JSON.readTree(Json.of(ProfileSchema.of())));
    return schema.validate(JSON.readTree(json)).isEmpty();
  }

  /** JSON is YAML. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"margins\": {\"top\": 35.5}, \"pageNumber\": \"centre\", \"boldLevel3\": true}",
        "{\"页边距\": {\"上\": 35}, \"页码\": \"居中\", \"三级标题加粗\": \"是\", \"标志字样\": \"\"}",
        "{\"pitch\": \"２８．５\", \"fonts\": {\"fang\": \"方正仿宋_GBK\"}}",
        "{\"rules\": {\"leading-zero\": \"off\"}, \"name\": \"甲\"}",
        "{\"规则\": {\"leading-zero\": \"不查\"}}",
        "{\"rules\": {\"leading-zer\": \"off\"}}",
        "{\"rules\": {\"leading-zero\": \"loud\"}}",
        "{\"rules\": \"off\"}",
        "{\"margin\": {\"top\": 35}}",
        "{\"margins\": 35}",
        "{\"pitch\": \"28 pt\"}",
        "{\"pageNumber\": \"left\"}",
        "{\"pitch\": 28, \"行距\": 28}",
      })
  void itTakesWhatTheProgramTakes(String json) throws IOException {
    boolean read = !Profile.read(new SourceText("p.yaml", json)).hasErrors();
    assertEquals(read, sound(json), json);
  }

  @Test
  void everyKeyHasItsTextAndNoTextIsLeftOver() {
    Set<String> keys = new TreeSet<>();
    for (Class<?> record :
        new Class<?>[] {ProfileFile.class, ProfileFile.Margins.class, ProfileFile.Fonts.class}) {
      RecordShape.of(record)
          .fields()
          .forEach(field -> keys.add(KeyTexts.name(record) + "." + field.en()));
    }
    for (Language language : Language.values()) {
      KeyTexts texts = KeyTexts.in(language);
      Set<String> there = new TreeSet<>(texts.names());
      there.removeIf(name -> !name.startsWith("ProfileFile"));
      assertEquals(keys, there);
      there.forEach(name -> assertTrue(!texts.text(name).isBlank(), name));
    }
  }
}
