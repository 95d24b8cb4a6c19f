package gongwen.cli.print;

import gongwen.diagnostic.Language;
import gongwen.diagnostic.Message;
import gongwen.facts.Deadline;
import gongwen.facts.ObligationFact.State;
import gongwen.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;

/**
 * Deadlines as an iCalendar file (RFC 5545), an event of whole days for each of their terms. An
 * event keeps its UID when the thing becomes late or is postponed, so that a calendar that reads
 * the file again moves it instead of doubling it.
 */
public final class Calendar {
  /** A line without its end, in bytes (3.1). */
  private static final int LINE = 75;

  private final LocalDate on;
  private final Language language;
  private final StringBuilder text = new StringBuilder();
  private final Map<String, Integer> uids = new HashMap<>();

  public Calendar(LocalDate on, Language language) {
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
  public void add(String from, Deadline each) {
    each.terms().forEach(term -> add(from, each, term));
  }

  private void add(String from, Deadline each, Deadline.Term term) {
    String whose = each.unit().unit().shortOrFullName();
    String kind = say(each.kind().zh(), each.kind().en());
    String late = term.late(on) ? say(State.LATE.zh() + "：", State.LATE.en() + ": ") : "";
    String more =
        term.window().isEmpty()
            ? ""
            : say("，还差%d次（%s）", ", %d more (%s)", term.missing(), term.window());
    line("BEGIN:VEVENT");
    String uid = uid(from, each, term);
    int times = uids.merge(uid, 1, Integer::sum);
    line("UID:" + uid + (times > 1 ? "-" + times : "") + "@gongwen");
    line("DTSTAMP:" + basic(on) + "T000000Z");
    line("DTSTART;VALUE=DATE:" + basic(term.from()));
    // The end is the first day on which it is over (3.6.1).
    line("DTEND;VALUE=DATE:" + basic(term.to().plusDays(1)));
    line("SUMMARY:" + escaped(late + whose + say("：", ": ") + each.what()));
    line(
        "DESCRIPTION:"
            + escaped(kind + more + (each.owner().isEmpty() ? "" : "\n" + each.owner())));
    line("CATEGORIES:" + escaped(kind));
    line("TRANSP:TRANSPARENT");
    line("END:VEVENT");
  }

  /**
   * What distinguishes it from all others, on whatever day it is looked at and wherever it is
   * moved.
   */
  private static String uid(String from, Deadline each, Deadline.Term term) {
    String code = each.unit().unit().code();
    String name =
        String.join(
            "\n",
            from,
            code.isEmpty() ? each.unit().unit().name() : code,
            Integer.toString(each.unit().year()),
            each.kind().name(),
            each.id(),
            term.key());
    return Sha256.of(name.getBytes(StandardCharsets.UTF_8)).substring(0, 32);
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
  public String text() {
    return text + "END:VCALENDAR\r\n";
  }
}
