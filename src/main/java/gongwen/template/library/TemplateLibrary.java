package gongwen.template.library;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.template.sandbox.Engine;
import gongwen.template.sandbox.TemplateCode;
import gongwen.text.Nearest;
import gongwen.text.Ref;
import gongwen.text.SourceText;
import gongwen.text.Span;
import gongwen.yaml.Decoder;
import gongwen.yaml.YamlNode;
import gongwen.yaml.YamlReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The report kinds that there are: the built-in ones, and a user's own, which win. */
public final class TemplateLibrary {
  private static final class Holder {
    static final TemplateLibrary BUILT_IN = new TemplateLibrary(builtInKinds());
  }

  private final Map<String, Kind> kinds;

  private TemplateLibrary(Map<String, Kind> kinds) {
    this.kinds = kinds;
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
    return Outcome.of(new TemplateLibrary(more), template.diagnostics());
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
    List<Path> own = TemplatesBeside.find(folder, root);
    if (own.isEmpty()) {
      return Outcome.of(this);
    }
    Diagnostics found = new Diagnostics();
    Map<String, Kind> all = new TreeMap<>(kinds);
    for (Path each : own) {
      String id = String.valueOf(each.getFileName());
      all.remove(id);
      found
          .take(read(new DiskFolder(each), each.toString()))
          .filter(template -> TemplatesBeside.named(template, id, found))
          .ifPresent(template -> all.put(id, new UserKind(template)));
    }
    return Outcome.of(new TemplateLibrary(all), found.list());
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
    Optional<YamlNode> root = found.take(YamlReader.read(yaml.get()));
    if (root.isEmpty()) {
      return Outcome.failed(found.list());
    }
    Optional<TemplateInfo> info =
        found.take(
            Decoder.plain().decode(TemplateInfo.class, root.get(), Ref.root(yaml.get().name())));
    info.ifPresent(i -> check(i, yaml.get(), found));
    return found.outcome(info.map(i -> new Template(i, yaml.get(), folder)));
  }

  private static void check(TemplateInfo info, SourceText yaml, Diagnostics found) {
    List<String> paths = new ArrayList<>(info.needs());
    paths.addAll(info.uses());
    for (String path : paths) {
      if (!Needs.isKnown(path)) {
        found.add(
            Diagnostic.of(
                TemplateCode.TEMPLATE_FAULT,
                Span.startOf(yaml),
                Message.of("单位文件没有“%s”这项数据", "a unit file has nothing that is called “%s”", path)));
      }
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
    Message sentence =
        Message.of(
            "没有“%1$s”这种文稿；现有：%2$s",
            "there is no kind “%1$s”; there are: %2$s", wanted, String.join("、", shown));
    Diagnostic fault =
        asked
            .map(span -> Diagnostic.of(TemplateCode.UNKNOWN_TEMPLATE, span, sentence))
            .orElseGet(() -> Diagnostic.of(TemplateCode.UNKNOWN_TEMPLATE, sentence));
    return Outcome.failed(
        Nearest.of(wanted, names)
            .map(nearest -> fault.hint("是不是想写 %s？", "did you mean %s?", nearest))
            .orElse(fault));
  }
}
