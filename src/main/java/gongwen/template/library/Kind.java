package gongwen.template.library;

/** A report kind as it is looked for; what else it is need not have been read. */
sealed interface Kind permits BuiltInKind, UserKind {
  String id();

  /** What it is called in Chinese. */
  String name();

  String englishName();

  Template template();
}
