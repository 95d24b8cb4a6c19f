package gongwen.prose;

import gongwen.model.CitedDocument;
import gongwen.model.Holder;
import gongwen.model.Report;
import gongwen.model.Section;
import java.util.ArrayList;
import java.util.List;

/** Documents that are cited, and the people who hold posts. */
public final class CitedSentences {
  private final Setting setting;

  CitedSentences(Setting setting) {
    this.setting = setting;
  }

  /** 《标题》（文号）. */
  @ForTemplates
  public static String document(CitedDocument document) {
    return Wording.titled(document.title())
        + (document.number().isEmpty() ? "" : "（" + document.number() + "）");
  }

  /** Several: titles take no 、 between their brackets, only behind a number. */
  @ForTemplates
  public static String documents(List<CitedDocument> all) {
    List<String> told = all.stream().map(CitedSentences::document).toList();
    boolean numbers = all.stream().anyMatch(each -> !each.number().isEmpty());
    int last = told.size() - 1;
    return last < 1
        ? String.join("", told)
        : String.join(numbers ? "、" : "", told.subList(0, last)) + "和" + told.get(last);
  }

  /** What others than the unit itself have issued. */
  @ForTemplates
  public List<CitedDocument> basis() {
    return setting.facts().dossier().own().responsibility().basis().stream()
        .filter(each -> !each.issuer().isEmpty() && !each.issuer().equals(setting.unit().name()))
        .toList();
  }

  /**
   * The short name, where something uses it: 以下简称《方案》.
   *
   * @param cited what a table cites; the unit's own words count as well
   */
  @ForTemplates
  public String abbreviated(CitedDocument document, List<String> cited) {
    String name = document.shortName();
    if (name.isEmpty()) {
      return "";
    }
    String titled = Wording.titled(name);
    boolean used = cited.stream().anyMatch(each -> each.contains(name));
    return used || isWritten(setting.report(), titled) ? "以下简称" + titled : "";
  }

  private static boolean isWritten(Report report, String words) {
    return report.sections().stream()
        .map(Section::parts)
        .flatMap(List::stream)
        .anyMatch(part -> part.text().contains(words));
  }

  /** With number and short name in brackets. */
  @ForTemplates
  public String introduced(CitedDocument document, List<String> cited) {
    List<String> notes = new ArrayList<>();
    if (!document.number().isEmpty()) {
      notes.add(document.number());
    }
    String shortly = abbreviated(document, cited);
    if (!shortly.isEmpty()) {
      notes.add(shortly);
    }
    return Wording.titled(document.title())
        + (notes.isEmpty() ? "" : "（" + String.join("，", notes) + "）");
  }

  /** All that others have issued. */
  @ForTemplates
  public String introducedBasis(List<String> cited) {
    List<String> all = basis().stream().map(each -> introduced(each, cited)).toList();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < all.size(); i++) {
      text.append(all.get(i));
      if (i == all.size() - 2) {
        text.append("和");
      } else if (i < all.size() - 2 && all.get(i).endsWith("）")) {
        text.append("、");
      }
    }
    return text.toString();
  }

  /** Post and name. */
  @ForTemplates
  public static String holder(Holder holder) {
    return holder.post() + holder.name();
  }

  /** Several, side by side. */
  @ForTemplates
  public static String holders(List<Holder> all) {
    return Wording.enumerate(all.stream().map(CitedSentences::holder).toList());
  }

  /** 姓名（职务）. */
  @ForTemplates
  public static String person(Holder holder) {
    return holder.name().isEmpty() || holder.post().isEmpty()
        ? holder.post() + holder.name()
        : holder.name() + "（" + holder.post() + "）";
  }

  /** Several, side by side. */
  @ForTemplates
  public static String persons(List<Holder> all) {
    return String.join("、", all.stream().map(CitedSentences::person).toList());
  }
}
