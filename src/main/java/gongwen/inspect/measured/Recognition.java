package gongwen.inspect.measured;

import gongwen.inspect.measured.RecognizedElements.Attachment;
import gongwen.inspect.measured.RecognizedElements.Closing;
import gongwen.inspect.measured.RecognizedElements.Colophon;
import gongwen.inspect.measured.RecognizedElements.Heading;
import gongwen.layout.FontRole;
import gongwen.text.ChineseNumerals;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** Finds the elements of a document by their words and their shape. */
public final class Recognition {
  /** A title is at least this much larger than the text, in points. */
  private static final double LARGER = 2;

  /** What is this much smaller than the text is no text: captions, words of charts. */
  private static final double SMALLER = 1.6;

  private static final int LONG = 45;

  /** What is shorter than this and in small characters is a caption or a word of a chart. */
  private static final int SENTENCE = 15;

  private static final int MOST_HEAD = 40;
  private static final int MOST_TITLE_LINES = 6;

  private final Measured measured;
  private final List<MeasuredParagraph> all;
  private final double textSize;
  private final Set<MeasuredParagraph> besideTables;

  private final List<MeasuredParagraph> head = new ArrayList<>();
  private final List<MeasuredParagraph> title = new ArrayList<>();
  private final List<MeasuredParagraph> text = new ArrayList<>();
  private final List<Heading> headings = new ArrayList<>();
  private final List<MeasuredParagraph> note = new ArrayList<>();
  private final List<MeasuredParagraph> signature = new ArrayList<>();
  private final List<MeasuredParagraph> notes = new ArrayList<>();
  private final List<Attachment> attachments = new ArrayList<>();
  private int part;
  private Optional<MeasuredParagraph> addressees = Optional.empty();
  private Optional<MeasuredParagraph> date = Optional.empty();
  private Optional<MeasuredParagraph> copies = Optional.empty();
  private Optional<MeasuredParagraph> printed = Optional.empty();

  private Recognition(Measured measured) {
    this.measured = measured;
    this.all = measured.paragraphs().stream().filter(p -> !p.place().cell()).toList();
    this.textSize = measured.textSize();
    this.besideTables = besideTables(measured);
  }

  public static RecognizedElements of(Measured measured) {
    return new Recognition(measured).elements();
  }

  private RecognizedElements elements() {
    int end = colophon();
    int body = title();
    int main = body;
    while (main < end && !isLabel(all.get(main))) {
      main++;
    }
    main(body, main);
    int from = main;
    while (from < end) {
      int to = from + 1;
      while (to < end && !isLabel(all.get(to))) {
        to++;
      }
      attachment(from, to);
      from = to;
    }
    HeadParts parts = HeadParts.of(head, textSize);
    return new RecognizedElements(
        SpecialForms.of(measured, parts, title),
        parts,
        title,
        addressees,
        text,
        headings,
        note,
        new Closing(signature, date, notes),
        attachments,
        new Colophon(copies, printed));
  }

  private static boolean isLabel(MeasuredParagraph paragraph) {
    return Patterns.ATTACHMENT_LABEL.matcher(paragraph.text()).matches();
  }

  /** From the end; where what stands before it ends. */
  private int colophon() {
    int end = all.size();
    for (int i = all.size() - 1; i >= Math.max(0, all.size() - 6); i--) {
      MeasuredParagraph each = all.get(i);
      if (printed.isEmpty()
          && copies.isEmpty()
          && Patterns.PRINTED.matcher(each.text()).matches()) {
        printed = Optional.of(each);
        end = i;
      } else if (Patterns.COPIES.matcher(each.text()).matches() && i > 3) {
        copies = copies.isEmpty() || each.text().startsWith("抄") ? Optional.of(each) : copies;
        end = i;
      }
    }
    return end;
  }

