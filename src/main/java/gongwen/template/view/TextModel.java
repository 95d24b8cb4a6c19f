package gongwen.template.view;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import org.jspecify.annotations.Nullable;

/**
 * A text that has members of its own: a day, a period, the unit.
 *
 * @param source what it was
 */
record TextModel(String text, Object source, Members members, Models models)
    implements TemplateScalarModel, TemplateHashModel {

  /** What a name stands for; null for a name that is not known, as FreeMarker has it. */
  interface Members {
    @Nullable Object get(String name) throws TemplateModelException;
  }

  @Override
  public String getAsString() {
    return text;
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    return models.wrap(members.get(key));
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
