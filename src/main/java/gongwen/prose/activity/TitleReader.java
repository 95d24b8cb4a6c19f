package gongwen.prose.activity;

import gongwen.model.Days;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes titles apart, by the words at their start and at their end. */
final class TitleReader {
  /** Of verbs that say only that something was done, those that others may follow (组织参观). */
  private static final Set<String> LEADING_OTHERS = Set.of("组织", "安排", "协助", "筹办", "承办");

  /** Heads that name what was done whatever verb the title begins with (清理整治行动). */
  private static final Set<String> NAMING = Set.of("活动", "行动", "培训", "轮训", "竞赛");

  private static final Set<String> SHORT = Set.of("会", "会议", "活动", "仪式");
  private static final Set<String> ALWAYS_TAKING = Set.of("参加", "接受", "迎接", "出席", "列席", "配合");

  /** Who may well be the ones that visit, where households are counted. */
  private static final Set<String> VISITORS =
      Set.of("教师", "干部", "党员", "职工", "医生", "志愿者", "代表", "人员");

  private static final Set<String> GOING = Set.of("入户", "到户", "入村", "进村", "驻村", "下村", "到村");

  private static final Pattern CHANNEL = Pattern.compile("(.{2,12}?)(?:信息|消息|文章)?(推送|发布|发文)");

  /** 法律进校园: what is said so is called so, in quotation marks. */
  static final Pattern SLOGAN =
      Pattern.compile("[^“”]{2,}[进入](?:校园|社区|农村|企业|机关|家庭|课堂|军营|万家|教室|乡村|网格|工地|商户|单位|村|寺庙)");

  /** 关于印发《要点》的通知: what was done was to issue it. */
  private static final Pattern ISSUED = Pattern.compile("关于(印发|转发|下发|报送)(.+)的(?:通知|函|报告)");

  private static final Pattern NOT_DONE = Pattern.compile("^(?:情况|的|方案|成效|效果|过程|工作情况|等).*");

  private final Lexicon lexicon;
  private final Days days;
  private final String measure;

  TitleReader(Lexicon lexicon, Days days, String measure) {
    this.lexicon = lexicon;
    this.days = days;
    this.measure = measure;
  }

  ActivityTitle read(String title) {
    String text = undated(title);
    if (text.isEmpty()) {
      return ActivityTitle.nothing();
    }
    if (text.equals("会")) {
      return ActivityTitle.noun("召开", "会议", lexicon.head("会议"));
    }
    String light = leadingLight(text);
    return light.isEmpty() ? plain(text) : behind(light, text.substring(light.length()));
  }

  /** Without a day or month that its record says; what was written of a month keeps it. */
  private String undated(String title) {
    String text = LeadingDate.without(title, days);
    String shorter = LeadingDate.withoutMonth(text, days);
    boolean written = lexicon.head(shorter).filter(h -> !h.sort().happens()).isPresent();
    return written || flipped(shorter).isPresent() ? text : shorter;
  }

  /** The last of the verbs at the start that say only that something was done, with its adverbs. */
  private String leadingLight(String text) {
    int at = 0;
    while (true) {
      int verb = at + adverbs(text.substring(at));
      String rest = text.substring(verb);
      Optional<String> light = lexicon.leading(Words.LIGHT, rest);
      int other =
          Math.max(
              lexicon.leading(Words.NOTLIGHT, rest).map(String::length).orElse(0),
              lexicon.leading(Words.STRONG, rest).map(String::length).orElse(0));
      if (light.isEmpty() || other > light.get().length()) {
        return text.substring(0, at);
      }
      at = verb + light.get().length();
    }
  }

  /** The verbs at the start, and what was done. */
  private ActivityTitle behind(String light, String rest) {
    String verb = lastOf(light);
    String object = undated(rest);
    if (object.isEmpty()) {
      return ActivityTitle.nothing();
    }
    ActivityTitle inner = plain(object);
    return switch (inner.form()) {
      case CLAUSE ->
          LEADING_OTHERS.stream().anyMatch(verb::endsWith)
              ? ActivityTitle.clause("", verb + object, inner.head())
              : inner.subject().isEmpty() ? inner : ActivityTitle.noun(verb, object, inner.head());
      case NOUN -> {
        boolean plain = inner.head().filter(h -> h.verb().equals(inner.verb())).isPresent();
        boolean fits = inner.head().filter(head -> lexicon.fits(verb, head)).isPresent();
        yield plain && fits ? ActivityTitle.noun(verb, inner.object(), inner.head()) : inner;
      }
      default -> ActivityTitle.noun(verb, object, Optional.empty());
    };
  }

