package gongwen.model;

import gongwen.text.Ref;
import gongwen.yaml.Key;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A stage of a plan (实施步骤); stages without days are common. */
public record Stage(
    Ref ref,
    @Key(en = "name", zh = "名称", required = true) String name,
    @Key(en = "from", zh = "起") Optional<LocalDate> from,
    @Key(en = "to", zh = "止") Optional<LocalDate> to,
    @Key(en = "tasks", zh = "任务") List<String> tasks) {}
