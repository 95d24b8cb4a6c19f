package gongwen.source;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Fix;
import gongwen.diagnostic.Language;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Rewriting;
import gongwen.model.Activity;
import gongwen.model.Count;
import gongwen.model.Days;
import gongwen.model.Forms.Headed;
import gongwen.model.Forms.LedgerFile;
import gongwen.model.Forms.Range;
import gongwen.model.Forms.SharedPart;
import gongwen.model.Issue;
import gongwen.model.Period;
import gongwen.model.Quantity;
import gongwen.model.Responsibility;
import gongwen.model.Section;
import gongwen.model.TimeLimit;
import gongwen.model.Unit;
import gongwen.model.UnitFile;
import gongwen.text.SingleNumber;
import gongwen.text.Span;
import gongwen.yaml.DecodeContext;
import gongwen.yaml.Decoder;
import gongwen.yaml.Shown;
import gongwen.yaml.Vocabulary;
import gongwen.yaml.YamlNode;
import gongwen.yaml.YamlNode.Mapping;
import gongwen.yaml.YamlNode.Scalar;
import gongwen.yaml.YamlNode.Style;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values of a unit file that have a grammar of their own. */
final class UnitDecoders {
  private static final Decoder DECODER =
      Decoder.plain()
          .with(Count.class, UnitDecoders::count)
          .with(Quantity.class, (node, at) -> at.text(node).map(Quantity::parse))
          .with(Days.class, UnitDecoders::days)
          .with(TimeLimit.class, UnitDecoders::limit)
          .with(Period.class, UnitDecoders::period)
          .withList(Section.class, SectionDecoder::decode);

  private static final Vocabulary VOCABULARY =
      new Vocabulary(UnitFile.class)
          .value(Count.class)
          .value(Quantity.class)
          .value(Days.class, Range.class)
          .value(TimeLimit.class)
          .value(Period.class, Range.class)
          .texts(Section.class, Headed.class)
          .also(Unit.class, SharedPart.class)
          .also(Responsibility.class, SharedPart.class)
          .also(Activity.class, LedgerFile.class)
          .also(Issue.class, LedgerFile.class);

  /** 年底前, and no day such as 2024年2月30日 or 3月12日. */
  private static final Pattern WORDS =
      Pattern.compile(
          "(?s)(?!\\s*(?:[0-9０-９]{4}.)?[0-9０-９]{1,2}[-./年月．／－][0-9０-９]{1,2}[日号]?\\s*$).*[一-龥].*");

  /** 2025.9, of a limit the last day of the month. */
  private static final Pattern MONTH = Pattern.compile("\\s*([0-9]{4})[-./](0?[1-9]|1[0-2])\\s*");

  private static final Days UNREAD = Days.of(LocalDate.of(UnitFile.FIRST_YEAR, 1, 1));

  /** Of days that a message shows where the file's own year is not known. */
  private static final int SAMPLE_YEAR = 2024;

  private UnitDecoders() {}

  /** The keys of a unit file, for those who read its text. */
  static Vocabulary vocabulary() {
    return VOCABULARY;
  }

  static Decoder decoder() {
    return DECODER;
  }

  private static Optional<Count> count(YamlNode node, DecodeContext at) {
    Optional<String> text = at.text(node);
    Optional<Count> count = text.flatMap(Count::parse);
    if (text.isPresent() && count.isEmpty()) {
      count = Count.added(text.get());
      count.ifPresent(
          sum ->
              at.report(
                  Diagnostic.of(
                      UnitFileCode.COUNT_ADDED,
                      node.span(),
                      Message.of(
                          "“%s”读作 %s",
                          "\"%s\" is read as %s", Shown.of(text.get()), sum.written()))));
    }
    if (text.isPresent() && count.isEmpty()) {
      at.report(noCount(node, text.get(), at));
    }
    if (count.isPresent() && count.get().unround()) {
      at.report(
          Diagnostic.of(
                  UnitFileCode.UNROUND_APPROXIMATION,
                  node.span(),
                  Message.of(
                      "“%s”：“余”“多”只用在整数后面",
                      "\"%s\": 余 and 多 go with round numbers only", Shown.of(text.orElse(""))))
              .hint("写准确的数，或写成整十、整百加“余”", "give the number itself, or a round one with 余"));
    }
    return count;
  }

  private static Diagnostic noCount(YamlNode node, String text, DecodeContext at) {
    Diagnostic fault =
        Diagnostic.of(
                UnitFileCode.BAD_COUNT,
                node.span(),
                Message.of(
                    "“%s”应是次数、人数一类的数，“%s”不是",
                    "\"%s\" takes a count, and \"%s\" is none", at.key(), Shown.of(text)))
            .hint(
                "可以写：6、6人、80余、近百人、约50、不少于2、100以上、十余、300多、多",
                "as 6, 6人, 80余, 近百人, 约50, 不少于2, 100以上, 十余, 300多, 多");
    Optional<String> number = SingleNumber.in(text);
    if (number.isEmpty() || !(node instanceof Scalar scalar)) {
      return fault;
    }
    Diagnostic offered = fault.hint("是不是 %s？", "did you mean %s?", number.get());
    Span written = scalar.at(0, scalar.value().length());
    return Rewriting.of(written, scalar.value(), number.get(), false)
        .map(offered::fix)
        .orElse(offered);
  }

