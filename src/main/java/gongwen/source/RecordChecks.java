package gongwen.source;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Rewriting;
import gongwen.model.Activity;
import gongwen.model.Count;
import gongwen.model.Group;
import gongwen.model.Holder;
import gongwen.model.Indicator;
import gongwen.model.Issue;
import gongwen.model.Meeting;
import gongwen.model.Obligation;
import gongwen.model.Report;
import gongwen.model.Stage;
import gongwen.model.UnitFile;
import gongwen.text.Places;
import gongwen.text.Ref;
import java.util.ArrayList;
import java.util.List;

/** What must hold between the records of one file, so that each can be read as it was meant. */
final class RecordChecks {
  private final UnitFile unit;
  private final Places places;
  private final List<Diagnostic> found = new ArrayList<>();

  RecordChecks(UnitFile unit, Places places) {
    this.unit = unit;
    this.places = places;
  }

  List<Diagnostic> run() {
    version();
    year();
    List<Obligation> obligations = unit.responsibility().obligations();
    Ids ids = new Ids(places, found);
    ids.unique(obligations, Obligation::id, Obligation::ref);
    ids.unique(unit.ledgers().issues(), Issue::id, Issue::ref);
    ids.unique(unit.ledgers().indicators(), Indicator::id, Indicator::ref);
    ids.unique(unit.reports(), Report::id, Report::ref);
    obligations.forEach(this::obligation);
    unit.ledgers().activities().forEach(this::measures);
    unit.ledgers().indicators().forEach(this::indicator);
    unit.ledgers().stages().forEach(this::stage);
    persons();
    return found;
  }

  private void version() {
    unit.version()
        .filter(v -> v != UnitFile.VERSION)
        .ifPresent(
            v ->
                error(
                    UnitFileCode.UNKNOWN_VERSION,
                    unit.ref().field("version"),
                    Message.of("不认识第 %d 版的格式", "version %d of the format is not known", v),
                    Message.of("写 1，或换用更新的程序", "write 1, or use a newer version of the program")));
  }

  private void year() {
    if (unit.year() < UnitFile.FIRST_YEAR || unit.year() > UnitFile.LAST_YEAR) {
      error(
          UnitFileCode.BAD_YEAR,
          unit.ref().field("year"),
          Message.of("“%d”不像年度", "%d is hardly a year", unit.year()),
          Message.of("写四位数字，如 2024", "write four digits, as 2024"));
    }
  }

  private void obligation(Obligation obligation) {
    for (int i = 0; i < obligation.schedule().due().size(); i++) {
      int month = obligation.schedule().due().get(i);
      if (month < 1 || month > 12) {
        error(
            UnitFileCode.BAD_MONTH,
            obligation.ref().field("due").item(i),
            Message.of("没有%d月", "there is no month %d", month),
            Message.of("写 1 到 12", "write 1 to 12"));
      }
    }
    if (obligation.schedule().min().filter(min -> min < 1).isPresent()) {
      error(
          UnitFileCode.BAD_MINIMUM,
          obligation.ref().field("min"),
          Message.of("至少要有 1 次", "the minimum is 1 or more"),
          Message.of("没有次数要求就不写", "leave it out if no number is asked for"));
    }
  }

  /** 5次 are no people, and 5人 no times. */
  private void measures(Activity activity) {
    activity
        .extent()
        .people()
        .filter(
            people -> !people.measure().isEmpty() && !Count.OF_PEOPLE.contains(people.measure()))
        .ifPresent(people -> measure(activity.ref().field("people"), people, "人"));
    activity
        .extent()
        .count()
        .filter(count -> Count.OF_PEOPLE.contains(count.measure()))
        .filter(count -> !count.measure().equals(activity.extent().measure()))
        .ifPresent(count -> measure(activity.ref().field("count"), count, "次"));
  }

  private void measure(Ref where, Count count, String instead) {
    Diagnostic fault =
        Diagnostic.of(
                UnitFileCode.WRONG_MEASURE,
                places.span(where),
                Message.of(
                    "这里的量词不能是“%s”", "the measure word cannot be \"%s\" here", count.measure()))
            .hint("只写数，或用“%s”", "give the number alone, or with \"%s\"", instead);
    found.add(
        Rewriting.within(places.span(where), count.written() + count.measure(), count.written())
            .map(fault::fix)
            .orElse(fault));
  }

  private void indicator(Indicator indicator) {
    for (Indicator.Part part : parts(indicator)) {
      if (part.id().isEmpty() && (part.name().isEmpty() || part.value().isEmpty())) {
        error(
            UnitFileCode.INCOMPLETE_PART,
            part.ref(),
            Message.of(
                "指标“%s”的这一部分不完整",
                "this part of the indicator \"%s\" is not complete", indicator.name()),
            Message.of(
                "写另一个指标的编号，或 {名称: , 数值: }",
                "give the id of another indicator, or {name: , value: }"));
      } else if (part.id().equals(indicator.id())) {
        error(
            UnitFileCode.PART_OF_ITSELF,
            part.ref(),
            Message.of("指标“%s”成了它自己的一部分", "the indicator \"%s\" is part of itself", part.id()),
            Message.of("写别的指标", "name another one"));
      }
    }
  }

  private static List<Indicator.Part> parts(Indicator indicator) {
    List<Indicator.Part> parts = new ArrayList<>(indicator.parts());
    parts.addAll(indicator.of());
    return parts;
  }

  private void stage(Stage stage) {
    stage
        .from()
        .ifPresent(
            from ->
                stage
                    .to()
                    .filter(to -> to.isBefore(from))
                    .ifPresent(
                        to ->
                            found.add(
                                OrderFaults.endBeforeStart(
                                    places.span(stage.ref().field("to")), from, to))));
  }

  private void persons() {
    List<Holder> holders = new ArrayList<>();
    for (Group group : unit.responsibility().group()) {
      group.leader().ifPresent(holders::add);
      holders.addAll(group.deputies());
      holders.addAll(group.members());
      group.office().ifPresent(holders::add);
    }
    for (Meeting meeting : unit.ledgers().meetings()) {
      meeting.host().ifPresent(holders::add);
      speakers(meeting.agenda(), holders);
    }
    unit.reports().forEach(report -> holders.addAll(report.speaker()));
    holders.stream()
        .filter(h -> h.post().isBlank() && h.name().isBlank())
        .forEach(
            h ->
                error(
                    UnitFileCode.PERSON_WITHOUT_NAME,
                    h.ref(),
                    Message.of("这里既没有职务也没有姓名", "there is neither a post nor a name here"),
                    Message.of("至少写一个", "give at least one of them")));
  }

  private static void speakers(List<Meeting.AgendaItem> agenda, List<Holder> holders) {
    for (Meeting.AgendaItem item : agenda) {
      item.speaker().ifPresent(holders::add);
      speakers(item.items(), holders);
    }
  }

  private void error(UnitFileCode code, Ref where, Message what, Message hint) {
    found.add(Diagnostic.of(code, places.span(where), what).hint(hint));
  }
}
