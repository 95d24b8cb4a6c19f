package gongwen.changes;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.facts.PeriodWords;
import gongwen.inspect.DocumentProperties;
import gongwen.job.plan.Input;
import gongwen.job.plan.Inputs;
import gongwen.manifest.Manifest;
import gongwen.manifest.OutputEntry;
import gongwen.manifest.ReportEntry;
import gongwen.manifest.UnitEntry;
import gongwen.model.Report;
import gongwen.source.LoadedUnit;
import gongwen.source.UnitLoader;
import gongwen.template.library.TemplateLibrary;
import gongwen.text.Sha256;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds from what a document was made: by the manifest beside it; if it was moved or renamed, by
 * what the file says of itself, in a manifest nearby or in the unit files.
 */
final class DocumentSource {
  private static final String DRAFT = "（送审稿）";

  private final Path document;
  private final Path file;
  private final DocumentProperties properties;
  private final ChangesRequest request;

  private record Entry(UnitEntry unit, ReportEntry report, Optional<OutputEntry> output) {}

  private DocumentSource(Path document, DocumentProperties properties, ChangesRequest request) {
    this.document = document;
    this.file = document.toAbsolutePath().normalize();
    this.properties = properties;
    this.request = request;
  }

  static Outcome<MadeFrom> of(Path document, ChangesRequest request) throws IOException {
    return new DocumentSource(document, DocumentProperties.of(document), request).find();
  }

  private Outcome<MadeFrom> find() {
    List<Path> folders = new ArrayList<>();
    for (Path each = file.getParent(); each != null; each = each.getParent()) {
      folders.add(each);
    }
    // Where it lies the manifest names it; elsewhere only what it says of itself can tell.
    for (Path folder : folders) {
      Optional<Manifest> manifest = manifest(folder.resolve(Manifest.FILE));
      Optional<Entry> entry =
          manifest.flatMap(
              all -> named(all, folder.relativize(file).toString().replace('\\', '/')));
      if (entry.isPresent()) {
        return isOf(entry.get())
            ? unit(folder, entry.get(), List.of())
            : Outcome.failed(other(entry.get()));
      }
    }
    if (isKnown()) {
      folders.add(Path.of("").toAbsolutePath());
      for (Path folder : around(folders)) {
        Optional<Entry> entry = manifest(folder.resolve(Manifest.FILE)).flatMap(this::meant);
        if (entry.isPresent()) {
          Message moved =
              Message.of(
                  "文稿移动过或改过名，按文件属性认出来：%s",
                  "it was moved or renamed; its properties say what it is: %s",
                  folder.resolve(Manifest.FILE));
          return unit(folder, entry.get(), List.of(moved));
        }
      }
      return inUnitFiles();
    }
    return Outcome.failed(nobodys());
  }

  private boolean isKnown() {
    return !properties.get("unit").isEmpty() && !properties.get("template").isEmpty();
  }

  private boolean isOf(Entry entry) {
    return !isKnown()
        || properties.get("unit").equals(entry.unit().name())
            && properties.get("template").equals(entry.report().kind());
  }

