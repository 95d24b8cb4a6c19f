package gongwen.prose.activity;

import gongwen.facts.Amount;
import gongwen.facts.Figure;
import gongwen.facts.Unrecorded;
import gongwen.facts.Work;
import gongwen.model.Activity;
import gongwen.model.Count;
import gongwen.model.Days;
import gongwen.text.Ref;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Records of one kind, and the sentence wanted of them.
 *
 * @param section under which heading of the table they stand
 */
record TitledCase(String section, List<List<String>> lines, String wanted) {
  private static final Path TABLE = Path.of("src/test/resources/gongwen/prose/activity/titles.txt");
  private static final Pattern COUNT =
      Pattern.compile("((?:近|约)?[0-9一二三四五六七八九十百]*[余多]?)([^0-9以]*)(以上)?");

  /** All of the table, in its order. */
  static List<TitledCase> all() throws IOException {
    List<TitledCase> all = new ArrayList<>();
    String section = "";
    List<List<String>> lines = new ArrayList<>();
    for (String line : Files.readAllLines(TABLE, StandardCharsets.UTF_8)) {
      if (line.startsWith("#")) {
        section = line.substring(1).strip();
      } else if (!line.isBlank()) {
        List<String> cells = List.of(line.split("\\|", -1));
        lines.add(cells);
        if (!cells.get(7).isEmpty()) {
          all.add(new TitledCase(section, List.copyOf(lines), cells.get(7)));
          lines.clear();
        }
      }
    }
    return all;
  }

  Work work() {
    List<Activity> activities = new ArrayList<>();
    for (List<String> line : lines) {
      activities.add(
          activity(line, Ref.root("u.yaml").field("activities").item(activities.size())));
    }
    Set<String> measures = new LinkedHashSet<>();
    activities.forEach(a -> measures.add(a.extent().measureOrDefault()));
    List<Work.Measured> amounts = new ArrayList<>();
    for (String measure : measures) {
      Figure figure =
          sum(
              activities.stream()
                  .filter(a -> a.extent().measureOrDefault().equals(measure))
                  .toList(),
              a -> Optional.of(a.extent().times()));
      amounts.add(new Work.Measured(figure, measure));
    }
    Figure people = sum(activities, a -> a.extent().participants());
    return new Work(
        activities.get(0).kind(),
        "",
        amounts,
        people.value().number().signum() > 0 ? Optional.of(people) : Optional.empty(),
        Unrecorded.NONE,
        List.of(),
        activities);
  }

  private static Figure sum(List<Activity> activities, Function<Activity, Optional<Count>> count) {
    Amount sum = Amount.ZERO;
    for (Activity activity : activities) {
      Optional<Count> of = count.apply(activity).filter(c -> c.number().isPresent());
      if (of.isPresent()) {
        BigDecimal number = BigDecimal.valueOf(of.get().number().getAsLong());
        sum = sum.plus(new Amount(number, of.get().approximation()));
      }
    }
    return new Figure(sum, "", "", List.of());
  }

  private static Activity activity(List<String> cells, Ref ref) {
    Matcher amount = COUNT.matcher(cells.get(3));
    if (!amount.matches()) {
      throw new IllegalArgumentException(cells.get(3));
    }
    String above = amount.group(3) == null ? "" : amount.group(3);
    String number = amount.group(1) + above;
    Optional<Count> people = Count.parse(cells.get(4).replace("人次", ""));
    return new Activity(
        ref,
        days(cells.get(1)),
        cells.get(0),
        cells.get(2),
        cells.get(5),
        "",
        new Activity.Extent(
            number.isEmpty() ? Optional.empty() : Optional.of(Count.parse(number).orElseThrow()),
            amount.group(2),
            cells.get(4).isEmpty() ? Optional.empty() : Optional.of(people.orElseThrow())),
        "",
        cells.get(6),
        List.of(),
        List.of(),
        Optional.empty());
  }

  private static Days days(String text) {
    int dash = text.indexOf('-');
    int to = text.indexOf('~');
    int month = Integer.parseInt(text.substring(0, dash));
    int day = Integer.parseInt(text.substring(dash + 1, to < 0 ? text.length() : to));
    LocalDate from = LocalDate.of(2025, month, day);
    return to < 0
        ? Days.of(from)
        : new Days(from, LocalDate.of(2025, month, Integer.parseInt(text.substring(to + 1))));
  }
}
