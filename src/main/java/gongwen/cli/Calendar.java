package gongwen.cli;

import gongwen.diagnostic.Language;
import gongwen.diagnostic.Message;
import gongwen.facts.Deadline;
import gongwen.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;

/**
 * Deadlines as an iCalendar file (RFC 5545), one event of a whole day each. An event keeps its UID
 * from day to day, so that a calendar that reads the file again moves it instead of doubling it.
 */
final class Calendar {
  /** A line without its end, in bytes (3.1). */
  private static final int LINE = 75;

  private final LocalDate on;
  private final Language language;
  private final StringBuilder text = new StringBuilder();
  private final Map<String, Integer> uids = new HashMap<>();

  Calendar(LocalDate on, Language language) {
    this.on = on;
    this.language = language;
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//gongwen//due//" + language);
    line("CALSCALE:GREGORIAN");
  }

  /**
   * @param from the unit in whose file it stands
   */
  void add(String from, Deadline each) {
    String whose = each.unit().unit().shortOrFullName();
    String kind = say(each.kind().zh(), each.kind().en());
    String late = each.late() ? say("逾期：", "late: ") : "";
    String more =
        each.window().isEmpty()
            ? ""
            : say("，还差%d次（%s）", ", %d more (%s)", each.missing(), each.window());
    line("BEGIN:VEVENT");
    String uid = uid(from, each);
    int times = uids.merge(uid, 1, Integer::sum);
    line("UID:" + uid + (times > 1 ? "-" + times : "") + "@gongwen");
    line("DTSTAMP:" + basic(on) + "T000000Z");
    line("DTSTART;VALUE=DATE:" + basic(each.due()));
    line("DTEND;VALUE=DATE:" + basic(each.due().plusDays(1)));
    line("SUMMARY:" + escaped(late + whose + say("：", ": ") + each.what()));
    line(
        "DESCRIPTION:"
            + escaped(kind + more + (each.owner().isEmpty() ? "" : "\n" + each.owner())));
    line("CATEGORIES:" + escaped(kind));
    line("TRANSP:TRANSPARENT");
    line("END:VEVENT");
  }

  /** What tells it from all others, on whatever day it is looked at. */
  private static String uid(String from, Deadline each) {
    String window = each.late() && !each.window().isEmpty() ? "missed" : each.window();
    String code = each.unit().unit().code();
    String name =
        String.join(
            "\n",
            from,
            code.isEmpty() ? each.unit().unit().name() : code,
            Integer.toString(each.unit().year()),
            each.kind().name(),
            each.id(),
            window,
            recurs(each.kind()) ? each.due().toString() : "");
    return Sha256.of(name.getBytes(StandardCharsets.UTF_8)).substring(0, 32);
  }

  /** Whether several of the same name are told apart by their days only. */
  private static boolean recurs(Deadline.Kind kind) {
    return kind == Deadline.Kind.OBLIGATION || kind == Deadline.Kind.ACTIVITY;
  }

  private String say(String zh, String en, Object... args) {
    return Message.of(zh, en, args).in(language);
  }

  private static String basic(LocalDate day) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(day);
  }

  /** TEXT (3.3.11); what no calendar can show is left out. */
  private static String escaped(String value) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '\\', ';', ',' -> escaped.append('\\').append(c);
        case '\n' -> escaped.append("\\n");
        default -> escaped.append(Character.isISOControl(c) ? "" : String.valueOf(c));
      }
    }
    return escaped.toString();
  }

  /** Folded between characters, each further line behind a space that counts. */
  private void line(String content) {
    int bytes = 0;
    for (int i = 0; i < content.length(); ) {
      int point = content.codePointAt(i);
      int size = Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
      if (bytes + size > LINE) {
        text.append("\r\n ");
        bytes = 1;
      }
      text.appendCodePoint(point);
      bytes += size;
      i += Character.charCount(point);
    }
    text.append("\r\n");
  }

  /** The whole file. */
  String text() {
    return text + "END:VCALENDAR\r\n";
  }
}
