package gongwen.template.library;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.diagnostic.Rewriting;
import gongwen.template.sandbox.Engine;
import gongwen.template.sandbox.TemplateCode;
import gongwen.text.Nearest;
import gongwen.text.Ref;
import gongwen.text.SourceText;
import gongwen.text.Span;
import gongwen.yaml.Decoder;
import gongwen.yaml.Vocabulary;
import gongwen.yaml.YamlNode;
import gongwen.yaml.YamlReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The report kinds that there are: the built-in ones, and a user's own, which win. */
public final class TemplateLibrary {
  /** Keys of {@code template.yaml} by whose values a kind may be named. */
  private static final Set<String> NAMES = Set.of("id", "编号", "name", "名称", "englishName", "英文名称");

  /** Keys of {@code template.yaml} that hold paths of the unit file. */
  private static final Set<String> PATHS = Set.of("needs", "必需数据", "uses", "可用数据");

  private static final Vocabulary VOCABULARY = new Vocabulary(TemplateInfo.class);

  private static final class Holder {
    static final TemplateLibrary BUILT_IN = new TemplateLibrary(builtInKinds(), Map.of());
  }

  private final Map<String, Kind> kinds;
  private final Map<String, Span> faulty;

  /**
   * @param faulty what kinds are called that cannot be used, with the first fault of each
   */
  private TemplateLibrary(Map<String, Kind> kinds, Map<String, Span> faulty) {
    this.kinds = kinds;
    this.faulty = faulty;
  }

  /** The kinds that the program brings. */
  public static TemplateLibrary builtIn() {
    return Holder.BUILT_IN;
  }

  private static Map<String, Kind> builtInKinds() {
    Map<String, Kind> kinds = new TreeMap<>();
    for (String id : BuiltInFolders.ids()) {
      kinds.put(id, new BuiltInKind(id));
    }
    return kinds;
  }

  /**
   * With the template in this folder, which wins over one of the same id.
   *
   * @param folder holds {@code template.yaml} and {@code body.md.ftl}
   */
  public Outcome<TemplateLibrary> with(Path folder) {
    Outcome<Template> template = read(new DiskFolder(folder), folder.toString());
    if (template.value().isEmpty()) {
      return Outcome.failed(template.diagnostics());
    }
    Map<String, Kind> more = new TreeMap<>(kinds);
    more.put(template.value().get().info().id(), new UserKind(template.value().get()));
    return Outcome.of(new TemplateLibrary(more, faulty), template.diagnostics());
  }

  /**
   * With the templates that lie beside a unit file, each in {@code templates/<id>}; they win over
   * those of the same id. A folder with a fault hides the kind of its name: what the unit changed
   * is not made from what it did not change.
   *
   * @param folder the folder of the unit file; if it has no {@code templates}, nothing changes
   * @param root nothing outside of it is read
   */
  public Outcome<TemplateLibrary> beside(Path folder, Path root) {
    return withAll(TemplatesBeside.find(folder, root));
  }

  /**
   * With the templates of a folder, whether it is one of a template, one that holds such folders,
   * or one with a unit file beside which they lie.
   */
  public Outcome<TemplateLibrary> around(Path folder) {
    if (isTemplate(folder)) {
      return with(folder);
    }
    List<Path> beside = TemplatesBeside.find(folder, folder);
    return withAll(beside.isEmpty() ? TemplatesBeside.in(folder, folder) : beside);
  }

  private Outcome<TemplateLibrary> withAll(List<Path> own) {
    if (own.isEmpty()) {
      return Outcome.of(this);
    }
    Diagnostics found = new Diagnostics();
    Map<String, Kind> all = new TreeMap<>(kinds);
    Map<String, Span> unusable = new TreeMap<>(faulty);
    for (Path each : own) {
      String id = String.valueOf(each.getFileName());
      all.remove(id);
      Outcome<Template> template = read(new DiskFolder(each), each.toString());
      Optional<Template> usable =
          found.take(template).filter(read -> TemplatesBeside.named(read, id, found));
      usable.ifPresent(read -> all.put(id, new UserKind(read)));
      template.diagnostics().stream()
          .flatMap(fault -> fault.span().stream())
          .findFirst()
          .filter(place -> usable.isEmpty())
          .ifPresent(place -> names(each, id).forEach(name -> unusable.put(name, place)));
    }
    return Outcome.of(new TemplateLibrary(all, unusable), found.list());
  }

  /** What a template that cannot be used calls itself, as far as that can be read. */
  private static List<String> names(Path folder, String id) {
    List<String> names = new ArrayList<>(List.of(id));
    new DiskFolder(folder)
        .read(Template.YAML)
        .flatMap(yaml -> YamlReader.read(yaml).value())
        .filter(YamlNode.Mapping.class::isInstance)
        .ifPresent(
            root ->
                ((YamlNode.Mapping) root)
                    .entries().stream()
                        .filter(e -> NAMES.contains(e.key().value()))
                        .filter(e -> e.value() instanceof YamlNode.Scalar)
                        .forEach(e -> names.add(((YamlNode.Scalar) e.value()).value().strip())));
    return names;
  }

  /** Whether a folder looks like one of a template, whatever is wrong in it. */
  public static boolean isTemplate(Path folder) {
    return Files.exists(folder.resolve(Template.YAML)) && Files.exists(folder.resolve(Engine.BODY));
  }

  /** The kind of a folder by itself. */
  public static Outcome<Template> inFolder(Path folder) {
    return read(new DiskFolder(folder), folder.toString());
  }

