package gongwen.profile;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.layout.FontRole;
import gongwen.layout.PageLayout;
import gongwen.layout.PageLayout.Margins;
import gongwen.layout.PageLayout.Orientation;
import gongwen.layout.PageLayout.PageNumber;
import gongwen.standard.Measure;
import gongwen.standard.Standard;
import gongwen.standard.Strength;
import gongwen.text.SourceText;
import gongwen.text.Span;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The page that a profile makes of the standard's, and what is reported of each deviation: the
 * standard's value, its clause and how firmly that holds.
 */
final class PageDeviations {
  private static final double LEAST_MARGIN = 10;
  private static final double LARGEST_MARGIN = 80;
  private static final double LARGEST_PITCH = 60;
  private static final double LARGEST_MARK = 100;
  private static final int LONGEST_NAME = 60;

  /** The type area is never smaller than this, in millimetres. */
  private static final double LEAST_TYPE = 90;

  private static final Measure PAGE_NUMBER =
      new Measure(
          "页码位置", "place of the page number", 0, Measure.Unit.COUNT, "7.5", Strength.PRESCRIBED);
  private static final Measure FONT =
      new Measure("字体", "font", 0, Measure.Unit.COUNT, "5.2.2", Strength.GENERAL);
  private static final Measure TITLE_FONT =
      new Measure("字体", "font", 0, Measure.Unit.COUNT, "7.3.1", Strength.GENERAL);
  private static final Measure LEVEL_3 =
      new Measure("三级标题", "level 3", 0, Measure.Unit.COUNT, "7.3.3", Strength.GENERAL);
  private static final Measure MARK_WORD =
      new Measure("标志字样", "word in the mark", 0, Measure.Unit.COUNT, "7.2.4", Strength.PRESCRIBED);

  private final SourceText source;
  private final ProfileFile file;
  private final Map<String, Span> spans;
  private final Diagnostics found = new Diagnostics();

  private PageDeviations(SourceText source, ProfileFile file, Map<String, Span> spans) {
    this.source = source;
    this.file = file;
    this.spans = spans;
  }

  /**
   * The page of a profile.
   *
   * @param spans where the values of the file stand, by their paths
   */
  static Outcome<PageLayout> layout(SourceText source, ProfileFile file, Map<String, Span> spans) {
    return new PageDeviations(source, file, spans).layout();
  }

  private Outcome<PageLayout> layout() {
    PageLayout standard = PageLayout.standard();
    Margins margins =
        new Margins(
            margin(Standard.MARGIN_TOP, file.margins().top(), "margins.top"),
            margin(Standard.MARGIN_BOTTOM, file.margins().bottom(), "margins.bottom"),
            margin(Standard.MARGIN_LEFT, file.margins().left(), "margins.left"),
            margin(Standard.MARGIN_RIGHT, file.margins().right(), "margins.right"));
    double pitch =
        length(
            Standard.PITCH, file.pitch(), "pitch", Standard.TEXT_SIZE.points() + 1, LARGEST_PITCH);
    PageNumber pageNumber = pageNumber(standard);
    double markSize =
        file.markSize().isEmpty()
            ? standard.markSize()
            : length(
                Standard.MARK_SIZE,
                file.markSize(),
                "markSize",
                Standard.MARK_SIZE_LEAST.points(),
                LARGEST_MARK);
    boolean bold = file.boldLevel3().orElse(false);
    if (bold) {
      deviates("boldLevel3", LEVEL_3, new Message("加粗", "bold"), new Message("不加粗", "not bold"));
    }
    Optional<String> word = file.markWord().map(given -> name(given, "markWord"));
    if (word.isPresent() && !word.get().equals("文件")) {
      Message own =
          word.get().isEmpty() ? new Message("无", "nothing") : new Message(word.get(), word.get());
      deviates("markWord", MARK_WORD, own, new Message("文件", "文件"));
    }
    PageLayout layout =
        new PageLayout(margins, pitch, pageNumber, fonts(standard), bold, markSize, word);
    room(layout);
    return found.outcome(Optional.of(layout));
  }

  private double margin(Measure standard, Optional<BigDecimal> value, String path) {
    return length(standard, value, path, LEAST_MARGIN, LARGEST_MARGIN);
  }

