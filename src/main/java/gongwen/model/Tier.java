package gongwen.model;

import gongwen.text.Ref;
import gongwen.yaml.Key;
import java.util.List;

/** One step of the chain of responsibility: 主体责任, 第一责任人, 直接责任人, 一岗双责. */
public record Tier(
    Ref ref,
    @Key(en = "title", zh = "名称", required = true) String title,
    @Key(en = "post", zh = "职务") String post,
    @Key(en = "name", zh = "姓名") String name,
    @Key(en = "duties", zh = "职责") List<String> duties) {}