  /** The title is the largest of what stands before the text; where that begins. */
  private int title() {
    int limit = 0;
    while (limit < Math.min(all.size(), MOST_HEAD) && !isText(all.get(limit))) {
      limit++;
    }
    int best = -1;
    int from = HeadParts.end(all.subList(0, limit), textSize);
    for (int i = from; i < limit; i++) {
      MeasuredParagraph each = all.get(i);
      boolean candidate =
          !each.isRed()
              && isTitleLike(each)
              && !Patterns.ATTACHMENT_NOTE.matcher(each.text()).matches();
      if (candidate && (best < 0 || each.size() > all.get(best).size() + 0.5)) {
        best = i;
      }
    }
    if (best < 0) {
      head.addAll(all.subList(0, from));
      return from;
    }
    head.addAll(all.subList(0, best));
    int next = titleAt(best, limit, title);
    while (next < limit && isByline(all.get(next))) {
      next++;
    }
    if (next < all.size() && isAddressees(all.get(next))) {
      addressees = Optional.of(all.get(next));
      next++;
    }
    return next;
  }

  private boolean isTitleLike(MeasuredParagraph each) {
    return each.gaps().centred()
        || each.size() >= textSize + LARGER
        || each.role().equals(Optional.of(FontRole.TITLE));
  }

  /** Lines of one look that follow one another; where what follows begins. */
  private int titleAt(int from, int limit, List<MeasuredParagraph> lines) {
    MeasuredParagraph first = all.get(from);
    lines.add(first);
    int next = from + 1;
    while (next < limit
        && lines.size() < MOST_TITLE_LINES
        && Math.abs(all.get(next).size() - first.size()) < 0.3
        && all.get(next).font().equals(first.font())
        && all.get(next).gaps().centred() == first.gaps().centred()
        && !all.get(next).place().beginsPage()
        && isTitleLike(all.get(next))
        && all.get(next).place().blank().orElse(0) < 0.8) {
      lines.add(all.get(next));
      next++;
    }
    return next;
  }

  /** Speaker and date under a title. */
  private static boolean isByline(MeasuredParagraph each) {
    return each.gaps().centred();
  }

  private static boolean isAddressees(MeasuredParagraph each) {
    String words = each.text();
    return (words.endsWith("：") || words.endsWith(":"))
        && words.length() <= 200
        && level(words) == 0
        && !Patterns.NO_ADDRESSEE.matcher(words).find();
  }

  /** Whether the head has ended: a heading, a full sentence, addressees. */
  private boolean isText(MeasuredParagraph each) {
    String words = each.text();
    boolean sentence = words.length() > LONG || words.endsWith("。");
    boolean large = each.size() >= textSize + LARGER;
    return !each.gaps().centred()
        && !each.isRed()
        && (level(words) > 0 || !large && (sentence || isAddressees(each) || isLabel(each)));
  }

  /** The level of a text's number; 0 without one. */
  static int level(String words) {
    for (int i = 0; i < Patterns.LEVELS.length; i++) {
      if (Patterns.LEVELS[i].matcher(words).matches()) {
        return i + 1;
      }
    }
    return 0;
  }

  private void main(int from, int to) {
    int closing = to;
    int after = to;
    for (int i = to - 1; i >= from; i--) {
      if (Patterns.DATE.matcher(all.get(i).text()).matches() && !isByline(all.get(i), from)) {
        date = Optional.of(all.get(i));
        closing = signature(from, i);
        after = i + 1;
        while (after < to && Patterns.NOTE.matcher(all.get(after).text()).matches()) {
          notes.add(all.get(after++));
        }
        break;
      }
    }
    running(from, attachmentNote(from, closing));
    running(after, to);
  }

  private boolean isByline(MeasuredParagraph each, int from) {
    return each.gaps().centred() && each == all.get(Math.min(from, all.size() - 1));
  }

  /** What stands right above the date, away from the left edge; where it begins. */
  private int signature(int from, int dateAt) {
    int begin = dateAt;
    while (begin > from && isSignature(begin - 1, from)) {
      begin--;
    }
    signature.addAll(all.subList(begin, dateAt));
    return begin;
  }