  private double length(
      Measure standard, Optional<BigDecimal> value, String path, double least, double largest) {
    if (value.isEmpty()) {
      return standard.value();
    }
    double given = value.get().doubleValue();
    if (!(given >= least && given <= largest)) {
      String from = Measure.plain(least);
      String to = Measure.plain(largest);
      found.add(
          Diagnostic.of(
                  ProfileCode.PROFILE_LIMIT,
                  span(path),
                  Message.of(
                      "%1$s不能是%3$s%4$s",
                      "%2$s cannot be %3$s %5$s",
                      standard.zh(),
                      standard.en(),
                      value.get().toPlainString(),
                      standard.unit().zh(),
                      standard.unit().en()))
              .hint("取值范围：%s到%s", "from %s to %s", from, to));
      return standard.value();
    }
    if (!Measure.plain(given).equals(Measure.plain(standard.value()))) {
      String zh = standard.unit().zh();
      String en = " " + standard.unit().en();
      String usual = Measure.plain(standard.value());
      String now = Measure.plain(given);
      deviates(
          path, standard, new Message(now + zh, now + en), new Message(usual + zh, usual + en));
    }
    return given;
  }

  private PageNumber pageNumber(PageLayout standard) {
    PageNumber place = file.pageNumber().orElse(standard.pageNumber());
    if (place != standard.pageNumber()) {
      deviates(
          "pageNumber",
          PAGE_NUMBER,
          new Message("居中", "centre"),
          new Message("单页居右、双页居左", "right on odd pages, left on even ones"));
    }
    return place;
  }

  private Map<FontRole, String> fonts(PageLayout standard) {
    Map<FontRole, String> fonts = new EnumMap<>(standard.fonts());
    Map<FontRole, String> given = new EnumMap<>(FontRole.class);
    given.put(FontRole.TITLE, name(file.fonts().title(), "fonts.title"));
    given.put(FontRole.HEI, name(file.fonts().hei(), "fonts.hei"));
    given.put(FontRole.KAI, name(file.fonts().kai(), "fonts.kai"));
    given.put(FontRole.FANG, name(file.fonts().fang(), "fonts.fang"));
    given.put(FontRole.SONG, name(file.fonts().song(), "fonts.song"));
    given.forEach(
        (role, font) -> {
          if (!font.isEmpty() && !font.equals(standard.font(role))) {
            fonts.put(role, font);
            // An alternative is the same typeface under another name: nothing to report.
            if (!role.alternatives().contains(font)) {
              deviates(
                  "fonts." + role.name().toLowerCase(Locale.ROOT),
                  role == FontRole.TITLE ? TITLE_FONT : FONT,
                  new Message(font, font),
                  new Message(role.font(), role.font()));
            }
          }
        });
    return fonts;
  }

  private String name(String given, String path) {
    boolean odd = given.codePoints().anyMatch(c -> c < 0x20 || c == ',' || c == ';' || c == '"');
    if (given.length() > LONGEST_NAME || odd) {
      found.add(
          Diagnostic.of(
              ProfileCode.PROFILE_NAME, span(path), Message.of("这不是一个名称", "this is no name")));
      return "";
    }
    return given.strip();
  }

  /** What is left of the page, and how much text stands on it. */
  private void room(PageLayout layout) {
    double least = Measure.points(LEAST_TYPE);
    if (layout.typeWidth(Orientation.PORTRAIT) < least
        || layout.typeHeight(Orientation.PORTRAIT) < least) {
      found.add(
          Diagnostic.of(
              ProfileCode.PROFILE_LIMIT,
              span("margins"),
              Message.of(
                  "页边距太大，版心宽、高不能小于%s毫米",
                  "the margins leave a type area of less than %s mm", Measure.plain(LEAST_TYPE))));
      return;
    }
    int lines = layout.linesPerPage();
    int characters = layout.charactersPerLine();
    if (lines != Standard.LINES.count() || characters != Standard.CHARACTERS.count()) {
      found.add(
          Diagnostic.of(
              ProfileCode.PROFILE_GRID,
              span(spans.containsKey("pitch") ? "pitch" : "margins"),
              Message.of(
                  "每面%d行、每行%d字（标准：22行、28字，GB/T 9704-2012 5.2.3，一般）",
                  "%d lines a page, %d characters a line (standard: 22 and 28, GB/T 9704-2012 5.2.3,"
                      + " general)",
                  lines,
                  characters)));
    }
  }

  private void deviates(String path, Measure measure, Message now, Message usual) {
    found.add(
        Diagnostic.of(
            ProfileCode.PROFILE_DEVIATION,
            span(path),
            new Message(
                measure.zh()
                    + "："
                    + now.zh()
                    + "（标准："
                    + usual.zh()
                    + "，GB/T 9704-2012 "
                    + measure.clause()
                    + "，"
                    + measure.strength().zh()
                    + "）",
                measure.en()
                    + ": "
                    + now.en()
                    + " (standard: "
                    + usual.en()
                    + ", GB/T 9704-2012 "
                    + measure.clause()
                    + ", "
                    + measure.strength().en()
                    + ")")));
  }

  private Span span(String path) {
    return spans.getOrDefault(path, Span.startOf(source));
  }
}
