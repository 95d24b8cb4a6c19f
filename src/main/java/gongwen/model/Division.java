package gongwen.model;

import gongwen.text.Ref;
import gongwen.yaml.Key;
import java.util.List;

/** What one body answers for (职责分工). */
public record Division(
    Ref ref,
    @Key(en = "body", zh = "机构", required = true) String body,
    @Key(en = "duties", zh = "职责") List<String> duties) {}
