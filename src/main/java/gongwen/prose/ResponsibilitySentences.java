package gongwen.prose;

import static gongwen.prose.Wording.withoutStart;

import gongwen.model.Channel;
import gongwen.model.CitedDocument;
import gongwen.model.Group;
import gongwen.model.Responsibility;
import gongwen.model.Tier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who answers for what: tiers, the leading group, documents of the year, channels. */
public final class ResponsibilitySentences {
  private final Setting setting;
  private final Printing printing;

  ResponsibilitySentences(Setting setting, Printing printing) {
    this.setting = setting;
    this.printing = printing;
  }

  private Responsibility responsibility() {
    return setting.facts().dossier().own().responsibility();
  }

  /** Who holds a tier of responsibility, and its duties; empty for nobody. */
  @ForTemplates
  public static String tier(Tier tier) {
    String who = tier.post() + tier.name();
    if (who.isEmpty()) {
      return "";
    }
    String duties = Wording.clauses(tier.duties()).replace("；", "，");
    return who + held(tier.title()) + (duties.isEmpty() ? "" : "，" + duties);
  }

  private static String held(String title) {
    if (title.contains("一岗双责")) {
      return "落实“一岗双责”";
    }
    if (title.endsWith("责任人")) {
      return "为" + title;
    }
    if (title.endsWith("责任")) {
      return "承担" + title;
    }
    if (title.endsWith("责")) {
      return "负" + withoutStart(title, "负");
    }
    boolean post = Wording.endsWithAny(title, List.of("长", "员", "主任", "书记"));
    return (post ? "任" : "为") + title;
  }

  /** All tiers in one sentence. */
  @ForTemplates
  public String tiers() {
    List<String> all =
        responsibility().tiers().stream()
            .map(ResponsibilitySentences::tier)
            .filter(each -> !each.isEmpty())
            .toList();
    boolean clauses = all.stream().anyMatch(each -> each.contains("，"));
    return all.isEmpty() ? "" : String.join(clauses ? "；" : "，", all) + "。";
  }

  /** What the group is called. */
  @ForTemplates
  public String groupName(Group group) {
    return group.name().isEmpty() ? responsibility().field() + "领导小组" : group.name();
  }

  /**
   * Of whom the leading group consists.
   *
   * @param setUp whether it is set up by this document, a plan, and not only reported
   */
  @ForTemplates
  public String group(Group group, boolean setUp) {
    List<String> clauses = new ArrayList<>();
    group.leader().ifPresent(leader -> clauses.add("由" + CitedSentences.holder(leader) + "任组长"));
    if (!group.deputies().isEmpty()) {
      String by = clauses.isEmpty() ? "由" : "";
      clauses.add(by + CitedSentences.holders(group.deputies()) + "任副组长");
    }
    if (!group.members().isEmpty()) {
      String members = CitedSentences.holders(group.members());
      clauses.add(clauses.isEmpty() ? "成员为" + members : members + "为成员");
    }
    group.office().ifPresent(office -> clauses.add("办公室设在" + CitedSentences.holder(office)));
    if (clauses.isEmpty()) {
      return "";
    }
    String name = groupName(group);
    return (setUp ? "成立" + name + "，" : name) + String.join("，", clauses) + "。";
  }

  /** The lines of the list of its people. */
  @ForTemplates
  public static List<String> roster(Group group) {
    List<String> lines = new ArrayList<>();
    group.leader().ifPresent(leader -> lines.add("组长：" + CitedSentences.person(leader)));
    if (!group.deputies().isEmpty()) {
      lines.add("副组长：" + CitedSentences.persons(group.deputies()));
    }
    if (!group.members().isEmpty()) {
      lines.add("成员：" + CitedSentences.persons(group.members()));
    }
    return lines;
  }

  /** What was made and signed in this year, up to the end of the period. */
  @ForTemplates
  public String documents() {
    LocalDate cutOff = setting.cutOff();
    List<String> made = new ArrayList<>();
    for (CitedDocument document : responsibility().documents()) {
      Optional<LocalDate> day = document.date();
      boolean seen =
          day.filter(d -> d.getYear() == cutOff.getYear() && !d.isAfter(cutOff)).isPresent();
      if (seen && !document.signers().isEmpty()) {
        String titled = Wording.titled(document.title());
        made.add("与" + document.signers() + "签订" + titled + copies(document));
      } else if (seen) {
        made.add("制定" + CitedSentences.document(document));
      }
    }
    return made.isEmpty() ? "" : setting.thisYear() + "，" + String.join("，", made) + "。";
  }

  /** How many were signed. */
  @ForTemplates
  public String copies(CitedDocument document) {
    return document
        .copies()
        .map(
            count ->
                printing.count(count, Printing.about("份数", document.title()), document.ref()) + "份")
        .orElse("");
  }

  /** 现有公众号1个，由某某负责；宣传栏12个。 Those that are kept alike together. */
  @ForTemplates
  public String keeping() {
    List<Channel> all = responsibility().channels();
    if (all.isEmpty()) {
      return "";
    }
    List<String> hows = all.stream().map(ResponsibilitySentences::kept).distinct().toList();
    if (all.size() > 1 && hows.size() == 1) {
      String how = hows.get(0).isEmpty() ? "" : "，均" + hows.get(0);
      return "现有" + String.join("、", all.stream().map(this::numbered).toList()) + how + "。";
    }
    List<String> told = new ArrayList<>();
    for (Channel channel : all) {
      String how = kept(channel);
      told.add(numbered(channel) + (how.isEmpty() ? "" : "，" + how));
    }
    return "现有" + String.join("；", told) + "。";
  }

  /** 宣传栏12个. */
  @ForTemplates
  public String numbered(Channel channel) {
    return channel.name()
        + channel
            .count()
            .map(
                count ->
                    printing.count(count, Printing.about("数量", channel.name()), channel.ref())
                        + "个")
            .orElse("");
  }

  /** 由某某负责，实行三审三校. */
  @ForTemplates
  public static String kept(Channel channel) {
    List<String> how = new ArrayList<>();
    if (!channel.owner().isEmpty()) {
      how.add("由" + channel.owner() + "负责");
    }
    if (!channel.review().isEmpty()) {
      how.add(review(channel.review()));
    }
    return String.join("，", how);
  }

  /** How what it says is reviewed. */
  @ForTemplates
  public static String review(String how) {
    return how.endsWith("负责") ? "信息审核由" + how : how.endsWith("审核") ? "信息由" + how : "实行" + how;
  }

  /** A tier as a task of a plan: 落实主体责任. */
  @ForTemplates
  public static String taskOf(Tier tier) {
    String title = tier.title();
    if (title.contains("一岗双责")) {
      return "落实“一岗双责”";
    }
    if (title.endsWith("责任人")) {
      return "落实" + title + "责任";
    }
    return "落实" + title + (title.endsWith("责") || title.endsWith("责任") ? "" : "职责");
  }

  /** Who holds it, and the duties. */
  @ForTemplates
  public static String taskText(Tier tier) {
    String who = tier.post() + tier.name();
    String duties = Wording.clauses(tier.duties()).replace("；", "，");
    if (who.isEmpty()) {
      return duties.isEmpty() ? "" : Wording.sentence(duties);
    }
    return duties.isEmpty()
        ? "由" + who + (tier.title().contains("一岗双责") ? "落实。" : "承担。")
        : who + duties + "。";
  }
}
