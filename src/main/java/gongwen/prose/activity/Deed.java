package gongwen.prose.activity;

import gongwen.model.Days;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What was done, in words, with room for counts.
 *
 * @param subject who did it, where the title says so and a comma must stand before it
 * @param main verb and object; how often it was done stands behind
 * @param content what follows with its own comma; how many things or people stands behind
 * @param title how it is called where several are told together
 */
record Deed(String subject, String main, String content, ActivityTitle title) {
  /** No day of which a kind could speak. */
  static final Days NO_DAYS = Days.of(LocalDate.of(1, 1, 1));

  /** Kinds of so many characters and more name what is done (网上浏览), shorter ones a matter (食堂). */
  private static final int NAMING = 4;

  /**
   * @param kind the kind of activity, in the clerk's words
   * @param title as somebody wrote it; empty for none
   * @param measure in what its count counts; empty for none or for times
   * @param attended whether people are said to have taken part
   */
  static Deed of(String kind, String title, Days days, String measure, boolean attended) {
    ActivityTitle parsed = ActivityTitle.of(title, days, measure);
    boolean same = ActivityTitle.bare(title).equals(ActivityTitle.bare(kind));
    if (parsed.is(ActivityTitle.Form.NOTHING) || same) {
      return ofKind(kind, measure);
    }
    String carrier = carrier(kind, parsed);
    Optional<String> signed = signed(kind, parsed);
    if (signed.isPresent()) {
      return new Deed("", signed.get(), "", parsed);
    }
    return switch (parsed.form()) {
      case CLAUSE ->
          carrier.isEmpty() || !parsed.subject().isEmpty()
              ? new Deed(parsed.subject(), parsed.object(), "", parsed)
              : new Deed("", "开展" + carrier, "，" + parsed.object(), parsed);
      case NOUN -> about(kind, parsed).orElseGet(() -> ofNoun(parsed, carrier, measure));
      default -> ofUnknown(kind, parsed, carrier, measure, attended);
    };
  }

  /** What is known when a record has no title. */
  static Deed ofKind(String kind, String measure) {
    String bare = ActivityTitle.bare(kind);
    if (Lexicon.own().ending(Words.BARE, bare).isPresent()) {
      return new Deed("", bare, "", ActivityTitle.noun("", bare, Optional.empty()));
    }
    ActivityTitle parsed = new TitleReader(Lexicon.own(), NO_DAYS, measure).read(bare);
    return switch (parsed.form()) {
      case CLAUSE -> new Deed(parsed.subject(), parsed.object(), "", parsed);
      case NOUN -> ofNoun(parsed, "", measure);
      case NOTHING -> new Deed("", "开展工作", "", parsed);
      default -> {
        String object = bare.length() < NAMING ? bare + "工作" : bare;
        ActivityTitle noun = ActivityTitle.noun("开展", bare, Optional.empty());
        yield new Deed("", "开展" + object, "", noun);
      }
    };
  }

  /** A document that was studied or spoken of, not made: 组织集中学习，内容为网络规定. */
  private static Optional<Deed> about(String kind, ActivityTitle title) {
    ActivityTitle of = ActivityTitle.of(kind, NO_DAYS, "");
    boolean document =
        title.head().filter(h -> !h.sort().happens() && h.verb().equals(title.verb())).isPresent();
    boolean spoken = of.head().filter(Deed::speaks).isPresent() && of.is(ActivityTitle.Form.NOUN);
    return document && spoken && !title.object().startsWith("关于")
        ? Optional.of(
            new Deed("", of.verb() + withActivity(of.object()), "，内容为" + title.object(), title))
        : Optional.empty();
  }

  private static boolean speaks(TitleHead head) {
    return switch (head.sort()) {
      case MEETING, STUDY, LECTURE, INSPECTION, DRILL -> true;
      default -> Set.of("研究", "研判", "研讨", "讨论", "审核", "宣讲").contains(head.word());
    };
  }

  private static Deed ofNoun(ActivityTitle noun, String carrier, String measure) {
    String object = withActivity(noun.object());
    boolean own = noun.head().filter(h -> h.verb().equals(noun.verb())).isPresent();
    boolean takesPlace = noun.head().filter(h -> h.sort() == TitleHead.Sort.ACTIVITY).isPresent();
    if (!carrier.isEmpty() && !own && !takesPlace) {
      return new Deed("", "开展" + carrier, "，" + noun.verb() + object, noun);
    }
    if (!carrier.isEmpty() && takesPlace) {
      return new Deed("", noun.verb() + noun.object() + carrier, "", noun);
    }
    boolean visits = object.endsWith("家访周活动") && measure.equals("户");
    return new Deed("", noun.verb() + object, visits ? "，走访" : "", noun);
  }

