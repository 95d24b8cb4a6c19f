package gongwen.changes;

import gongwen.model.Report;
import gongwen.model.Section;
import gongwen.template.library.TemplateInfo;
import java.util.Optional;

/** What in the unit file a paragraph of a document is. */
sealed interface Target {
  /**
   * A text that the unit wrote.
   *
   * @param slot empty where the text stands for the whole of the report
   */
  record Written(
      Report report,
      Section section,
      Section.Part part,
      TemplateInfo info,
      Optional<TemplateInfo.Slot> slot)
      implements Target {
    /** Whether a heading stands above it. */
    boolean headed() {
      return !part.heading().isEmpty()
          || slot.filter(each -> !each.heading().isEmpty()).isPresent();
    }

    HeadingLevels levels() {
      int level = slot.flatMap(TemplateInfo.Slot::level).orElse(1);
      return new HeadingLevels(info.labelStyles(), headed() ? level : level - 1);
    }
  }

  /** A part that the template composed. */
  record Composed(TemplateInfo info, TemplateInfo.Slot slot) implements Target {
    HeadingLevels levels() {
      int level = slot.level().orElse(1);
      return new HeadingLevels(info.labelStyles(), slot.heading().isEmpty() ? level - 1 : level);
    }
  }

  /** The report's title. */
  record Title() implements Target {}

  /** Nothing that can be taken back. */
  record Elsewhere() implements Target {}
}
