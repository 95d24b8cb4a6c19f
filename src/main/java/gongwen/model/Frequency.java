package gongwen.model;

import gongwen.yaml.Key;

/** The window in which an obligation is to be met. */
public enum Frequency {
  @Key(en = "day", zh = "天")
  DAY,
  @Key(en = "week", zh = "周")
  WEEK,
  @Key(en = "month", zh = "月")
  MONTH,
  @Key(en = "quarter", zh = "季度")
  QUARTER,
  @Key(en = "halfYear", zh = "半年")
  HALF_YEAR,
  @Key(en = "term", zh = "学期")
  TERM,
  @Key(en = "year", zh = "年")
  YEAR,
  @Key(en = "2years", zh = "两年")
  TWO_YEARS,
  @Key(en = "3years", zh = "三年")
  THREE_YEARS,
  @Key(en = "event", zh = "一事")
  EVENT
}
