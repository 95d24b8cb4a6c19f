package gongwen.template.view;

import freemarker.core.CollectionAndSequence;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A map with texts as keys, in its order. */
record MapModel(Map<?, ?> map, Models models) implements TemplateHashModelEx {
  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    return models.wrap(map.get(key));
  }

  @Override
  public boolean isEmpty() {
    return map.isEmpty();
  }

  @Override
  public int size() {
    return map.size();
  }

  @Override
  public TemplateCollectionModel keys() {
    return collection(new ListModel(List.copyOf(map.keySet()), "", models));
  }

  @Override
  public TemplateCollectionModel values() {
    return collection(new ListModel(List.copyOf(map.values()), "", models));
  }

  private static TemplateCollectionModel collection(ListModel list) {
    return new CollectionAndSequence(list);
  }
}