  /** Of 开展组织 the second. */
  private String lastOf(String light) {
    String rest = light;
    while (true) {
      int adverbs = adverbs(rest);
      String first = lexicon.leading(Words.LIGHT, rest.substring(adverbs)).orElse("");
      if (first.isEmpty() || adverbs + first.length() == rest.length()) {
        return rest;
      }
      rest = rest.substring(adverbs + first.length());
    }
  }

  private ActivityTitle plain(String text) {
    if (text.startsWith("《") && text.endsWith("》")) {
      return ActivityTitle.unknown(text);
    }
    Matcher issued = ISSUED.matcher(text);
    if (issued.matches()) {
      return ActivityTitle.clause("", issued.group(1) + issued.group(2), lexicon.head(text));
    }
    if (lexicon.ending(Words.WANTSACTIVITY, text).isPresent() && !led(text)) {
      return ActivityTitle.noun("开展", text, lexicon.head("活动"));
    }
    if (SLOGAN.matcher(text).matches() && withSubject(text).isEmpty()) {
      return ActivityTitle.unknown(text);
    }
    return byActor(text)
        .or(() -> withVerbInside(text))
        .or(() -> flipped(text))
        .or(() -> received(text))
        .or(() -> happening(text))
        .or(() -> throughChannel(text))
        .or(() -> clause(text))
        .or(() -> withSubject(text))
        .orElseGet(() -> made(text));
  }

  /** 局党组会专题研究: 局党组会开展专题研究. */
  private Optional<ActivityTitle> byActor(String text) {
    for (int at = 2; at < text.length() - 1; at++) {
      if (lexicon.ending(Words.ACTORS, text.substring(0, at)).isPresent()) {
        String verb = text.substring(at);
        if (lexicon.has(Words.WEAK, verb.substring(adverbs(verb))) && !led(text)) {
          return Optional.of(
              ActivityTitle.clause(text.substring(0, at), "开展" + verb, lexicon.head(verb)));
        }
      }
    }
    return Optional.empty();
  }

  /** 各科室开展自查, 对各村开展督查. */
  private Optional<ActivityTitle> withVerbInside(String text) {
    for (int at = 1; at < text.length() - 2; at++) {
      String rest = text.substring(at);
      int adverbs = adverbs(rest);
      Optional<String> verb = lexicon.leading(Words.INSIDE, rest.substring(adverbs));
      if (verb.isEmpty()) {
        continue;
      }
      String object = rest.substring(adverbs + verb.get().length());
      boolean others = object.startsWith("的") && !led(text);
      if (others && lexicon.head(text).filter(h -> h.sort().happens()).isPresent()) {
        return Optional.of(ActivityTitle.noun("参加", text, lexicon.head(text)));
      }
      if (object.isEmpty() || NOT_DONE.matcher(object).matches()) {
        return Optional.empty();
      }
      String before = text.substring(0, at);
      boolean agent = lexicon.ending(Words.SUBJECTS, before).isPresent();
      boolean led = led(text) || !agent && !leadingVerb(text).isEmpty();
      ActivityTitle inner = read(rest);
      return Optional.of(
          led || inner.is(ActivityTitle.Form.NOTHING)
              ? ActivityTitle.clause("", text, inner.head())
              : ActivityTitle.clause(before, inner.phrase(), inner.head()));
    }
    return Optional.empty();
  }

  /** 责任书签订: 签订责任书; 脱贫户走访 where households are counted: 走访脱贫户. */
  private Optional<ActivityTitle> flipped(String text) {
    Optional<String> verb = lexicon.ending(Words.FLIPPED, text);
    if (verb.isEmpty() && !measure.isEmpty()) {
      verb = lexicon.ending(Words.FLIPPEDWITHOBJECTS, text);
      if (verb.isEmpty() || !isObject(withoutEnd(text, verb.get()))) {
        return Optional.empty();
      }
    }
    if (verb.isEmpty()) {
      return Optional.empty();
    }
    String last = verb.get();
    String before = withoutEnd(text, last);
    String chain =
        lexicon
            .ending(Words.FLIPPED, before)
            .filter(v -> before.length() > v.length() + 1)
            .orElse("");
    String object = withoutEnd(before, chain);
    boolean noObject =
        object.length() < 2
            || lexicon.ending(Words.ADVERBS, object).isPresent()
            || lexicon.has(Words.WEAK, object)
            || lexicon
                .head(object)
                .filter(h -> h.word().equals(object) && h.sort().happens())
                .isPresent();
    return noObject
        ? Optional.empty()
        : Optional.of(ActivityTitle.noun(chain + last, object, lexicon.head(object)));
  }

