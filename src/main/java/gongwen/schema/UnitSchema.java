package gongwen.schema;

import gongwen.model.UnitFile;
import gongwen.template.library.TemplateInfo;
import java.util.List;
import java.util.Map;

/**
 * The JSON Schema of the unit file in both spellings, made from the records and their keys.
 *
 * <p>It is draft 7: every language server for YAML understands that one, and only the newest of
 * them a later one. {@code errorMessage} and {@code patternErrorMessage} are words of editors,
 * which others pass over.
 *
 * <p>What it takes is a little more than what the decoder takes (Chinese numerals, numbers that
 * YAML writes in another way), never less: an editor that marks a sound file would be switched off.
 */
public final class UnitSchema {
  private UnitSchema() {}

  /**
   * As maps, lists, texts, numbers and booleans, to be written as JSON.
   *
   * @param kinds the report kinds whose names and slots it knows; others are taken as they are
   */
  public static Map<String, Object> of(List<TemplateInfo> kinds) {
    TypeSchemas types = new TypeSchemas();
    RecordSchemas records = new RecordSchemas(types, kinds);
    Map<String, Object> file = records.mapping(UnitFile.class);
    Map<String, Object> slots = new SlotSchemas(types).definitions(kinds);
    Map<String, Object> definitions = records.definitions();
    definitions.putAll(slots);
    return Schemas.document("gongwen 单位文件 / unit file", file, definitions);
  }
}
