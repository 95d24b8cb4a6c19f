package gongwen.source;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.model.Dossier;
import gongwen.model.UnitFile;
import gongwen.text.Ref;
import gongwen.text.SourceText;
import gongwen.text.Span;
import gongwen.text.YearText;
import gongwen.yaml.RecordShape;
import gongwen.yaml.Remark;
import gongwen.yaml.Shown;
import gongwen.yaml.YamlNode;
import gongwen.yaml.YamlNode.Entry;
import gongwen.yaml.YamlNode.Mapping;
import gongwen.yaml.YamlNode.Scalar;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads unit files with all that they name: shared parts, ledgers, members. */
public final class UnitLoader {
  private final RootFolder root;
  private final UnsavedFiles unsaved;
  private final boolean ledgersToo;

  /**
   * @param root the folder that no path in a file may leave
   */
  public UnitLoader(Path root) {
    this(root, UnsavedFiles.NONE);
  }

  /**
   * @param root the folder that no path in a file may leave
   * @param unsaved what is read in place of files of the disk
   */
  public UnitLoader(Path root, UnsavedFiles unsaved) {
    this(root, unsaved, true);
  }

  private UnitLoader(Path root, UnsavedFiles unsaved, boolean ledgersToo) {
    this.root = new RootFolder(root);
    this.unsaved = unsaved;
    this.ledgersToo = ledgersToo;
  }

  /** One to which all ledgers in spreadsheets are empty, whether they are there or not. */
  public static UnitLoader withoutLedgers(Path root) {
    return new UnitLoader(root, UnsavedFiles.NONE, false);
  }

  /** Reads the file once: what it is, and what it takes to load it. */
  public Outcome<OpenedFile> open(Path file) {
    SourceFiles sources = new SourceFiles(root, unsaved, file);
    return opened(sources, main(sources, file));
  }

  /**
   * The same for a file that lies on no disk.
   *
   * @param file what messages call it; paths in it begin at its folder
   */
  public Outcome<OpenedFile> open(Path file, byte[] bytes) {
    SourceFiles sources = new SourceFiles(root, unsaved, file);
    return opened(sources, sources.give(bytes));
  }

  private Outcome<OpenedFile> opened(SourceFiles sources, Outcome<YamlNode> node) {
    boolean sound = !node.hasErrors();
    return new Outcome<>(
        node.value()
            .map(
                top ->
                    new OpenedFile(
                        this, sources, top, new UnitRecognition(top, sound).kind(), sound)),
        node.diagnostics());
  }

  /** As {@link OpenedFile#load()} of the opened file. */
  public Outcome<LoadedUnit> load(Path file) {
    Outcome<OpenedFile> opened = open(file);
    Diagnostics found = new Diagnostics();
    Optional<LoadedUnit> unit = found.take(opened).flatMap(each -> found.take(each.load()));
    return new Outcome<>(unit, found.list());
  }

  /**
   * @param sound whether the whole of the unit's own file could be read
   */
  Outcome<LoadedUnit> load(SourceFiles sources, YamlNode top, FileKind kind, boolean sound) {
    return top instanceof Mapping mapping && !UnitRecognition.keys(top).isEmpty()
        ? load(sources, mapping, kind, sound)
        : notAUnitFile(top, sound);
  }

  private Outcome<YamlNode> main(SourceFiles sources, Path file) {
    return root.holds(sources.main())
        ? sources.read(sources.main(), Optional.empty())
        : Outcome.failed(FileFaults.outside(file.toString(), Optional.empty()));
  }

  private Outcome<LoadedUnit> load(SourceFiles sources, Mapping top, FileKind kind, boolean sound) {
    Origins origins = new Origins(top.span().source());
    Outcome<UnitFile> own = unit(sources, sources.main(), top, origins);
    // Now, and not later: so far the unit's own file was read and what it shares, no member's.
    List<Remark> remarks = sources.remarks();
    MemberFiles members = new MemberFiles(sources);
    Map<Path, Span> files = members.of(sources.main(), top);
    Set<Diagnostic> found = new LinkedHashSet<>(own.diagnostics());
    found.addAll(members.diagnostics().list());
    boolean failed = !sound || own.hasErrors() || members.diagnostics().hasErrors();
    List<UnitFile> loaded = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    files.forEach(
        (path, namedAt) -> {
          Outcome<UnitFile> member = member(sources, path, namedAt, origins);
          found.addAll(member.diagnostics());
          found.addAll(members.circles(path));
          if (member.value().isPresent() && members.circles(path).isEmpty()) {
            loaded.add(member.value().get());
          } else {
            String file = sources.name(path);
            String name = LeftOut.name(sources.read(path, Optional.of(namedAt)).value(), path);
            leftOut.add(name);
            found.add(LeftOut.report(name, file, namedAt));
          }
        });
    List<Diagnostic> all = List.copyOf(found);
    return failed
        ? Outcome.failed(all)
        : new Outcome<>(
            own.value()
                .map(
                    u ->
                        new LoadedUnit(
                            new Dossier(u, loaded, leftOut),
                            origins,
                            sources.reached().list(),
                            kind,
                            remarks)),
            all);
  }

