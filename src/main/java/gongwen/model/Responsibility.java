package gongwen.model;

import gongwen.text.Ref;
import gongwen.yaml.Key;
import java.util.List;

/** The responsibility system (责任制): who answers for what in one field, and on what basis. */
public record Responsibility(
    Ref ref,
    @Key(en = "field", zh = "领域") String field,
    @Key(en = "basis", zh = "依据") List<CitedDocument> basis,
    @Key(en = "tiers", zh = "责任层级") List<Tier> tiers,
    @Key(en = "group", zh = "领导小组") List<Group> group,
    @Key(en = "divisions", zh = "职责分工") List<Division> divisions,
    @Key(en = "obligations", zh = "规定动作") List<Obligation> obligations,
    @Key(en = "documents", zh = "制度文件") List<CitedDocument> documents,
    @Key(en = "channels", zh = "阵地") List<Channel> channels) {}
