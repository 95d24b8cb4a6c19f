package gongwen.yaml;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Rewriting;
import gongwen.text.HalfWidth;
import gongwen.text.Nearest;
import gongwen.text.SingleNumber;
import gongwen.text.Span;
import gongwen.text.YearText;
import gongwen.yaml.RecordShape.Field;
import gongwen.yaml.YamlNode.Entry;
import gongwen.yaml.YamlNode.Mapping;
import gongwen.yaml.YamlNode.Scalar;
import gongwen.yaml.YamlNode.Sequence;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What can be wrong with a value, in the reader's terms and in the spelling of the file. */
final class DecodeFaults {
  static final Message A_TEXT = Message.of("文字", "a text");
  static final Message A_NUMBER = Message.of("数字", "a number");
  static final Message A_DATE = Message.of("日期", "a date");
  static final Message YES_OR_NO = Message.of("“是”或“否”", "yes or no");
  static final Message A_MAPPING = Message.of("一组“键: 值”", "keys with values");

  private static final Message FULL_WIDTH_COLON =
      Message.of(
          "键后面要用半角冒号加空格“: ”，不是全角“：”",
          "after a key use an ASCII colon and a space (\": \"), not a full-width one (：)");

  /** What people write for yes where a yes is wanted. */
  private static final Set<String> YES = Set.of("对", "有", "√", "✓", "y", "1", "on");

  private static final Set<String> NO = Set.of("不", "无", "没有", "不是", "×", "✗", "n", "0", "off");

  private DecodeFaults() {}

  static Diagnostic unknownKey(Scalar key, RecordShape shape, Mapping around, Context at) {
    String name = key.value();
    Diagnostic fault =
        Diagnostic.of(
            YamlCode.UNKNOWN_KEY,
            key.span(),
            Message.of("不认识的键“%s”", "unknown key \"%s\"", Shown.of(name)));
    if (name.contains("：")) {
      return fault.hint(FULL_WIDTH_COLON);
    }
    Optional<Field> meant = nearest(name, shape);
    if (meant.isPresent()) {
      String spelling = meant.get().key(at.language());
      Diagnostic offered = fault.hint("是不是“%s”？", "did you mean \"%s\"?", spelling);
      boolean same = same(name, List.of(meant.get().zh(), meant.get().en()));
      return free(meant.get(), key, shape, around)
          ? rewritten(offered, key, spelling, same)
          : offered;
    }
    Optional<Field> above = shape.fields().stream().filter(f -> holds(f, name, at)).findFirst();
    if (above.isPresent()) {
      String parent = above.get().key(at.language());
      return fault.hint("它是“%s”下面的键", "it belongs under \"%s\"", parent);
    }
    List<String> keys = shape.fields().stream().map(f -> f.key(at.language())).toList();
    return fault.hint(
        Message.of(
            "这里可以写：%1$s",
            "keys that can stand here: %2$s", String.join("、", keys), String.join(", ", keys)));
  }

  /**
   * Whether no other key of the mapping is that one, or may have been meant for it. Half of a word
   * of two letters says little: where a key is missing, the word may as well stand for that.
   */
  private static boolean free(Field meant, Scalar key, RecordShape shape, Mapping around) {
    boolean half = key.value().length() <= 2 && !meant.zh().startsWith(key.value());
    if (half && !meant.required() && missesOne(shape, around)) {
      return false;
    }
    return around.entries().stream()
        .map(Entry::key)
        .filter(other -> !other.equals(key))
        .map(other -> shape.field(other.value()).or(() -> nearest(other.value(), shape)))
        .noneMatch(other -> other.equals(Optional.of(meant)));
  }

  private static boolean missesOne(RecordShape shape, Mapping around) {
    return shape.fields().stream()
        .filter(Field::required)
        .anyMatch(
            field ->
                around.entries().stream()
                    .noneMatch(e -> shape.field(e.key().value()).equals(Optional.of(field))));
  }

  private static Diagnostic rewritten(Diagnostic fault, Scalar old, String with, boolean safe) {
    Span text = old.at(0, old.value().length());
    return Rewriting.of(text, old.value(), with, safe).map(fault::fix).orElse(fault);
  }

  /** Whether one of the words was typed, if spaces and wide letters do not count: 日 期, ＩＤ. */
  private static boolean same(String typed, List<String> words) {
    String plain = HalfWidth.of(typed).replaceAll("[\\s\u00A0\u3000\u200B-\u200D]+", "");
    return words.stream().anyMatch(plain::equalsIgnoreCase);
  }