  /** The template of a folder, with its description checked. */
  static Outcome<Template> read(TemplateFolder folder, String name) {
    Diagnostics found = new Diagnostics();
    Optional<SourceText> yaml = folder.read(Template.YAML);
    if (yaml.isEmpty() || folder.read(Engine.BODY).isEmpty()) {
      return Outcome.failed(
          Diagnostic.of(
                  TemplateCode.NOT_A_TEMPLATE,
                  Message.of("%s 不是模板文件夹", "%s is no template folder", name))
              .hint(
                  "模板文件夹里要有 template.yaml 和 body.md.ftl",
                  "a template folder holds template.yaml and body.md.ftl"));
    }
    Optional<YamlNode> root = found.take(YamlReader.read(yaml.get(), VOCABULARY));
    if (root.isEmpty()) {
      return Outcome.failed(found.list());
    }
    Optional<TemplateInfo> info =
        found.take(
            Decoder.plain().decode(TemplateInfo.class, root.get(), Ref.root(yaml.get().name())));
    info.ifPresent(i -> check(i, yaml.get(), root.get(), found));
    return found.outcome(info.map(i -> new Template(i, yaml.get(), folder)));
  }

  private static void check(TemplateInfo info, SourceText yaml, YamlNode root, Diagnostics found) {
    if (root instanceof YamlNode.Mapping mapping) {
      mapping.entries().stream()
          .filter(entry -> PATHS.contains(entry.key().value()))
          .flatMap(entry -> paths(entry.value()))
          .forEach(path -> check(path, found));
    }
    List<String> names = new ArrayList<>();
    for (TemplateInfo.Slot slot : info.slots()) {
      for (String name : List.of(slot.id(), slot.name())) {
        if (names.contains(name)) {
          found.add(
              Diagnostic.of(
                  TemplateCode.TEMPLATE_FAULT,
                  Span.startOf(yaml),
                  Message.of("部分“%s”写了两次", "the slot “%s” is there twice", name)));
        }
        names.add(name);
      }
    }
  }

  private static Stream<YamlNode.Scalar> paths(YamlNode node) {
    Stream<YamlNode> all =
        node instanceof YamlNode.Sequence list ? list.items().stream() : Stream.of(node);
    return all.filter(YamlNode.Scalar.class::isInstance).map(YamlNode.Scalar.class::cast);
  }

  private static void check(YamlNode.Scalar path, Diagnostics found) {
    if (!path.absent() && Needs.canonical(path.value()).isEmpty()) {
      Diagnostic fault =
          Diagnostic.of(
              TemplateCode.TEMPLATE_FAULT,
              path.span(),
              Message.of(
                  "单位文件没有“%s”这项数据", "a unit file has nothing that is called “%s”", path.value()));
      found.add(Needs.nearest(path.value()).map(near -> offered(fault, path, near)).orElse(fault));
    }
  }

  private static Diagnostic offered(Diagnostic fault, YamlNode.Scalar path, String near) {
    Diagnostic offered = fault.hint("是不是“%s”？", "did you mean “%s”?", near);
    return Rewriting.within(path.span(), path.value(), near).map(offered::fix).orElse(offered);
  }

  /** All kinds, by id. */
  public List<Template> list() {
    return kinds.values().stream().map(Kind::template).toList();
  }

  /** The kind with this id or name; if there is none, the fault names those that there are. */
  public Outcome<Template> find(String idOrName) {
    return find(idOrName, Optional.empty());
  }

  /**
   * @param asked where the kind is asked for
   */
  public Outcome<Template> find(String idOrName, Optional<Span> asked) {
    String wanted = idOrName.strip();
    List<String> names = new ArrayList<>();
    List<String> shown = new ArrayList<>();
    for (Kind kind : kinds.values()) {
      if (kind.id().equals(wanted)
          || kind.name().equals(wanted)
          || kind.englishName().equalsIgnoreCase(wanted)) {
        return Outcome.of(kind.template());
      }
      names.addAll(List.of(kind.id(), kind.name(), kind.englishName()));
      shown.add(kind.name() + " " + kind.id());
    }
    Span broken = faulty.get(wanted);
    if (broken != null) {
      return Outcome.failed(unusable(wanted, broken, asked));
    }
    Message sentence =
        Message.of(
            "没有“%1$s”这种文稿；现有：%2$s",
            "there is no kind “%1$s”; there are: %2$s", wanted, String.join("、", shown));
    Diagnostic fault =
        asked
            .map(span -> Diagnostic.of(TemplateCode.UNKNOWN_TEMPLATE, span, sentence))
            .orElseGet(() -> Diagnostic.of(TemplateCode.UNKNOWN_TEMPLATE, sentence));
    List<String> similar =
        Nearest.of(wanted, names)
            .map(List::of)
            .orElseGet(() -> Nearest.holding(wanted.replace('帐', '账'), names));
    if (similar.isEmpty()) {
      return Outcome.failed(fault);
    }
    Diagnostic offered =
        fault.hint(
            "是不是想写 %1$s？",
            "did you mean %2$s?", String.join(" 或 ", similar), String.join(" or ", similar));
    return Outcome.failed(
        asked
            .filter(place -> similar.size() == 1)
            .flatMap(place -> Rewriting.within(place, wanted, similar.get(0)))
            .map(offered::fix)
            .orElse(offered));
  }

  /** The kind is there, but not to be used: to say that there is none would mislead. */
  private static Diagnostic unusable(String wanted, Span broken, Optional<Span> asked) {
    Diagnostic fault =
        Diagnostic.of(
            TemplateCode.UNKNOWN_TEMPLATE,
            asked,
            Message.of(
                "“%s”的模板有错误，用不了", "the template of “%s” has a fault and cannot be used", wanted));
    return fault
        .related(broken, Message.of("模板里的错误", "the fault of the template"))
        .hint("先改正模板", "correct the template first");
  }
}
