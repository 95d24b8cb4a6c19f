package gongwen.template.compose;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import gongwen.prose.ForTemplates;
import gongwen.prose.Prose;
import gongwen.template.view.Models;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code wording} of templates: the methods of {@link Prose} that are meant for them, by group and
 * name, and nothing else of any object; tables and charts.
 */
record ProseDoor(Prose prose, Models models, Map<String, TemplateModel> directives)
    implements TemplateHashModel {
  /** Of a class, the methods for templates. */
  private static final ClassValue<Map<String, Method>> METHODS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          Map<String, Method> methods = new HashMap<>();
          for (Method method : type.getMethods()) {
            if (method.isAnnotationPresent(ForTemplates.class)
                && methods.put(method.getName(), method) != null) {
              throw new IllegalStateException("two of one name: " + method);
            }
          }
          return methods;
        }
      };

  @Override
  public @Nullable TemplateModel get(String key) {
    Object group = prose.groups().get(key);
    return group == null ? directives.get(key) : new Group(key, group, models);
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  private record Group(String name, Object target, Models models) implements TemplateHashModel {
    @Override
    public @Nullable TemplateModel get(String key) {
      Method method = METHODS.get(target.getClass()).get(key);
      return method == null ? null : new Call(name + "." + key, method, target, models);
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }

  private record Call(String name, Method method, Object target, Models models)
      implements TemplateMethodModelEx {
    @Override
    @SuppressWarnings("rawtypes")
    public @Nullable Object exec(List arguments) throws TemplateModelException {
      Object[] given = ProseArguments.of(name, method, arguments);
      try {
        return models.wrap(method.invoke(target, given));
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(method.toString(), e);
      } catch (InvocationTargetException e) {
        throw e.getCause() instanceof RuntimeException bug
            ? bug
            : new IllegalStateException(method.toString(), e);
      }
    }
  }
}
