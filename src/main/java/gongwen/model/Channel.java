package gongwen.model;

import gongwen.text.Ref;
import gongwen.yaml.Key;
import java.util.Optional;

/** A channel that the unit keeps (阵地): an account, a group, a notice board. */
public record Channel(
    Ref ref,
    @Key(en = "name", zh = "名称", required = true) String name,
    @Key(en = "kind", zh = "类别") String kind,
    @Key(en = "owner", zh = "责任人") String owner,
    @Key(en = "review", zh = "审核") String review,
    @Key(en = "count", zh = "数量") Optional<Count> count) {}
