package gongwen.template;

/**
 * A report kind: what it says of itself, and its folder. Its text is read and compiled only when a
 * report of the kind is composed.
 */
public final class Template {
  private final TemplateInfo info;
  private final TemplateFolder folder;

  Template(TemplateInfo info, TemplateFolder folder) {
    this.info = info;
    this.folder = folder;
  }

  public TemplateInfo info() {
    return info;
  }

  TemplateFolder folder() {
    return folder;
  }

  @Override
  public String toString() {
    return info.id();
  }
}
