package gongwen.model;

import gongwen.text.Ref;
import gongwen.yaml.Key;

/** A post and who holds it; at least one of the two is given. */
public record Holder(
    Ref ref, @Key(en = "post", zh = "职务") String post, @Key(en = "name", zh = "姓名") String name) {}
