package gongwen.schema;

import gongwen.diagnostic.Language;
import gongwen.facts.PeriodWords;
import gongwen.model.Elements;
import gongwen.model.Frequency;
import gongwen.model.Obligation;
import gongwen.model.Period;
import gongwen.model.Report;
import gongwen.model.Responsibility;
import gongwen.model.Unit;
import gongwen.model.UnitFile;
import gongwen.template.library.TemplateInfo;
import gongwen.yaml.Choices;
import gongwen.yaml.RecordShape;
import gongwen.yaml.RecordShape.Field;
import gongwen.yaml.YamlNode;
import gongwen.yaml.YamlNode.Entry;
import gongwen.yaml.YamlNode.Mapping;
import gongwen.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A unit file to start from: what a report kind needs and uses, with examples, and what every key
 * is for. Names are placeholders, so that {@code check} reports what is to be filled in.
 */
public final class StartingFile {
  private static final String MEMBERS = "members";

  private final List<TemplateInfo> kinds;
  private final Period period;
  private final Language keys;
  private final Language language;
  private final SampleUnit sample;
  private final Starter starter;

  /**
   * Whose file it is.
   *
   * @param name of the unit; empty for a placeholder
   */
  public record Starter(Starters.Choice unit, Starters.Choice field, String name) {}

  /**
   * @param kinds all that there are
   * @param period of the report
   * @param keys the spelling of keys and choices
   * @param language of the comments
   */
  public StartingFile(
      List<TemplateInfo> kinds, Starter starter, Period period, Language keys, Language language) {
    this.kinds = List.copyOf(kinds);
    this.starter = starter;
    this.sample = Starters.unit(starter.unit(), starter.field(), starter.name());
    this.period = period;
    this.keys = keys;
    this.language = language;
  }

  /** The file for a report of this kind. */
  public String of(TemplateInfo kind) {
    List<TemplateInfo> made = new ArrayList<>();
    about(kind).ifPresent(made::add);
    made.add(kind);
    Set<String> data = new LinkedHashSet<>(List.of("unit", "responsibility.field"));
    for (TemplateInfo each : made) {
      data.addAll(each.content().needs());
      data.addAll(each.content().uses());
    }
    if (!kind.content().needs().contains(MEMBERS)) {
      data.remove(MEMBERS);
    }
    CommentedYaml yaml = yaml(data);
    yaml.comment(
        say(
            kind.names().name() + "：" + kind.names().about(),
            kind.names().englishName() + ": " + kind.names().englishAbout()));
    yaml.comment(
        say(
            "按“"
                + starter.unit().name()
                + "”和“"
                + starter.field().name()
                + "”举例；规定动作多久一次，以本单位收到的文件为准。",
            "Examples for “"
                + starter.unit().name()
                + "”, “"
                + starter.field().name()
                + "”; how often things are due stands in your own documents."));
    yaml.comment(
        say(
            "把 ×× 和例子换成自己的，用不上的删去；以 # 开头的行，去掉“# ”就启用。",
            "Put in your own for ×× and the examples, delete what you do not need; a line behind # counts once its # is taken out."));
    yaml.comment(
        say(
            "gongwen check 这个文件，看还有什么没填好；gongwen render 这个文件，生成文稿。",
            "gongwen check FILE tells what is left to fill in; gongwen render FILE makes the document."));
    records(yaml, data);
    yaml.blank();
    Field reports = field(UnitFile.class, "reports");
    yaml.line(0, reports.key(keys) + ":  # " + KeyTexts.in(language).of(UnitFile.class, reports));
    for (TemplateInfo each : made) {
      yaml.record(Report.class, report(each, data), 4, true, each == kind);
      sections(yaml, each, each == kind);
    }
    return yaml.text();
  }

  /** A member's file, for kinds that sum up members. */
  public Optional<String> member(TemplateInfo kind) {
    if (!kind.content().needs().contains(MEMBERS)) {
      return Optional.empty();
    }
    Set<String> data = new LinkedHashSet<>(kind.content().uses());
    data.add("unit");
    data.removeIf(path -> path.contains("."));
    CommentedYaml yaml = yaml(data);
    yaml.comment(
        say("下级单位的文件：一个单位一份，都放在这个文件夹里", "The file of a member: one for each, all in this folder"));
    records(yaml, data);
    return Optional.of(yaml.text());
  }

  /** Where the member's file goes, from the folder of the unit's. */
  public String memberPath() {
    return memberFolder() + "/1.yaml";
  }

  private String memberFolder() {
    return field(UnitFile.class, MEMBERS).key(keys);
  }

  private static Field field(Class<?> record, String key) {
    return RecordShape.of(record).field(key).orElseThrow();
  }

  private String say(String chinese, String english) {
    return language.choose(chinese, english);
  }

  private CommentedYaml yaml(Set<String> data) {
    Examples examples = new Examples(data, period, keys);
    return new CommentedYaml(
        KeyTexts.in(language), keys, new Suggestions(data, examples, period, keys));
  }

  /** In windows of how many months each obligation is to be met. */
  private Map<String, Integer> windows() {
    Map<String, Integer> months = new LinkedHashMap<>();
    List<YamlNode> obligations =
        sample
            .top("responsibility")
            .flatMap(node -> SampleUnit.value(Responsibility.class, node, "obligations"))
            .map(SampleUnit::items)
            .orElse(List.of());
    for (YamlNode each : obligations) {
      Optional<Frequency> per =
          SampleUnit.text(Obligation.class, each, "per")
              .flatMap(word -> Choices.of(Frequency.class).find(word))
              .map(choice -> (Frequency) choice.constant());
      per.flatMap(StartingFile::months)
          .ifPresent(
              length ->
                  months.put(SampleUnit.text(Obligation.class, each, "id").orElseThrow(), length));
    }
    return months;
  }

