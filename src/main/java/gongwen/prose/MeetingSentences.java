package gongwen.prose;

import gongwen.model.Holder;
import gongwen.model.Meeting;
import gongwen.model.Meeting.AgendaItem;
import gongwen.text.ChineseDates;
import gongwen.text.ChineseNumerals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Meetings: which one, who speaks, what the chair says. */
public final class MeetingSentences {
  private final Setting setting;

  MeetingSentences(Setting setting) {
    this.setting = setting;
  }

  private Optional<Meeting> meeting() {
    List<Meeting> all = setting.facts().dossier().own().ledgers().meetings();
    String wanted = setting.report().meeting();
    return all.stream()
        .filter(each -> each.title().equals(wanted) || wanted.isEmpty() && all.size() == 1)
        .findFirst();
  }

  /** The meeting that the report belongs to, alone in a list; no item if there is none. */
  @ForTemplates
  public List<Meeting> current() {
    return meeting().stream().toList();
  }

  /** The day of the document, or that of the meeting. */
  @ForTemplates
  public String day() {
    Optional<LocalDate> written = setting.report().document().signing().date();
    return written.or(() -> meeting().flatMap(Meeting::date)).map(ChineseDates::day).orElse("");
  }

  /** （职务姓名，日期）; empty for neither. */
  @ForTemplates
  public String byline(List<Holder> people) {
    List<String> words = new ArrayList<>();
    words.add(String.join("、", people.stream().map(CitedSentences::holder).toList()));
    words.add(day());
    words.removeIf(String::isEmpty);
    return words.isEmpty() ? "" : "（" + String.join("，", words) + "）";
  }

  /** As people are addressed: 同志 behind a name. */
  @ForTemplates
  public static String called(Holder holder) {
    boolean comrade = !holder.name().isEmpty() && !holder.name().endsWith("同志");
    return CitedSentences.holder(holder) + (comrade ? "同志" : "");
  }

  /** What is done: 传达学习《……》. */
  @ForTemplates
  public static String deed(AgendaItem item) {
    String action = Wording.bare(item.action());
    return item.document().isEmpty() || action.contains(item.document())
        ? action
        : action + Wording.titled(item.document());
  }

  /** 请某某讲话; what is done alone where nobody is named. */
  @ForTemplates
  public static String please(AgendaItem item) {
    return item.speaker().map(who -> "请" + by(who, item)).orElseGet(() -> deed(item));
  }

  private static String by(Holder who, AgendaItem item) {
    return called(who) + Wording.withoutStart(deed(item), "领导");
  }

  /** The agenda at a glance. */
  @ForTemplates
  public static List<String> listed(List<AgendaItem> agenda) {
    return agenda.stream()
        .map(item -> item.speaker().map(who -> by(who, item)).orElseGet(() -> deed(item)))
        .toList();
  }

  /** 首先，接下来，最后，. */
  @ForTemplates
  public static String order(int n, int count) {
    return n == 1 ? "首先，" : n == count ? "最后，" : "接下来，";
  }

  /** How the chair opens the nth item of so many: 现在进行第一项议程，. */
  @ForTemplates
  public static String opening(int n, int count) {
    if (count == 1) {
      return "现在进行会议议程，";
    }
    String start = n == count && count > 2 ? "最后，" : n == 1 ? "现在" : "下面，";
    return start + "进行第" + ChineseNumerals.cardinal(n) + "项议程，";
  }
}