  private boolean isObject(String noun) {
    String bare = noun.endsWith("”") ? withoutEnd(noun, "”") : noun;
    boolean people = Set.of("人", "名", "位", "人次").contains(measure);
    boolean visitors =
        VISITORS.stream().anyMatch(bare::endsWith) || GOING.stream().anyMatch(bare::endsWith);
    if (measure.endsWith("次") && !people) {
      return false;
    }
    return lexicon.ending(Words.OBJECTS, bare).isPresent() && (people || !visitors);
  }

  /** 上级督查: 接受上级督查. */
  private Optional<ActivityTitle> received(String text) {
    Optional<TitleHead> head = lexicon.head(text);
    String whose = head.map(h -> text.substring(0, text.length() - h.word().length())).orElse("");
    boolean office =
        whose.length() > 2
            && lexicon.ending(Words.OFFICES, whose).isPresent()
            && lexicon.ending(Words.ARRIVING, whose).isEmpty();
    boolean above = office || lexicon.leading(Words.SUPERIORS, text).isPresent();
    boolean looked =
        head.filter(
                h ->
                    h.sort() == TitleHead.Sort.INSPECTION
                        || Set.of("调研", "考核", "验收", "视察", "评估", "考评").contains(h.word()))
            .isPresent();
    return above && looked && (office ? !led(text) : leadingVerb(text).isEmpty())
        ? Optional.of(ActivityTitle.noun("接受", text, head))
        : Optional.empty();
  }

  /** What ends with something that takes place. */
  private Optional<ActivityTitle> happening(String text) {
    Optional<TitleHead> found = lexicon.head(text).filter(h -> h.sort().happens());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    TitleHead head = found.get();
    boolean names = head.sort().names() || NAMING.contains(head.word());
    String verb = leadingVerb(text);
    if (!verb.isEmpty() && isObjectOf(verb, text, head, names)) {
      return Optional.of(ActivityTitle.clause("", text, found));
    }
    if (!names && coverb(text) && hasPredicate(text)) {
      return Optional.of(ActivityTitle.clause("", text, found));
    }
    return subjectOf(text, Words.ARRIVING)
        .or(() -> Optional.of(ActivityTitle.noun(head.verb(), text, found)));
  }

  /** Whether what happens is what the verb at the start speaks of (参加运动会), not what it names. */
  private boolean isObjectOf(String verb, String text, TitleHead head, boolean names) {
    String bare = verb.substring(adverbs(verb));
    String rest = text.substring(verb.length());
    if (rest.isEmpty()) {
      return lexicon.has(Words.STRONG, bare) && bare.length() > head.word().length();
    }
    if (lexicon.has(Words.HANDINGON, verb) || lexicon.has(Words.HANDINGON, bare)) {
      boolean handedOn =
          lexicon
              .ending(Words.HANDEDON, rest)
              .filter(end -> end.length() < rest.length())
              .isPresent();
      if (handedOn) {
        return true;
      }
    }
    if (lexicon.has(Words.TAKING, bare)) {
      return ALWAYS_TAKING.contains(bare) || !SHORT.contains(rest);
    }
    if (names || rest.equals(head.word())) {
      return false;
    }
    return lexicon.has(Words.STRONG, bare) || rest.length() > 4;
  }

  /** 公众号推送: 通过公众号推送信息. */
  private Optional<ActivityTitle> throughChannel(String text) {
    Matcher matcher = CHANNEL.matcher(text);
    boolean channel =
        matcher.matches() && lexicon.ending(Words.CHANNELS, matcher.group(1)).isPresent();
    return channel
        ? Optional.of(
            ActivityTitle.clause(
                "", "通过" + matcher.group(1) + matcher.group(2) + "信息", lexicon.head("信息")))
        : Optional.empty();
  }

  /** What begins with a verb, or with what leads to one. */
  private Optional<ActivityTitle> clause(String text) {
    Optional<TitleHead> head = lexicon.head(text);
    boolean expected =
        head.isEmpty() && text.length() > 4 && lexicon.leading(Words.TOCOVERBS, text).isPresent();
    if (coverb(text) && (expected || hasPredicate(text))) {
      return Optional.of(ActivityTitle.clause("", text, head));
    }
    String verb = leadingVerb(text);
    if (verb.isEmpty()) {
      return Optional.empty();
    }
    String rest = text.substring(verb.length());
    String bare = verb.substring(adverbs(verb));
    if (rest.isEmpty()) {
      return Optional.of(ActivityTitle.noun("开展", text, head));
    }
    boolean noun =
        head.isPresent()
            && lexicon.has(Words.WEAK, bare)
            && (rest.equals(head.get().word())
                || head.get().word().length() > rest.length()
                || rest.length() < 4 && !bare.equals("学习"));
    return noun ? Optional.empty() : Optional.of(ActivityTitle.clause("", text, head));
  }

