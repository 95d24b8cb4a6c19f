package gongwen.template.compose;

import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import gongwen.diagnostic.Message;
import gongwen.template.sandbox.Fault;
import java.util.List;

/** Plain numbers as arguments. */
final class Numbers {
  private Numbers() {}

  static long whole(List<?> arguments) throws TemplateModelException {
    if (arguments.size() == 1 && arguments.get(0) instanceof TemplateNumberModel number) {
      return number.getAsNumber().longValue();
    }
    throw new Fault(
        CompositionCode.WRONG_ARGUMENTS,
        "",
        Message.of("这里要一个数", "a number is needed here"),
        List.of());
  }
}
