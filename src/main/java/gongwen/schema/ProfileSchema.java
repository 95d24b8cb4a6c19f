package gongwen.schema;

import gongwen.profile.ProfileFile;
import java.util.List;
import java.util.Map;

/** The JSON Schema of a profile, made as that of the unit file is. */
public final class ProfileSchema {
  private ProfileSchema() {}

  /** As maps, lists, texts, numbers and booleans, to be written as JSON. */
  public static Map<String, Object> of() {
    TypeSchemas types = new TypeSchemas();
    RecordSchemas records = new RecordSchemas(types, List.of());
    return Schemas.document(
        "gongwen 版式调整文件 / profile", records.mapping(ProfileFile.class), records.definitions());
  }
}