  private static Optional<Manifest> manifest(Path file) {
    try {
      return Files.isRegularFile(file)
          ? Manifest.read(Files.readString(file), file.toString()).value()
          : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<Entry> named(Manifest manifest, String path) {
    for (UnitEntry unit : manifest.units()) {
      for (ReportEntry report : unit.reports()) {
        for (OutputEntry output : report.outputs()) {
          if (output.path().equals(path)) {
            return Optional.of(new Entry(unit, report, Optional.of(output)));
          }
        }
      }
    }
    for (OutputEntry beside : manifest.left()) {
      Optional<Entry> entry =
          beside.path().equals(path) ? named(manifest, withoutMark(path)) : Optional.empty();
      if (entry.isPresent()) {
        return Optional.of(
            new Entry(entry.get().unit(), entry.get().report(), Optional.of(beside)));
      }
    }
    return Optional.empty();
  }

  /** Of one that was written beside an edited one. */
  private static String withoutMark(String path) {
    return path.replace("（新）", "");
  }

  /** The only report that the document can be. */
  private Optional<Entry> meant(Manifest manifest) {
    List<Entry> found = new ArrayList<>();
    for (UnitEntry unit : manifest.units()) {
      for (ReportEntry report : unit.reports()) {
        Entry entry =
            new Entry(
                unit,
                report,
                report.outputs().stream().filter(each -> each.format().equals("docx")).findFirst());
        if (isOf(entry) && properties.get("period").equals(report.covered().period())) {
          found.add(entry);
        }
      }
    }
    if (found.size() < 2) {
      return found.stream().findFirst();
    }
    return only(found, each -> each.report().description().title().equals(properties.title()))
        .or(() -> only(found, each -> each.output().filter(this::isCalled).isPresent()));
  }

  private static Optional<Entry> only(List<Entry> found, Predicate<Entry> fits) {
    List<Entry> all = found.stream().filter(fits).toList();
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  /** Only moved, and not renamed. */
  private boolean isCalled(OutputEntry output) {
    return Objects.equals(Path.of(output.path()).getFileName(), file.getFileName());
  }

  private Outcome<MadeFrom> unit(Path output, Entry entry, List<Message> notes) {
    String name = entry.unit().file();
    if (request.units().isPresent()) {
      Path given = request.units().get();
      if (Files.isRegularFile(given)) {
        Path parent = given.getParent();
        return Outcome.of(from(parent == null ? Path.of("") : parent, given, entry, notes));
      }
      return Files.isRegularFile(given.resolve(name))
          ? Outcome.of(from(given, given.resolve(name), entry, notes))
          : Outcome.failed(withoutUnit(name));
    }
    List<Path> near = new ArrayList<>(List.of(Path.of("")));
    for (Path each = output; each != null; each = each.getParent()) {
      near.add(each);
    }
    for (Path each : near) {
      if (Files.isRegularFile(each.resolve(name))) {
        return Outcome.of(from(each, each.resolve(name), entry, notes));
      }
    }
    Path parent = output.toAbsolutePath().getParent();
    for (Path folder : parent == null ? List.of(Path.of("")) : List.of(Path.of(""), parent)) {
      Optional<Outcome<MadeFrom>> beside = beside(folder, name, entry, notes);
      if (beside.isPresent()) {
        return beside.get();
      }
    }
    return Outcome.failed(withoutUnit(name));
  }

  /** In the folders there. Of several, as where copies are kept, a person has to say which. */
  private Optional<Outcome<MadeFrom>> beside(
      Path above, String name, Entry entry, List<Message> notes) {
    List<Path> having =
        around(List.of(above)).stream()
            .filter(folder -> Files.isRegularFile(folder.resolve(name)))
            .toList();
    if (having.size() > 1) {
      String all =
          having.stream()
              .map(folder -> folder.resolve(name).toString())
              .collect(Collectors.joining("，"));
      return Optional.of(
          Outcome.failed(
              Diagnostic.of(
                      ChangesCode.UNIT_FILE_NOT_FOUND,
                      Message.of(
                          "%s 的单位文件有几份：%s",
                          "there are several that may be the unit file of %s: %s", document, all))
                  .hint("用 --units 指明是哪个文件夹", "name the folder with --units")));
    }
    return having.stream()
        .findFirst()
        .map(folder -> Outcome.of(from(folder, folder.resolve(name), entry, notes)));
  }

  private MadeFrom from(Path folder, Path unit, Entry entry, List<Message> notes) {
    Optional<OutputEntry.Made> made = entry.output().flatMap(OutputEntry::made);
    Optional<String> profile = made.map(OutputEntry.Made::profile).filter(path -> !path.isEmpty());
    Optional<String> template =
        made.map(OutputEntry.Made::template)
            .filter(kind -> !kind.isEmpty())
            .map(kind -> kind.indexOf('/') < 0 ? kind : folder.resolve(kind).toString());
    List<Message> all = new ArrayList<>(notes);
    Optional<Path> kept = profile.map(folder::resolve).filter(Files::isRegularFile);
    if (profile.isPresent() && kept.isEmpty() && request.profile().isEmpty()) {
      all.add(
          Message.of(
              "生成时用的 %s 找不到了，按标准版式比较；可以用 --profile 给出",
              "the profile %s is gone: compared with the standard layout; --profile names another",
              profile.get()));
    }
    if (made.isEmpty() && !same(entry.unit(), unit)) {
      all.add(unsure());
    }
    return new MadeFrom(
        folder,
        unit,
        entry.report().kind(),
        entry.report().id(),
        entry.report().covered().period(),
        entry.report().description().title().endsWith(DRAFT),
        request.profile().or(() -> kept),
        request.template().or(() -> template),
        made.map(OutputEntry.Made::paragraphs).orElse(""),
        all);
  }

  private static Message unsure() {
    return Message.of(
        "没有记下文稿生成时的样子，分不出哪些是后来在单位文件里改的；写回以前请逐条看",
        "how it was made was not noted, so later changes of the unit file show here, too: look at"
            + " each before you take it back");
  }

  private static boolean same(UnitEntry unit, Path file) {
    return unit.inputs().stream()
        .filter(input -> input.path().equals(unit.file()))
        .anyMatch(
            input -> {
              try {
                return Sha256.of(file).equals(input.sha256());
              } catch (IOException unreadable) {
                return false;
              }
            });
  }

  /** These folders, and the folders in them. */
  private static Set<Path> around(List<Path> near) {
    Set<Path> folders = new LinkedHashSet<>(near);
    for (Path each : near) {
      try (DirectoryStream<Path> beside = Files.newDirectoryStream(each, Files::isDirectory)) {
        beside.forEach(folders::add);
      } catch (IOException unreadable) {
        continue;
      }
    }
    return folders;
  }

  /** Without a manifest the unit files that were named tell, by the names of their units. */
  private Outcome<MadeFrom> inUnitFiles() {
    Path units = request.units().orElse(Path.of(""));
    Diagnostics unheard = new Diagnostics();
    List<Input> inputs = Inputs.find(List.of(units), Optional.empty(), unheard);
    for (Input input : request.units().isEmpty() ? List.<Input>of() : inputs) {
      Optional<LoadedUnit> unit = new UnitLoader(input.root()).load(input.file()).value();
      boolean named =
          unit.filter(each -> each.dossier().own().unit().name().equals(properties.get("unit")))
              .isPresent();
      Optional<Report> report = named ? unit.flatMap(this::report) : Optional.empty();
      if (report.isPresent()) {
        return Outcome.of(
            new MadeFrom(
                input.root(),
                input.file(),
                properties.get("template"),
                report.get().id(),
                properties.get("period"),
                properties.title().endsWith(DRAFT),
                request.profile(),
                request.template(),
                "",
                List.of(unsure())));
      }
    }
    return Outcome.failed(nobodys());
  }

  private Optional<Report> report(LoadedUnit unit) {
    TemplateLibrary library = TemplateLibrary.builtIn();
    List<Report> found =
        unit.dossier().own().reports().stream()
            .filter(each -> PeriodWords.key(each.period()).equals(properties.get("period")))
            .filter(
                each ->
                    library
                        .find(each.template())
                        .value()
                        .map(kind -> kind.info().id())
                        .orElse(each.template())
                        .equals(properties.get("template")))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private Diagnostic nobodys() {
    return Diagnostic.of(
            ChangesCode.NOBODYS_DOCUMENT,
            Message.of("认不出 %s 是由哪个单位文件生成的", "no manifest names %s", document))
        .hint(
            "只能比较 gongwen render 生成的 DOCX；manifest.json 不在旁边的，用 --units 给出单位文件",
            "only a DOCX of gongwen render can be compared; if no manifest.json lies beside it, name"
                + " the unit file with --units");
  }

  private Diagnostic other(Entry entry) {
    return Diagnostic.of(
            ChangesCode.OTHER_DOCUMENT,
            Message.of(
                "%1$s 里放的是“%2$s”的另一份文稿，不是“%3$s”的%4$s",
                "%1$s holds a document of \"%2$s\", not the %5$s of \"%3$s\"",
                document,
                properties.get("unit"),
                entry.unit().name(),
                entry.report().kindName(),
                entry.report().kind()))
        .hint("放回原来的名字再比较", "give it its own name again");
  }

  private Diagnostic withoutUnit(String name) {
    return Diagnostic.of(
            ChangesCode.UNIT_FILE_NOT_FOUND,
            Message.of("找不到 %s 的单位文件 %s", "the unit file of %s, %s, is not found", document, name))
        .hint("用 --units 给出单位文件所在的文件夹", "name the folder of the unit files with --units");
  }
}
