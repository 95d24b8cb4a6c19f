package gongwen.facts;

import gongwen.model.Frequency;
import gongwen.model.Obligation;
import gongwen.text.Ref;
import gongwen.yaml.Choices;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The figures of a period as plain rows, for people and for scripts: a printer needs no logic.
 *
 * @param unit the unit's full name
 * @param period the period as a key: 2024-Q2
 * @param words the period in words: 2024年第二季度
 * @param cutOff the last day that the figures see
 * @param sections only those that have rows
 */
public record FactsReport(
    String unit, String period, String words, LocalDate cutOff, List<Section> sections) {

  public FactsReport {
    sections = List.copyOf(sections);
  }

  /**
   * Some rows about one thing.
   *
   * @param id in kebab case, for scripts
   */
  public record Section(String id, String zh, String en, List<Row> rows) {
    public Section {
      rows = List.copyOf(rows);
    }
  }

  /**
   * One figure.
   *
   * @param what what it is about, in words
   * @param text the figure as printed, with qualifier and measure word: 90余次
   * @param number the bare number of the text; empty for what is not one
   * @param measure the measure word; empty for none
   * @param addends what it was added up from
   * @param state {@code open}, {@code not-due} …; empty for what has none
   * @param note what else there is to say: the windows that were missed, what was not counted
   * @param refs the records behind it
   */
  public record Row(
      String what,
      String text,
      Optional<BigDecimal> number,
      String measure,
      Addends addends,
      String state,
      String note,
      List<Ref> refs) {
    public Row {
      refs = List.copyOf(refs);
    }

    static Row of(String what, Figure figure, String note) {
      return new Row(
          what,
          figure.text(),
          Optional.of(figure.value().said().number()),
          figure.measure(),
          Addends.exact(figure.value()),
          "",
          note,
          figure.refs());
    }
  }

  public static FactsReport of(Facts facts) {
    return new FactsReport(
        facts.dossier().own().unit().name(),
        PeriodWords.key(facts.period()),
        PeriodWords.full(facts.period()),
        facts.cutOff(),
        FactsRows.sections(facts));
  }

  /** How often, in words: 每月至少2次, 每半年至少1次，6月、12月, 一事一报; empty for a standing duty. */
  public static String frequency(Obligation obligation) {
    Obligation.Schedule schedule = obligation.schedule();
    if (schedule.per().isEmpty()) {
      return "";
    }
    Frequency per = schedule.per().get();
    if (per == Frequency.EVENT) {
      return "一事一报";
    }
    String due =
        schedule.due().isEmpty()
            ? ""
            : "，" + String.join("、", schedule.due().stream().map(month -> month + "月").toList());
    return "每" + Choices.of(per).zh() + "至少" + schedule.min().orElse(1) + "次" + due;
  }
}
