package gongwen.template.compose;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Rewriting;
import gongwen.model.Section;
import gongwen.template.library.TemplateInfo;
import gongwen.text.Nearest;
import gongwen.text.Places;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The unit's own words by the slots of a template. */
final class Slots {
  private static final String BODY = "body";
  private static final String BODY_NAME = "正文";

  private final Map<String, Section> written;
  private final boolean replaced;

  private Slots(Map<String, Section> written, boolean replaced) {
    this.written = written;
    this.replaced = replaced;
  }

  /** Reports what is unknown, doubled, or of no use beside the whole text. */
  static Slots of(TemplateInfo info, List<Section> sections, Places places, Diagnostics found) {
    Map<String, Section> written = new LinkedHashMap<>();
    for (Section section : sections) {
      Optional<String> id = id(info, section.slot());
      if (id.isEmpty()) {
        found.add(unknown(info, section, places));
      } else {
        Section first = written.putIfAbsent(id.get(), section);
        if (first != null) {
          found.add(
              Diagnostic.of(
                      CompositionCode.SLOT_TWICE,
                      places.span(section.ref()),
                      Message.of(
                          "“%1$s”和“%2$s”是同一个部分，只能写一次",
                          "“%1$s” and “%2$s” are the same part; it can be written once",
                          section.slot(),
                          first.slot()))
                  .related(places.span(first.ref()), Message.of("已写在这里", "written here")));
        }
      }
    }
    boolean replaced = written.containsKey(BODY) && !hasSlot(info, BODY);
    if (replaced && written.size() > 1) {
      written.forEach(
          (id, section) -> {
            if (!id.equals(BODY)) {
              found.add(
                  Diagnostic.of(
                      CompositionCode.SLOT_UNUSED,
                      places.span(section.ref()),
                      Message.of(
                          "已用“正文”代替全文，“%s”不会印出",
                          "body stands for the whole text; “%s” is not printed", section.slot())));
            }
          });
    }
    return new Slots(written, replaced);
  }

  private static boolean hasSlot(TemplateInfo info, String id) {
    return info.slots().stream().anyMatch(slot -> slot.id().equals(id));
  }

  private static Optional<String> id(TemplateInfo info, String typed) {
    for (TemplateInfo.Slot slot : info.slots()) {
      if (slot.id().equals(typed) || slot.name().equals(typed)) {
        return Optional.of(slot.id());
      }
    }
    return typed.equals(BODY) || typed.equals(BODY_NAME) ? Optional.of(BODY) : Optional.empty();
  }

  private static Diagnostic unknown(TemplateInfo info, Section section, Places places) {
    List<String> names = new ArrayList<>();
    List<String> shown = new ArrayList<>();
    for (TemplateInfo.Slot slot : info.slots()) {
      names.add(slot.id());
      names.add(slot.name());
      shown.add(slot.name() + " " + slot.id());
    }
    if (!hasSlot(info, BODY)) {
      names.add(BODY);
      names.add(BODY_NAME);
      shown.add(BODY_NAME + " " + BODY);
    }
    Diagnostic fault =
        Diagnostic.of(
            CompositionCode.UNKNOWN_SLOT,
            places.span(section.ref()),
            Message.of(
                "%2$s没有“%1$s”这个部分",
                "a %3$s has no part “%1$s”",
                section.slot(),
                info.names().name(),
                info.names().englishName()));
    Optional<String> nearest = Nearest.of(section.slot(), names);
    if (nearest.isEmpty()) {
      return fault.hint("可以写：%s", "there are: %s", String.join("、", shown));
    }
    Diagnostic offered = fault.hint("是不是想写 %s？", "did you mean %s?", nearest.get());
    return Rewriting.within(places.span(section.ref()), section.slot(), nearest.get())
        .map(offered::fix)
        .orElse(offered);
  }

  /** What the unit wrote for the slot; no parts when it leaves the slot out. */
  Optional<Section> section(String id) {
    return Optional.ofNullable(written.get(id));
  }

  /** The whole text that stands for the template's outline. */
  Optional<Section> whole() {
    return replaced ? section(BODY) : Optional.empty();
  }
}