  /** What cannot be read has been reported; the rest of its record is looked at all the same. */
  private static Optional<Days> days(YamlNode node, DecodeContext at) {
    return readDays(node, at).or(() -> Optional.of(UNREAD));
  }

  private static Optional<Days> readDays(YamlNode node, DecodeContext at) {
    if (node instanceof Scalar scalar) {
      return written(scalar, at);
    }
    Optional<Range> range = at.record(Range.class, node);
    return range
        .filter(r -> inOrder(r, node, at))
        .map(r -> new Days(r.from(), r.to().orElse(r.from())));
  }

  /** A day, or as in a cell of a ledger 2024-05-06至2024-05-17, 5月6日至17日, 5月上旬. */
  private static Optional<Days> written(Scalar scalar, DecodeContext at) {
    Optional<DaysText> ends = DaysText.of(scalar.value(), at.year());
    if (ends.isEmpty()) {
      return at.date(scalar).map(Days::of);
    }
    DaysText days = ends.get();
    Optional<LocalDate> from = at.date(new Scalar(days.from(), scalar.style(), scalar.span()));
    Optional<LocalDate> to = at.date(new Scalar(days.to(), scalar.style(), scalar.span()));
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    return inOrder(new Range(from.get(), to), scalar, at)
        ? Optional.of(new Days(from.get(), to.get(), days.words()))
        : Optional.empty();
  }

  /** What is no day and has a Chinese word in it is words. */
  private static Optional<TimeLimit> limit(YamlNode node, DecodeContext at) {
    if (node instanceof Scalar scalar && WORDS.matcher(scalar.value()).matches()) {
      String words = scalar.value().strip();
      return Optional.of(TimeLimit.of(words, at.year().orElse(UnitFile.FIRST_YEAR)));
    }
    Optional<Matcher> month =
        Optional.of(node)
            .filter(Scalar.class::isInstance)
            .map(scalar -> MONTH.matcher(((Scalar) scalar).value()))
            .filter(Matcher::matches);
    if (month.isPresent()) {
      String words = month.get().group(1) + "年" + Integer.parseInt(month.get().group(2)) + "月";
      return Optional.of(TimeLimit.of(words, at.year().orElse(UnitFile.FIRST_YEAR)));
    }
    return at.date(node).map(TimeLimit::of);
  }

  private static Optional<Period> period(YamlNode node, DecodeContext at) {
    if (node instanceof Mapping) {
      Optional<Range> range = at.record(Range.class, node);
      return range
          .filter(r -> inOrder(r, node, at))
          .map(r -> new Period(Period.Kind.RANGE, r.from(), r.to()));
    }
    Optional<String> text = at.text(node);
    Optional<Period> period = text.flatMap(words -> period(words, at.year()));
    if (text.isPresent() && period.isEmpty()) {
      at.report(noPeriod(node, text.get(), at));
    }
    return period;
  }

  private static Diagnostic noPeriod(YamlNode node, String text, DecodeContext at) {
    Diagnostic fault =
        Diagnostic.of(
            UnitFileCode.BAD_PERIOD,
            node.span(),
            Message.of(
                "“%s”应是时段，“%s”不是",
                "\"%s\" takes a period, and \"%s\" is none", at.key(), Shown.of(text)));
    boolean chinese = at.language() == Language.ZH;
    Optional<String> likely = LikelyPeriod.of(text, at.year(), chinese);
    if (likely.isPresent()) {
      Diagnostic offered = fault.hint("是不是 %s？", "did you mean %s?", likely.get());
      return node instanceof Scalar scalar && scalar.style() == Style.PLAIN && shown(scalar)
          ? offered.fix(Fix.unsafe(scalar.span(), likely.get()))
          : offered;
    }
    return fault.hint(
        "可以写：%1$d、%1$d-Q2、%1$d年上半年、%1$d年第二季度、%1$d年6月，本年度的可以不写年份：第二季度、6月；"
            + "{起: %1$d-01-01, 止: %1$d-05-31}",
        "as %1$d, %1$d-Q2, %1$d年上半年, %1$d年第二季度, %1$d年6月, of the file's own year also without"
            + " it: 第二季度, 6月; {from: %1$d-01-01, to: %1$d-05-31}",
        at.year().orElse(SAMPLE_YEAR));
  }

  private static boolean shown(Scalar scalar) {
    return scalar.span().shows(scalar.value());
  }

  /** 第二季度, 上半年, 6月, Q2 are of the file's year. */
  private static Optional<Period> period(String words, OptionalInt year) {
    return year.isPresent() ? Period.parse(words, year.getAsInt()) : Period.parse(words);
  }

  private static boolean inOrder(Range range, YamlNode node, DecodeContext at) {
    if (range.to().isEmpty() || !range.to().get().isBefore(range.from())) {
      return true;
    }
    at.report(OrderFaults.endBeforeStart(end(node).span(), range.from(), range.to().get()));
    return false;
  }

  private static YamlNode end(YamlNode node) {
    return !(node instanceof Mapping mapping)
        ? node
        : mapping.entries().stream()
            .filter(e -> e.key().value().equals("to") || e.key().value().equals("止"))
            .map(YamlNode.Entry::value)
            .filter(Scalar.class::isInstance)
            .findFirst()
            .orElse(node);
  }
}
