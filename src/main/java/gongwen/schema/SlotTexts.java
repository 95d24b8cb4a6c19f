package gongwen.schema;

import gongwen.template.library.TemplateInfo;

/** What a slot of a report kind is for, in a sentence. */
final class SlotTexts {
  /** The slot that every kind has: the unit's own text in place of all others. */
  static final String WHOLE = "body";

  static final String WHOLE_ZH = "正文";

  private SlotTexts() {}

  static String zh(TemplateInfo.Slot slot) {
    String absent = slot.composed().isEmpty() ? "" : "不写时由程序写：" + slot.composed();
    return slot.mustBeWritten() && absent.isEmpty() ? "必须自己写" : absent;
  }

  static String en(TemplateInfo.Slot slot) {
    String absent =
        slot.englishComposed().isEmpty() ? "" : "If absent, composed: " + slot.englishComposed();
    return slot.mustBeWritten() && absent.isEmpty() ? "Must be written" : absent;
  }
}
