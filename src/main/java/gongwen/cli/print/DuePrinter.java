package gongwen.cli.print;

import gongwen.diagnostic.Message;
import gongwen.diagnostic.Place;
import gongwen.facts.Deadline;
import gongwen.facts.ObligationFact.State;
import gongwen.json.Json;
import gongwen.text.DisplayWidth;
import gongwen.text.Places;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints what units owe: a table for each of them, or an object a line. */
public final class DuePrinter {
  private final Console console;
  private final LocalDate on;
  private final boolean json;
  private final List<String> leftOut = new ArrayList<>();
  private int units;
  private int owed;
  private int late;

  public DuePrinter(Console console, LocalDate on, boolean json) {
    this.console = console;
    this.on = on;
    this.json = json;
  }

  /** How many of all units are late. */
  public int late() {
    return late;
  }

  /** A unit of which nothing can be said, because its file has errors. */
  public void leftOut(Path file) {
    leftOut.add(file.toString());
  }

  /** What one unit owes. */
  public void unit(String name, List<Deadline> deadlines, Places places) {
    units++;
    owed += deadlines.size();
    long over = deadlines.stream().filter(Deadline::late).count();
    late += (int) over;
    if (json) {
      deadlines.forEach(each -> object(each, places));
    } else if (!deadlines.isEmpty()) {
      String some = over > 0 ? say("，逾期%d项", ", %d of them late", over) : "";
      line(name + "  " + say("%d项", "%d due", deadlines.size()) + some);
      table(deadlines.stream().map(each -> row(name, each, places)).toList());
      line("");
    }
  }

  private List<String> row(String name, Deadline each, Places places) {
    String whose = each.unit().unit().shortOrFullName();
    String missing =
        each.kind() == Deadline.Kind.OBLIGATION
            ? say("，还差%d次（%s）", ", %d more (%s)", each.missing(), each.window())
            : "";
    return List.of(
        each.late() ? say(State.LATE.zh(), State.LATE.en()) : left(each),
        each.due().toString(),
        say(each.kind().zh(), each.kind().en()),
        (whose.equals(name) ? "" : whose + say("：", ": ")) + each.what() + missing,
        each.owner(),
        places.span(each.ref()).place());
  }

  private String left(Deadline each) {
    long days = ChronoUnit.DAYS.between(on, each.due());
    return days == 0 ? say("今天", "today") : say("还有%d天", "%d days", days);
  }

  private void table(List<List<String>> rows) {
    int columns = rows.get(0).size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
      }
    }
    for (List<String> row : rows) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < columns; i++) {
        String gap = " ".repeat(widths[i] - DisplayWidth.of(row.get(i)));
        text.append(widths[i] == 0 ? "" : "  ").append(row.get(i)).append(gap);
      }
      line(text.toString());
    }
  }

  private void object(Deadline each, Places places) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("type", "deadline");
    fields.put("unit", each.unit().unit().shortOrFullName());
    fields.put("kind", each.kind().name().toLowerCase(Locale.ROOT));
    fields.put("id", each.id());
    fields.put("what", each.what());
    fields.put("missing", each.missing());
    fields.put("window", each.window());
    fields.put("owner", each.owner());
    fields.put("due", each.due().toString());
    fields.put("late", each.late());
    fields.put("daysLeft", ChronoUnit.DAYS.between(on, each.due()));
    fields.putAll(JsonPrinter.place(Place.of(places.span(each.ref()))));
    console.line(Json.of(fields));
  }

  /** The most important line is last. */
  public void summary(int exitCode) {
    if (json) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("type", "summary");
      fields.put("on", on.toString());
      fields.put("units", units);
      fields.put("deadlines", owed);
      fields.put("late", late);
      fields.put("leftOut", leftOut);
      fields.put("exitCode", exitCode);
      console.line(Json.of(fields));
      return;
    }
    if (leftOut.size() > 1) {
      console.say(Message.of("有错误、没有列入的单位文件：", "unit files with errors, not in the list:"));
      leftOut.forEach(file -> console.say(new Message("  " + file, "  " + file)));
    }
    Message all =
        Message.of("%d个单位，%d项未完成，逾期%d项", "units: %d, due: %d, late: %d", units, owed, late);
    console.say(
        leftOut.isEmpty()
            ? all
            : new Message(
                all.zh() + "；" + leftOut.size() + "个单位文件有错误，没有列入",
                all.en() + "; left out because of errors: " + leftOut.size()));
  }

  private String say(String zh, String en, Object... args) {
    return Message.of(zh, en, args).in(console.language());
  }

  private void line(String text) {
    console.line(SafeText.of(text).stripTrailing());
  }
}
