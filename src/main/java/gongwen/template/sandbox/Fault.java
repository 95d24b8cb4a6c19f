package gongwen.template.sandbox;

import freemarker.template.TemplateModelException;
import gongwen.diagnostic.DiagnosticCode;
import gongwen.diagnostic.Message;
import java.util.List;

/**
 * A function was asked for what it cannot give. The place is that of the call; the one who catches
 * it knows it.
 */
public final class Fault extends TemplateModelException {
  private static final long serialVersionUID = 1L;

  private final transient DiagnosticCode code;
  private final transient Message sentence;
  private final transient List<Message> hints;
  private final String culprit;

  /**
   * @param culprit the argument that is to blame, as typed between its quotes; empty for the call
   */
  public Fault(DiagnosticCode code, String culprit, Message sentence, List<Message> hints) {
    super(sentence.en());
    this.code = code;
    this.sentence = sentence;
    this.hints = List.copyOf(hints);
    this.culprit = culprit;
  }

  public DiagnosticCode code() {
    return code;
  }

  public Message sentence() {
    return sentence;
  }

  public List<Message> hints() {
    return hints;
  }

  public String culprit() {
    return culprit;
  }
}
