package gongwen.diagnostic;

/** The languages in which the program speaks. */
public enum Language {
  ZH,
  EN
}