  /** The key that was probably meant: spelt nearly so, or, in Chinese, part of what is written. */
  static Optional<Field> nearest(String name, RecordShape shape) {
    return begun(name, shape)
        .or(() -> Nearest.of(name, shape.spellings()).flatMap(shape::field))
        .or(
            () ->
                shape.fields().stream()
                    .filter(field -> field.zh().length() > 1 && name.contains(field.zh()))
                    .max(Comparator.comparingInt(field -> field.zh().length())));
  }

  /** The only key that begins so: 发现 for 发现日期, before 表现, which looks like it. */
  private static Optional<Field> begun(String name, RecordShape shape) {
    List<Field> all =
        shape.fields().stream()
            .filter(field -> name.length() > 1 && field.zh().startsWith(name))
            .toList();
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  /** Whether the key is one of those under another. */
  private static boolean holds(Field field, String name, Context at) {
    Type type = field.type();
    while (type instanceof ParameterizedType generic) {
      type = generic.getActualTypeArguments()[0];
    }
    return type instanceof Class<?> inner
        && inner.isRecord()
        && at.run().value(inner).isEmpty()
        && at.run().list(inner).isEmpty()
        && RecordShape.of(inner).field(name).isPresent();
  }

  static Diagnostic bothSpellings(Scalar second, Scalar first) {
    return Diagnostic.of(
            YamlCode.KEY_IN_BOTH_SPELLINGS,
            second.span(),
            Message.of(
                "“%s”和“%s”是同一个键，两种写法都出现了",
                "\"%s\" and \"%s\" are two spellings of one key, and both are given",
                second.value(),
                first.value()))
        .related(first.span(), Message.of("另一种写法在这里", "the other spelling is here"))
        .hint("只留一个", "keep one of them");
  }

  static Diagnostic missingKey(String key, Mapping mapping, Context at) {
    Span span = mapping.span();
    boolean inside = !at.key().isEmpty();
    return Diagnostic.of(
            YamlCode.MISSING_KEY,
            new Span(span.source(), span.start(), span.start()),
            inside
                ? Message.of("“%2$s”缺少“%1$s”", "\"%s\" is missing in \"%s\"", key, at.key())
                : Message.of("缺少“%s”", "\"%s\" is missing", key))
        .hint("补上“%s: …”", "add \"%s: …\"", key);
  }

  static Diagnostic emptyValue(Scalar key) {
    return Diagnostic.of(
            YamlCode.MISSING_VALUE,
            key.span(),
            Message.of("“%s”不能空着", "\"%s\" has no value", key.value()))
        .hint("在“%s: ”后面填上内容", "write the value after \"%s: \"", key.value());
  }

  static Diagnostic emptyItem(Scalar item, Context at) {
    return Diagnostic.of(
            YamlCode.EMPTY_ITEM,
            item.span(),
            Message.of("“%s”里有一个空项", "there is an empty item in \"%s\"", at.key()))
        .hint("填上，或删去", "fill it in, or delete it");
  }

  static Diagnostic wrongType(YamlNode node, Message wanted, Context at) {
    Message found = found(node);
    return Diagnostic.of(
        YamlCode.WRONG_TYPE,
        start(node),
        new Message(
            "“" + at.key() + "”应是" + wanted.zh() + "，这里是" + found.zh(),
            "\"" + at.key() + "\" takes " + wanted.en() + ", and this is " + found.en()));
  }

  static Diagnostic notAMapping(YamlNode node, RecordShape shape, Context at) {
    List<String> keys = shape.fields().stream().map(f -> f.key(at.language())).limit(3).toList();
    String first =
        shape.fields().stream()
            .filter(Field::required)
            .map(f -> f.key(at.language()))
            .findFirst()
            .orElse(keys.get(0));
    Diagnostic fault =
        at.key().isEmpty()
            ? Diagnostic.of(
                YamlCode.WRONG_TYPE,
                start(node),
                Message.of(
                    "文件应由“键: 值”组成，这里是%s",
                    "a file consists of keys with values, and this is %2$s",
                    found(node).zh(),
                    found(node).en()))
            : wrongType(node, A_MAPPING, at);
    if (node instanceof Scalar scalar && scalar.value().contains("：")) {
      return fault.hint(FULL_WIDTH_COLON);
    }
    return fault.hint(
        Message.of(
            "写成 {%1$s: …}，可用的键有：%2$s 等",
            "write {%1$s: …}; its keys are %3$s …",
            first,
            String.join("、", keys),
            String.join(", ", keys)));
  }

  static Diagnostic badDate(Scalar scalar, Context at) {
    Diagnostic fault =
        Diagnostic.of(
            YamlCode.BAD_DATE,
            scalar.span(),
            Message.of(
                "“%s”应是日期，“%s”不是",
                "\"%s\" takes a date, and \"%s\" is none", at.key(), Shown.of(scalar.value())));
    Optional<LocalDate> likely = LikelyDate.of(scalar.value(), at.year());
    if (likely.isPresent()) {
      Diagnostic offered = fault.hint("是不是 %s？", "did you mean %s?", likely.get());
      return rewritten(offered, scalar, likely.get().toString(), false);
    }
    return at.year().isPresent()
        ? fault.hint(
            "写成 %1$d-03-12、%1$d年3月12日 或 3月12日",
            "write it as %1$d-03-12, %1$d.3.12 or 3月12日", at.year().getAsInt())
        : fault.hint("写成 2024-03-12 或 2024年3月12日", "write it as 2024-03-12 or 2024.3.12");
  }

  static Diagnostic noSuchDate(Scalar scalar, Message why) {
    String written = Shown.of(scalar.value());
    return Diagnostic.of(
        YamlCode.NO_SUCH_DATE,
        scalar.span(),
        new Message(
            "没有“" + written + "”这一天：" + why.zh(),
            "there is no day \"" + written + "\": " + why.en()));
  }

  static Diagnostic badNumber(Scalar scalar, Context at) {
    Diagnostic fault =
        Diagnostic.of(
            YamlCode.BAD_NUMBER,
            scalar.span(),
            Message.of(
                "“%s”应是数字，“%s”不是",
                "\"%s\" takes a number, and \"%s\" is none", at.key(), Shown.of(scalar.value())));
    Optional<String> only = SingleNumber.in(scalar.value());
    return only.isPresent()
        ? rewritten(
            fault.hint("只写数字：%s", "write the digits only: %s", only.get()),
            scalar,
            only.get(),
            YearText.digits(scalar.value()).equals(only.get()))
        : fault.hint("只写阿拉伯数字", "write it in digits");
  }

  static Diagnostic badBoolean(Scalar scalar, Context at) {
    Diagnostic fault =
        Diagnostic.of(
                YamlCode.BAD_BOOLEAN,
                scalar.span(),
                Message.of(
                    "“%s”应是“是”或“否”，“%s”不是",
                    "\"%s\" takes yes or no, and \"%s\" is neither",
                    at.key(),
                    Shown.of(scalar.value())))
            .hint("写“是”或“否”（true、false 也行）", "write yes or no (or true, false)");
    String word = HalfWidth.of(scalar.value()).toLowerCase(Locale.ROOT);
    if (YES.contains(word) || NO.contains(word)) {
      boolean yes = YES.contains(word);
      String with = at.language().choose(yes ? "是" : "否", yes ? "yes" : "no");
      return rewritten(fault, scalar, with, false);
    }
    return fault;
  }

  static Diagnostic unknownChoice(Scalar scalar, Choices choices, Context at) {
    String written = Shown.of(scalar.value());
    Diagnostic fault =
        Diagnostic.of(
            YamlCode.UNKNOWN_CHOICE,
            scalar.span(),
            Message.of("“%s”不能是“%s”", "\"%s\" cannot be \"%s\"", at.key(), written));
    List<String> spellings = new ArrayList<>();
    choices.all().forEach(c -> spellings.addAll(List.of(c.en(), c.zh())));
    Optional<String> nearest =
        Nearest.of(scalar.value(), spellings)
            .flatMap(choices::find)
            .map(c -> c.spelling(at.language()));
    boolean same = same(scalar.value(), spellings);
    List<String> all = choices.all().stream().map(c -> c.spelling(at.language())).toList();
    Diagnostic offered =
        nearest
            .map(
                near ->
                    rewritten(
                        fault.hint("是不是“%s”？", "did you mean \"%s\"?", near), scalar, near, same))
            .orElse(fault);
    return offered.hint(
        Message.of(
            "可以写：%1$s", "it is one of: %2$s", String.join("、", all), String.join(", ", all)));
  }

  private static Message found(YamlNode node) {
    if (node instanceof Sequence) {
      return Message.of("列表", "a list");
    }
    return node instanceof Scalar scalar
        ? Message.of("“%s”", "\"%s\"", Shown.of(scalar.value()))
        : A_MAPPING;
  }

  private static Span start(YamlNode node) {
    Span span = node.span();
    return node instanceof Scalar ? span : new Span(span.source(), span.start(), span.start());
  }
}
