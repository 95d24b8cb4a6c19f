package gongwen.prose;

import gongwen.facts.Figure;
import gongwen.facts.IndicatorFact;
import gongwen.model.Indicator;
import gongwen.text.ChineseNumerals;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rows of the table of indicators. */
public final class IndicatorRows {
  private final Printing printing;

  IndicatorRows(Printing printing) {
    this.printing = printing;
  }

  /** Percentages have their sign in the column of measures. */
  static String plain(String value) {
    return value.replace("%", "").replace("个百分点", "");
  }

  private String signed(Optional<Figure> figure) {
    return figure
        .map(each -> (each.value().number().signum() > 0 ? "+" : "") + printing.figure(each))
        .orElse("");
  }

  /** The change, with its sign. */
  @ForTemplates
  public String change(IndicatorFact fact) {
    return plain(signed(fact.change()));
  }

  /** The rate of the change, with its sign; none of rates. */
  @ForTemplates
  public String rate(IndicatorFact fact) {
    return fact.indicator().measure().equals("%") ? "" : signed(fact.rate());
  }

  /**
   * A row.
   *
   * @param number its number, as it is printed
   * @param earlier whether the table has earlier values
   */
  @ForTemplates
  public List<String> row(String number, IndicatorFact fact, boolean earlier) {
    List<String> cells = cells(number, fact.indicator().name(), fact.indicator().measure());
    if (!earlier) {
      cells.add(plain(printing.value(fact)));
      return cells;
    }
    cells.add(plain(printing.before(fact)));
    cells.add(plain(printing.value(fact)));
    cells.add(change(fact));
    cells.add(rate(fact));
    return cells;
  }

  /** A part of one; parts that are indicators have rows of their own. */
  @ForTemplates
  public List<String> partRow(Indicator.Part part, Indicator of, boolean earlier) {
    String value =
        part.value()
            .map(given -> printing.quantity(given, Printing.about("数值", part.name()), part.ref()))
            .orElse("");
    List<String> cells = cells("", "其中：" + part.name(), of.measure());
    cells.addAll(earlier ? List.of("", plain(value), "", "") : List.of(plain(value)));
    return cells;
  }

  /** A theme as a heading of the rows below. */
  @ForTemplates
  public static List<String> themeRow(int number, String theme, boolean earlier) {
    List<String> cells = cells(ChineseNumerals.cardinal(number), theme, "");
    cells.addAll(earlier ? List.of("", "", "", "") : List.of(""));
    return cells;
  }

  private static List<String> cells(String... first) {
    return new ArrayList<>(List.of(first));
  }

  /** All rows, by theme. */
  @ForTemplates
  public List<List<String>> rows(List<IndicatorFact> all) {
    boolean earlier = all.stream().anyMatch(fact -> fact.indicator().before().isPresent());
    Set<String> themes = new LinkedHashSet<>();
    all.forEach(fact -> themes.add(fact.indicator().theme()));
    List<List<String>> rows = new ArrayList<>();
    int theme = 0;
    int number = 0;
    for (String name : themes) {
      theme++;
      if (themes.size() > 1) {
        rows.add(themeRow(theme, name.isEmpty() ? "基本情况" : name, earlier));
      }
      for (IndicatorFact fact : all) {
        if (fact.indicator().theme().equals(name)) {
          number++;
          rows.add(row(Integer.toString(number), fact, earlier));
          rows.addAll(partRows(fact.indicator(), earlier));
        }
      }
    }
    return rows;
  }

  private List<List<String>> partRows(Indicator indicator, boolean earlier) {
    List<Indicator.Part> parts = new ArrayList<>(indicator.parts());
    parts.addAll(indicator.of());
    return parts.stream()
        .filter(part -> part.id().isEmpty())
        .map(part -> partRow(part, indicator, earlier))
        .toList();
  }
}
