package gongwen.template.compose;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import gongwen.diagnostic.Message;
import gongwen.facts.Scope;
import gongwen.model.Period;
import gongwen.template.sandbox.Fault;
import gongwen.template.sandbox.NamedArguments;
import gongwen.yaml.Choices;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a function was called with.
 *
 * @param words the plain arguments but the scope; a list counts with its items
 * @param scope whose records; own when the call does not say
 */
record CallArguments(
    List<String> words, Scope scope, Optional<String> measure, Optional<Period> period) {

  /**
   * @param model what FreeMarker hands over
   * @param leading how many plain arguments stand before a scope can
   * @param year of periods that are written without one
   */
  static CallArguments of(String function, List<?> model, int leading, int year)
      throws TemplateModelException {
    List<String> words = new ArrayList<>();
    Optional<Scope> scope = Optional.empty();
    Optional<String> measure = Optional.empty();
    Optional<Period> period = Optional.empty();
    int plain = 0;
    for (int i = 0; i < model.size(); i++) {
      TemplateModel argument = (TemplateModel) model.get(i);
      Optional<String> name =
          argument instanceof TemplateScalarModel text
              ? NamedArguments.name(text.getAsString())
              : Optional.empty();
      if (name.isPresent()) {
        String value = text(function, i + 1 < model.size() ? model.get(++i) : null);
        if (name.get().equals("measure") || name.get().equals("单位")) {
          measure = Optional.of(value);
        } else {
          period = Optional.of(period(value, year));
        }
        continue;
      }
      plain++;
      if (scope.isPresent()) {
        throw new Fault(
            CompositionCode.WRONG_ARGUMENTS,
            "",
            Message.of(
                "%s 的范围（本级、下级、全部）应当是最后一个参数",
                "the scope (own, members, all) is the last argument of %s", function),
            List.of());
      }
      scope = plain > leading ? scope(argument) : Optional.empty();
      if (scope.isEmpty()) {
        add(function, argument, words);
      }
    }
    return new CallArguments(List.copyOf(words), scope.orElse(Scope.OWN), measure, period);
  }

  /** The first plain argument. */
  String first(String function) throws TemplateModelException {
    if (words.isEmpty()) {
      throw new Fault(
          CompositionCode.WRONG_ARGUMENTS,
          "",
          Message.of("%s 缺少参数", "%s needs an argument", function),
          List.of(Message.of("写成 %1$s(\"…\")", "write %1$s(\"…\")", function)));
    }
    return words.get(0);
  }

  private static void add(String function, @Nullable TemplateModel argument, List<String> words)
      throws TemplateModelException {
    if (argument instanceof TemplateSequenceModel list
        && !(argument instanceof TemplateScalarModel)) {
      for (int i = 0; i < list.size(); i++) {
        words.add(text(function, list.get(i)));
      }
    } else {
      words.add(text(function, argument));
    }
  }

  private static String text(String function, @Nullable Object argument)
      throws TemplateModelException {
    if (argument instanceof TemplateScalarModel text) {
      return text.getAsString();
    }
    throw new Fault(
        CompositionCode.WRONG_ARGUMENTS,
        "",
        Message.of(
            "%s 的参数应当是加引号的文字，或这样文字的列表",
            "the arguments of %s are texts in quotes, or lists of them", function),
        List.of());
  }

  private static Optional<Scope> scope(@Nullable TemplateModel argument)
      throws TemplateModelException {
    if (!(argument instanceof TemplateScalarModel text)) {
      return Optional.empty();
    }
    return Choices.of(Scope.class)
        .find(text.getAsString())
        .map(choice -> (Scope) choice.constant());
  }

  private static Period period(String written, int year) throws TemplateModelException {
    Optional<Period> period = Period.parse(written, year);
    if (period.isEmpty()) {
      throw new Fault(
          CompositionCode.WRONG_ARGUMENTS,
          written,
          Message.of("“%s”不是时段", "“%s” is no period", written),
          List.of(
              Message.of(
                  "可以写 %1$d、%1$d-H1、%1$d-Q2、%1$d-06、%1$d年第二季度，本年度的可以只写第二季度",
                  "write %1$d, %1$d-H1, %1$d-Q2, %1$d-06, %1$d年第二季度, or 第二季度 of the file's own year",
                  year)));
    }
    return period.get();
  }
}