  private Optional<ActivityTitle> withSubject(String text) {
    return subjectOf(text, Words.STRONG)
        .or(() -> subjectOf(text, Words.TAKING))
        .or(() -> subjectOf(text, Words.ARRIVING))
        .or(() -> subjectOf(text, Words.WEAK));
  }

  /** 校务会研究网络安全工作. */
  private Optional<ActivityTitle> subjectOf(String text, Words verbs) {
    for (int at = 2; at < text.length(); at++) {
      if (lexicon.ending(Words.SUBJECTS, text.substring(0, at)).isEmpty()) {
        continue;
      }
      String rest = text.substring(at);
      int adverbs = adverbs(rest);
      Optional<String> verb = lexicon.leading(verbs, rest.substring(adverbs));
      int left = rest.length() - adverbs - verb.map(String::length).orElse(0);
      boolean says = left > 1 || left == 0 && verbs != Words.WEAK;
      if (verb.isPresent() && says) {
        return Optional.of(
            led(text)
                ? ActivityTitle.clause("", text, lexicon.head(text))
                : ActivityTitle.clause(text.substring(0, at), rest, lexicon.head(text)));
      }
    }
    return Optional.empty();
  }

  /** Documents and things, which are made; work of whatever kind. */
  private ActivityTitle made(String text) {
    Optional<TitleHead> head = lexicon.head(text);
    if (head.isPresent()) {
      return ActivityTitle.noun(head.get().verb(), text, head);
    }
    return text.endsWith("工作") ? ActivityTitle.noun("开展", text, head) : ActivityTitle.unknown(text);
  }

  private boolean coverb(String text) {
    Optional<String> coverb = lexicon.leading(Words.COVERBS, text);
    if (coverb.isEmpty() || lexicon.leading(Words.NOCOVERBS, text).isPresent()) {
      return false;
    }
    String rest = text.substring(coverb.get().length());
    boolean adverb =
        lexicon.has(Words.ADVERBS, coverb.get())
            && (adverbs(rest) > 0 || lexicon.leading(Words.WEAK, rest).isPresent());
    return !rest.isEmpty() && !adverb;
  }

  /** Whether a verb follows somewhere behind the first word, or ends the text. */
  private boolean hasPredicate(String text) {
    for (int at = 2; at < text.length() - 1; at++) {
      String rest = text.substring(at);
      if (lexicon.leading(Words.STRONG, rest).isPresent()
          || lexicon.leading(Words.TAKING, rest).isPresent()
          || lexicon.leading(Words.LIGHT, rest).isPresent()) {
        return true;
      }
    }
    return text.length() > 4
        && (lexicon.ending(Words.WEAK, text).isPresent()
            || lexicon.leading(Words.WEAK, text.substring(2)).isPresent());
  }

  /**
   * Whether the first words are a verb or lead to one, so that nobody who did it is named there.
   */
  private boolean led(String text) {
    String verb = leadingVerb(text);
    String bare = verb.substring(adverbs(verb));
    return coverb(text) || lexicon.has(Words.STRONG, bare) || lexicon.has(Words.TAKING, bare);
  }

  /** The verb at the start with its adverbs; empty for none. */
  private String leadingVerb(String text) {
    int adverbs = adverbs(text);
    String rest = text.substring(adverbs);
    int length = 0;
    for (Words group : new Words[] {Words.STRONG, Words.TAKING, Words.WEAK}) {
      length = Math.max(length, lexicon.leading(group, rest).map(String::length).orElse(0));
    }
    return length == 0 ? "" : text.substring(0, adverbs + length);
  }

  /** How many characters at the start are adverbs. */
  private int adverbs(String text) {
    int at = 0;
    while (true) {
      Optional<String> adverb = lexicon.leading(Words.ADVERBS, text.substring(at));
      if (adverb.isEmpty()) {
        return at;
      }
      at += adverb.get().length();
    }
  }

  private static String withoutEnd(String text, String end) {
    return text.substring(0, text.length() - end.length());
  }
}
