package gongwen.template.view;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import gongwen.facts.Figure;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number that a template computes with and that prints in its own way.
 *
 * @param source what it was
 * @param figure a counted number prints between marks, so that the records behind it stay known
 */
record NumberModel(
    Number number,
    String text,
    Object source,
    Optional<Figure> figure,
    TextModel.Members members,
    Models models)
    implements TemplateNumberModel, TemplateHashModel {

  static NumberModel plain(Number number, String text, Object source, Models models) {
    return new NumberModel(number, text, source, Optional.empty(), name -> null, models);
  }

  static NumberModel figure(Figure figure, Models models) {
    return figure(figure, figure.inText(), figure, name -> null, models);
  }

  static NumberModel figure(
      Figure figure, String text, Object source, TextModel.Members members, Models models) {
    TextModel.Members more =
        name ->
            switch (name) {
              case "measure", "单位" -> figure.measure();
              case "size", "幅度" -> figure(figure.withoutSign(), models);
              default -> members.get(name);
            };
    return new NumberModel(
        figure.value().number(), text, source, Optional.of(figure), more, models);
  }

  /** As it goes into a text. */
  String print() {
    return figure.map(counted -> models.figures().print(counted, text)).orElse(text);
  }

  @Override
  public Number getAsNumber() {
    return number;
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