  private boolean isSignature(int at, int from) {
    MeasuredParagraph each = all.get(at);
    String above = at > from ? all.get(at - 1).text() : "";
    boolean noted =
        Patterns.ATTACHMENT_NOTE.matcher(above).matches()
            || Patterns.NOTE_ITEM.matcher(above).matches();
    boolean wrapped = noted && each.place().blank().orElse(0) < 0.5;
    return each.text().length() <= LONG
        && !each.text().matches(".*[。；：:，]")
        && level(each.text()) == 0
        && !wrapped
        && !Patterns.ATTACHMENT_NOTE.matcher(each.text()).matches()
        && each.gaps().first().orElse(0) > 2.6 * textSize;
  }

  /** Where the attachment note begins, if one stands at the end of the text. */
  private int attachmentNote(int from, int to) {
    for (int i = to - 1; i >= Math.max(from, to - 60); i--) {
      String words = all.get(i).text();
      if (Patterns.ATTACHMENT_NOTE.matcher(words).matches()) {
        note.addAll(all.subList(i, to));
        return i;
      }
      boolean far = all.get(i).gaps().first().orElse(0) > 3 * textSize;
      if (!Patterns.NOTE_ITEM.matcher(words).matches() && !far) {
        return to;
      }
    }
    return to;
  }

  private void attachment(int from, int to) {
    List<MeasuredParagraph> lines = new ArrayList<>();
    int next = from + 1;
    if (next < to && isTitleLike(all.get(next))) {
      next = titleAt(next, to, lines);
    }
    attachments.add(new Attachment(all.get(from), lines));
    part++;
    running(next, to);
  }

  /** Paragraphs of the text: not its captions, nor what is centred or stands at the right. */
  private void running(int from, int to) {
    for (MeasuredParagraph each : all.subList(from, Math.max(from, to))) {
      boolean larger = each.size() > textSize + LARGER;
      // What is issued with the text begins with a title of its own.
      part += larger && each.gaps().centred() ? 1 : 0;
      boolean set = each.gaps().centred() || each.gaps().first().orElse(0) > 6 * textSize;
      boolean smaller = each.size() < textSize - SMALLER;
      if (set || smaller && !isSmallText(each)) {
        continue;
      }
      text.add(each);
      int level = level(each.text());
      if (level > 0) {
        headings.add(new Heading(level, serial(each.text(), level), part, each));
      }
    }
  }

  /** Whether small characters are a paragraph of the text all the same: sentences, by no table. */
  private boolean isSmallText(MeasuredParagraph each) {
    return each.text().length() >= SENTENCE
        && each.text().matches("(?s).*[。；：！？]")
        && !Patterns.CAPTION.matcher(each.text()).lookingAt()
        && !besideTables.contains(each);
  }

  /** What stands right above or under a ruled table; on its page, where the file has pages. */
  private static Set<MeasuredParagraph> besideTables(Measured measured) {
    Set<MeasuredParagraph> beside = Collections.newSetFromMap(new IdentityHashMap<>());
    List<MeasuredParagraph> paragraphs = measured.paragraphs();
    Set<Integer> pages = new HashSet<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (paragraphs.get(i).place().cell()) {
        pages.add(paragraphs.get(i).place().page());
        beside.addAll(paragraphs.subList(Math.max(0, i - 1), Math.min(i + 2, paragraphs.size())));
      }
    }
    if (measured.hasPages()) {
      paragraphs.stream().filter(each -> pages.contains(each.place().page())).forEach(beside::add);
    }
    return beside;
  }

  private static long serial(String words, int level) {
    Matcher matcher = Patterns.LEVELS[level - 1].matcher(words);
    if (!matcher.matches()) {
      return 0;
    }
    String number = matcher.group(1);
    return level > 2 ? Long.parseLong(number) : ChineseNumerals.parse(number).orElse(0);
  }
}
