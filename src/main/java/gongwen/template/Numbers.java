package gongwen.template;

import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import gongwen.diagnostic.Message;
import java.util.List;

/** Plain numbers as arguments. */
final class Numbers {
  private Numbers() {}

  static long whole(List<?> arguments) throws TemplateModelException {
    if (arguments.size() == 1 && arguments.get(0) instanceof TemplateNumberModel number) {
      return number.getAsNumber().longValue();
    }
    throw new Fault(
        "wrong-arguments", "", Message.of("这里要一个数", "a number is needed here"), List.of());
  }
}
