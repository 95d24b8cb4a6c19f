package gongwen.template.view;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import gongwen.facts.Figure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list; one that came from a function prints the names of its items, joined by 、. */
class ListModel implements TemplateSequenceModel {
  private final List<?> items;
  private final String text;
  private final Models models;

  ListModel(List<?> items, String text, Models models) {
    this.items = items;
    this.text = text;
    this.models = models;
  }

  @Override
  public @Nullable TemplateModel get(int index) throws TemplateModelException {
    return index < 0 || index >= items.size() ? null : models.wrap(items.get(index));
  }

  List<?> items() {
    return items;
  }

  @Override
  public int size() {
    return items.size();
  }

  @Override
  public String toString() {
    return text;
  }

  /** A list that can be printed, and whose number of items is a figure. */
  static final class Named extends ListModel implements TemplateScalarModel, TemplateHashModel {
    private final TemplateModel number;

    /**
     * @param number how many items there are, and the records that they are
     */
    Named(List<?> items, List<String> names, Figure number, Models models) {
      super(items, String.join("、", names), models);
      this.number = NumberModel.figure(number, models);
    }

    @Override
    public String getAsString() {
      return toString();
    }

    @Override
    public @Nullable TemplateModel get(String key) {
      return key.equals("number") || key.equals("个数") ? number : null;
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }
}