  private static Optional<Integer> months(Frequency per) {
    return switch (per) {
      case MONTH -> Optional.of(1);
      case QUARTER -> Optional.of(3);
      case HALF_YEAR -> Optional.of(6);
      default -> Optional.empty();
    };
  }

  /** Everything but the reports. */
  private void records(CommentedYaml yaml, Set<String> data) {
    Examples examples = new Examples(data, period, keys);
    for (Field field : RecordShape.of(UnitFile.class).fields()) {
      String key = field.en();
      Optional<YamlNode> example = sample.top(key);
      boolean wanted = data.stream().anyMatch(path -> (path + ".").startsWith(key + "."));
      if (key.equals("year")) {
        yaml.entry(UnitFile.class, field, text(Integer.toString(period.from().getYear())), 0);
      } else if (wanted && example.isPresent() && key.equals(MEMBERS)) {
        yaml.entry(UnitFile.class, field, text(memberFolder() + "/*.yaml"), 0);
      } else if (wanted && example.isPresent()) {
        YamlNode all = examples.top(Examples.inner(field.type()), example.get(), windows());
        YamlNode few = key.equals("responsibility") ? responsibility((Mapping) all, data) : all;
        yaml.blank();
        yaml.entry(UnitFile.class, field, few, 0);
      }
    }
  }

  private static Mapping responsibility(Mapping all, Set<String> data) {
    List<Entry> few =
        all.entries().stream()
            .filter(
                e -> {
                  String key = field(Responsibility.class, e.key().value()).en();
                  return data.contains("responsibility." + key);
                })
            .toList();
    return new Mapping(few, all.span());
  }

  /** The report that one of this kind is put around. */
  private Optional<TemplateInfo> about(TemplateInfo kind) {
    if (kind.content().needs().stream().noneMatch(path -> path.equals("report.document.about"))) {
      return Optional.empty();
    }
    return example(kind)
        .flatMap(node -> SampleUnit.value(Report.class, node, "document"))
        .flatMap(node -> SampleUnit.text(Elements.class, node, "about"))
        .flatMap(id -> reports().stream().filter(node -> has(node, "id", id)).findFirst())
        .flatMap(node -> SampleUnit.text(Report.class, node, "template"))
        .flatMap(id -> kinds.stream().filter(each -> each.id().equals(id)).findFirst());
  }

  private Optional<YamlNode> example(TemplateInfo kind) {
    return reports().stream().filter(node -> has(node, "template", kind.id())).findFirst();
  }

  private static boolean has(YamlNode report, String key, String value) {
    return SampleUnit.text(Report.class, report, key).equals(Optional.of(value));
  }

  private List<YamlNode> reports() {
    return sample.top("reports").map(SampleUnit::items).orElse(List.of());
  }

  /** What the sample has of this kind, for this period; else only what every report has. */
  private Mapping report(TemplateInfo kind, Set<String> data) {
    Examples examples = new Examples(data, period, keys);
    Map<String, YamlNode> values = new LinkedHashMap<>();
    example(kind)
        .map(node -> (Mapping) examples.of(Report.class, node))
        .ifPresent(node -> node.entries().forEach(e -> put(values, Report.class, e)));
    values.put("template", text(keys.choose(kind.names().name(), kind.id())));
    values.put("period", text(keys.choose(PeriodWords.full(period), PeriodWords.key(period))));
    if (kind.title().isEmpty()) {
      values.put("title", text("××" + kind.names().name()));
    }
    Map<String, YamlNode> elements = new LinkedHashMap<>();
    if (values.get("document") instanceof Mapping given) {
      given.entries().forEach(e -> put(elements, Elements.class, e));
    }
    if (!kind.kind().isEmpty()) {
      sample
          .top("unit")
          .flatMap(node -> SampleUnit.value(Unit.class, node, "superior"))
          .ifPresent(superior -> elements.putIfAbsent("to", superior));
    }
    elements.put("date", text(period.to().orElse(period.from()).toString()));
    values.put("document", mapping(elements));
    return mapping(values);
  }

  private static void put(Map<String, YamlNode> values, Class<?> record, Entry entry) {
    values.put(field(record, entry.key().value()).en(), entry.value());
  }

  private Mapping mapping(Map<String, YamlNode> values) {
    List<Entry> entries = new ArrayList<>();
    values.forEach((key, value) -> entries.add(new Entry(text(key), value)));
    return new Mapping(entries, sample.span());
  }

  private Scalar text(String value) {
    return new Scalar(value, YamlNode.Style.PLAIN, sample.span());
  }

  /** What the unit must write itself, and as comments what it may. */
  private void sections(CommentedYaml yaml, TemplateInfo kind, boolean explained) {
    Field sections = field(Report.class, "sections");
    boolean needed = kind.slots().stream().anyMatch(StartingFile::needed);
    if (needed || explained) {
      String about = explained ? "  # " + KeyTexts.in(language).of(Report.class, sections) : "";
      yaml.line(4, sections.key(keys) + ":" + about);
    }
    String own = "××（" + say("这里写单位自己的内容", "write your own text here") + "）";
    for (TemplateInfo.Slot slot : kind.slots()) {
      String name = keys.choose(slot.name(), slot.id());
      String about = language.choose(SlotTexts.zh(slot), SlotTexts.en(slot));
      if (needed(slot)) {
        yaml.line(6, name + ": |");
        yaml.line(8, own);
      } else if (explained) {
        yaml.line(6, "# " + name + ": " + YamlText.of(own) + "  # " + about);
      }
    }
  }

  private static boolean needed(TemplateInfo.Slot slot) {
    return slot.mustBeWritten() && slot.composed().isEmpty();
  }
}
