package gongwen.model;

import gongwen.text.Ref;
import gongwen.yaml.Key;
import java.util.List;
import java.util.Optional;

/** A leading group (领导小组). */
public record Group(
    Ref ref,
    @Key(en = "name", zh = "名称") String name,
    @Key(en = "leader", zh = "组长") Optional<Holder> leader,
    @Key(en = "deputies", zh = "副组长") List<Holder> deputies,
    @Key(en = "members", zh = "成员") List<Holder> members,
    @Key(en = "office", zh = "办公室") Optional<Holder> office) {
  /** What the group is called when it has no name of its own: 领导小组. */
  public String nameOrDefault() {
    return name.isEmpty() ? "领导小组" : name;
  }
}
