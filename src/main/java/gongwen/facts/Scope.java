package gongwen.facts;

import gongwen.yaml.Key;

/** Whose records a figure is counted from. */
public enum Scope {
  @Key(en = "own", zh = "本级")
  OWN,
  @Key(en = "members", zh = "下级")
  MEMBERS,
  @Key(en = "all", zh = "全部")
  ALL
}
