package gongwen.prose;

import gongwen.model.Group;
import java.util.List;

/** Work told task by task: what a theme is called as a heading, what duties are told with it. */
public final class TaskSentences {
  private static final List<String> DUTY = List.of("责任落实", "落实责任", "压实责任", "落实工作责任");

  /** Verbs with which a theme says itself what is done; such a theme stands as it is. */
  private static final List<String> VERBS =
      List.of(
          "抓", "加强", "强化", "落实", "推进", "推动", "开展", "做好", "深化", "提升", "压实", "筑牢", "规范", "完善", "健全",
          "坚持", "严格", "夯实", "优化", "守牢", "管好", "建强", "促进", "保障", "聚焦", "突出", "加快", "扩大", "提高", "改善",
          "组织", "把牢", "把好", "拧紧", "绷紧", "念好", "下好", "唱响", "用好", "守好", "建好", "织密", "护好", "凝聚", "激发",
          "补齐", "盯紧", "传承", "架起");

  private final Setting setting;
  private final ResponsibilitySentences responsibility;

  TaskSentences(Setting setting, ResponsibilitySentences responsibility) {
    this.setting = setting;
    this.responsibility = responsibility;
  }

  /** A theme as a heading: 抓好消防; 强化宣传. */
  @ForTemplates
  public static String takeUp(String theme) {
    String bare = Wording.withoutEnd(Wording.bare(theme), "方面");
    return VERBS.stream().anyMatch(bare::startsWith) ? bare : "抓好" + bare;
  }

  /** Whether a theme is that of responsibility, which is told with tiers and group. */
  @ForTemplates
  public static boolean isDuty(String theme) {
    return DUTY.contains(Wording.bare(theme));
  }

  /**
   * The leading group and the documents.
   *
   * @param full whether with the tiers
   */
  @ForTemplates
  public String duties(boolean full) {
    StringBuilder text = new StringBuilder(full ? responsibility.tiers() : "");
    for (Group group : setting.facts().dossier().own().responsibility().group()) {
      text.append(responsibility.group(group, false));
    }
    return text.append(responsibility.documents()).toString();
  }
}