  private static Deed ofUnknown(
      String kind, ActivityTitle title, String carrier, String measure, boolean attended) {
    String text = title.object();
    ActivityTitle of = ActivityTitle.of(kind, NO_DAYS, "");
    Optional<TitleHead> head = of.head().filter(h -> h.sort().happens());
    Optional<Deed> onOccasion = onOccasion(title);
    if (onOccasion.isPresent()) {
      return onOccasion.get();
    }
    boolean whole = text.matches("“[^”]+”|《[^》]+》");
    boolean book = text.startsWith("《") && text.endsWith("》");
    if (!carrier.isEmpty()) {
      return new Deed("", "开展" + quoted(text) + carrier, "", title);
    }
    if (book && head.filter(h -> h.word().endsWith("学习") || h.word().equals("培训")).isPresent()) {
      return new Deed("", "学习" + text, "", title);
    }
    if (book && kind.contains("观影")) {
      return new Deed("", "观看" + text, "", title);
    }
    Optional<TitleHead> paper = Lexicon.own().head(text).filter(h -> !h.sort().happens());
    if (book && paper.isPresent()) {
      return new Deed("", paper.get().verb() + text, "", title);
    }
    if (head.filter(h -> h.word().endsWith("学习")).isPresent()) {
      return new Deed("", of.phrase(), "，内容为" + text, title);
    }
    if (TitleReader.SLOGAN.matcher(text).matches()) {
      return new Deed("", "开展" + quoted(text) + "活动", "", title);
    }
    Optional<String> measured = measured(text, measure);
    if (measured.isPresent()) {
      return new Deed("", measured.get(), "", title);
    }
    if (head.isPresent() && of.is(ActivityTitle.Form.NOUN) && of.object().length() > 1) {
      String quoted = whole ? text : quoted(text);
      boolean day = text.endsWith("日") && text.length() > 2;
      return day
          ? new Deed("", "开展" + withActivity(text), "", title)
          : new Deed("", of.verb() + quoted + withActivity(of.object()), "", title);
    }
    String what = says(text) || attended && text.length() > 1 ? "活动" : "相关工作";
    return whole
        ? new Deed("", "开展" + text + "活动", "", title)
        : new Deed("", "开展" + quoted(text) + what, "", title);
  }

  /** 拒绝校园欺凌签名 of the kind 签名活动: 开展“拒绝校园欺凌”签名活动. */
  private static Optional<String> signed(String kind, ActivityTitle title) {
    String stem = without(kind, "活动");
    String slogan = without(title.object(), stem);
    boolean is =
        !stem.equals(kind)
            && !stem.isEmpty()
            && !slogan.equals(title.object())
            && slogan.length() > 3
            && Lexicon.own().leading(Words.STRONG, slogan).isPresent();
    return is ? Optional.of("开展" + quoted(slogan) + kind) : Optional.empty();
  }

  /** “七一”走访慰问困难党员: 开展“七一”走访慰问活动，走访慰问困难党员. */
  private static Optional<Deed> onOccasion(ActivityTitle title) {
    Lexicon lexicon = Lexicon.own();
    String text = title.object();
    int quoted = text.startsWith("“") ? text.indexOf('”') + 1 : 0;
    int end =
        quoted > 0 ? quoted : lexicon.leading(Words.OCCASIONS, text).map(String::length).orElse(0);
    String rest = text.substring(end);
    String verb =
        lexicon
            .leading(Words.STRONG, rest)
            .filter(v -> lexicon.ending(Words.WEAK, v).isPresent())
            .or(() -> lexicon.leading(Words.WEAK, rest))
            .orElse("");
    return end == 0 || verb.isEmpty() || rest.length() < verb.length() + 2
        ? Optional.empty()
        : Optional.of(new Deed("", "开展" + text.substring(0, end) + verb + "活动", "，" + rest, title));
  }

  /** Whether it speaks of doing something. */
  private static boolean says(String text) {
    for (int at = 1; at < text.length() - 2; at++) {
      if (Lexicon.own().leading(Words.STRONG, text.substring(at)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Things that only their measure speaks of: so many copies were handed out. */
  private static Optional<String> measured(String text, String measure) {
    return switch (measure) {
      case "份", "册", "张", "本" -> Optional.of("发放" + text);
      case "幅" -> Optional.of("悬挂" + text);
      case "块" -> Optional.of("设置" + text);
      default -> Optional.empty();
    };
  }

  /** How it was done, where the title does not say so itself; empty for a kind that says what. */
  private static String carrier(String kind, ActivityTitle title) {
    String stem = without(kind, "活动");
    boolean is = Lexicon.own().has(Words.CARRIERS, kind) && !title.phrase().contains(stem);
    return is ? withActivity(kind) : "";
  }

  private static String withActivity(String object) {
    boolean wants = Lexicon.own().ending(Words.WANTSACTIVITY, object).isPresent();
    return wants ? object + "活动" : object;
  }

  private static String quoted(String text) {
    return "“" + text.replace('“', '‘').replace('”', '’') + "”";
  }

  private static String without(String text, String end) {
    return text.endsWith(end) ? text.substring(0, text.length() - end.length()) : text;
  }
}
