package gongwen.model;

import gongwen.yaml.Key;

/** What a kind of report owes its reader, whether or not there are records for it. */
public enum Owed {
  @Key(en = "problems", zh = "问题")
  PROBLEMS,
  @Key(en = "next-steps", zh = "下一步")
  NEXT_STEPS
}
