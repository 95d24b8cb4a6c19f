package gongwen.template.compose;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import gongwen.diagnostic.Message;
import gongwen.document.Block;
import gongwen.markdown.Marks;
import gongwen.model.Section;
import gongwen.template.library.TemplateInfo;
import gongwen.template.sandbox.Fault;
import gongwen.template.sandbox.TemplateCode;
import gongwen.text.Span;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code <@slot name="work">…</@slot>}: the part of this name. If the unit wrote it, its words; if
 * not, what the template composes between the tags; nothing if either is empty. In the template's
 * text there is only a mark for it, so neither can change what stands around it.
 */
final class SlotDirective implements TemplateDirectiveModel {
  private final TemplateInfo info;
  private final Slots slots;
  private final PartReader reader;
  private final CompositionState session;
  private final Map<String, List<Block>> blocks = new LinkedHashMap<>();

  SlotDirective(TemplateInfo info, Slots slots, PartReader reader, CompositionState session) {
    this.info = info;
    this.slots = slots;
    this.reader = reader;
    this.session = session;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public void execute(
      Environment environment,
      Map parameters,
      TemplateModel[] loop,
      @Nullable TemplateDirectiveBody body)
      throws TemplateException, IOException {
    TemplateInfo.Slot slot = slot(text(parameters.get("name")));
    Span call = call(environment);
    Optional<Section> written = slots.section(slot.id());
    List<Block> read;
    if (written.isPresent()) {
      read = reader.written(written.get(), slot, Optional.of(call));
    } else {
      String composed = body == null ? "" : session.capture(body).toString();
      read = reader.composed(composed, slot, call);
    }
    if (blocks.put(slot.id(), read) != null) {
      throw new Fault(
          TemplateCode.TEMPLATE_FAULT,
          "",
          Message.of("部分“%s”在模板里出现了两次", "the slot “%s” is used twice", slot.id()),
          List.of());
    }
    environment.getOut().write("\n\n" + Marks.slot(slot.id()) + "\n\n");
  }

  private TemplateInfo.Slot slot(String name) throws Fault {
    for (TemplateInfo.Slot slot : info.slots()) {
      if (slot.id().equals(name)) {
        return slot;
      }
    }
    throw new Fault(
        TemplateCode.TEMPLATE_FAULT,
        name,
        Message.of("template.yaml 里没有部分“%s”", "template.yaml has no slot “%s”", name),
        List.of());
  }

  private static String text(@Nullable Object model) throws TemplateModelException {
    return model instanceof TemplateScalarModel text ? text.getAsString() : "";
  }

  private Span call(Environment environment) {
    return session
        .engine()
        .span(environment.getCurrentDirectiveCallPlace(), "<@slot".length() - 1)
        .orElseThrow();
  }

  /** The blocks of a slot that the template has used. */
  List<Block> blocks(String slot) {
    return blocks.getOrDefault(slot, List.of());
  }
}
