package gongwen.template.library;

/** A kind from a folder of the user, read to find what is wrong with it. */
record UserKind(Template template) implements Kind {
  @Override
  public String id() {
    return template.info().id();
  }

  @Override
  public String name() {
    return template.info().names().name();
  }

  @Override
  public String englishName() {
    return template.info().names().englishName();
  }
}