  private Outcome<UnitFile> member(SourceFiles sources, Path path, Span namedAt, Origins origins) {
    Outcome<YamlNode> node = sources.read(path, Optional.of(namedAt));
    Diagnostics found = new Diagnostics();
    Optional<YamlNode> top = found.take(node);
    Optional<UnitFile> unit =
        top.flatMap(
            root ->
                found.take(
                    root instanceof Mapping mapping && !UnitRecognition.keys(mapping).isEmpty()
                        ? unit(sources, path, mapping, origins)
                        : notAUnitFile(root, !found.hasErrors())));
    return found.outcome(unit);
  }

  private Outcome<UnitFile> unit(SourceFiles sources, Path path, Mapping top, Origins origins) {
    Diagnostics diagnostics = new Diagnostics();
    SharedParts parts = new SharedParts(sources);
    Ledgers ledgers = new Ledgers(sources, ledgersToo);
    Mapping whole = ledgers.resolve(path, parts.resolve(path, top));
    parts.diagnostics().list().forEach(diagnostics::add);
    ledgers.diagnostics().list().forEach(diagnostics::add);
    Ref ref = Ref.root(root.key(path));
    Optional<UnitFile> unit =
        diagnostics.take(
            UnitDecoders.decoder()
                .inYear(year(whole))
                .decodeWhatCanBe(UnitFile.class, whole, ref, origins::put));
    Optional<UnitFile> resolved =
        unit.map(u -> new References(u, origins, ledgers.unread()))
            .flatMap(references -> diagnostics.take(references.resolve()));
    resolved.ifPresent(u -> new RecordChecks(u, origins).run().forEach(diagnostics::add));
    return diagnostics.outcome(resolved);
  }

  /** Read before all else, because days may be written without it. */
  private static OptionalInt year(Mapping top) {
    return top.entries().stream()
        .filter(
            e ->
                RecordShape.of(UnitFile.class)
                    .field(e.key().value())
                    .filter(f -> f.en().equals("year"))
                    .isPresent())
        .map(Entry::value)
        .filter(Scalar.class::isInstance)
        .map(value -> YearText.digits(((Scalar) value).value()))
        .filter(digits -> digits.matches("[12][0-9]{3}"))
        .mapToInt(Integer::parseInt)
        .findFirst();
  }

  /** A file of which nothing could be read is not empty: why has been reported. */
  private static <T> Outcome<T> notAUnitFile(YamlNode top, boolean sound) {
    boolean nothingLeft = !sound && top instanceof Scalar scalar && scalar.absent();
    return nothingLeft ? Outcome.failed() : Outcome.failed(notAUnitFile(top));
  }

  private static Diagnostic notAUnitFile(YamlNode top) {
    Span span = top.span();
    SourceText source = span.source();
    Span place = new Span(source, span.start(), span.start());
    if (top instanceof Scalar scalar && scalar.absent()) {
      return Diagnostic.of(
              UnitFileCode.FILE_EMPTY, Optional.of(place), Message.of("文件是空的", "the file is empty"))
          .hint("至少写单位、年度", "give at least unit and year");
    }
    Diagnostic fault =
        Diagnostic.of(
            UnitFileCode.NOT_A_UNIT_FILE,
            place,
            Message.of(
                "这不是单位文件：没有“单位”“年度”“报告”",
                "this is no unit file: it has no unit, year and reports"));
    Map<Scalar, String> slips = UnitRecognition.slips(top);
    if (!slips.isEmpty()) {
      for (Map.Entry<Scalar, String> each : slips.entrySet()) {
        fault =
            fault.related(
                each.getKey().span(),
                Message.of(
                    "“%s”是不是“%s”？",
                    "did you mean \"%2$s\" by \"%1$s\"?",
                    Shown.of(each.getKey().value()),
                    each.getValue()));
      }
      return fault.hint("改正这些键名", "correct these keys");
    }
    return top instanceof Scalar scalar && scalar.value().contains("：")
        ? fault.hint(
            "键后面要用半角冒号加空格“: ”，不是全角“：”",
            "after a key use an ASCII colon and a space (\": \"), not a full-width one (：)")
        : fault.hint("是不是选错了文件？", "is this the file that was meant?");
  }
}
