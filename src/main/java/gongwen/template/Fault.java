package gongwen.template;

import freemarker.template.TemplateModelException;
import gongwen.diagnostic.Message;
import java.util.List;

/**
 * A function was asked for what it cannot give. The place is that of the call; the one who catches
 * it knows it.
 */
final class Fault extends TemplateModelException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient Message told;
  private final transient List<Message> hints;
  private final String culprit;

  /**
   * @param culprit the argument that is to blame, as typed between its quotes; empty for the call
   */
  Fault(String code, String culprit, Message told, List<Message> hints) {
    super(told.en());
    this.code = code;
    this.told = told;
    this.hints = List.copyOf(hints);
    this.culprit = culprit;
  }

  String code() {
    return code;
  }

  Message told() {
    return told;
  }

  List<Message> hints() {
    return hints;
  }

  String culprit() {
    return culprit;
  }
}
