package gongwen.job.plan;

import gongwen.check.earlier.EarlierDocument;
import gongwen.check.earlier.EarlierDocument.Passage;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.FileCode;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.inspect.FinishedText;
import gongwen.inspect.measured.InspectCode;
import gongwen.model.Report;
import gongwen.model.Section;
import gongwen.source.FileText;
import gongwen.source.LoadedUnit;
import gongwen.source.UnitLoader;
import gongwen.text.Places;
import gongwen.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads documents of an earlier time: finished ones as DOCX, PDF or Markdown, whoever wrote them,
 * and unit files, of which the unit's own words are taken.
 */
final class EarlierDocuments {
  private final Optional<Path> root;
  private final Diagnostics found = new Diagnostics();
  private final List<EarlierDocument> documents = new ArrayList<>();

  private EarlierDocuments(Optional<Path> root) {
    this.root = root;
  }

  /** Those of an order; without a value when one of them cannot be read. */
  static Outcome<List<EarlierDocument>> of(Request request) {
    EarlierDocuments all = new EarlierDocuments(request.root().map(BaseFolder::real));
    request.earlier().forEach(all::add);
    return all.found.outcome(Optional.of(List.copyOf(all.documents)));
  }

  private void add(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (!Files.exists(file)) {
      found.add(
          Diagnostic.of(
              FileCode.FILE_NOT_FOUND, Message.of("没有文件 %s", "there is no file %s", file)));
    } else if (name.endsWith(".yaml") || name.endsWith(".yml")) {
      unit(file);
    } else if (!Files.isRegularFile(file)
        || name.endsWith(".md")
        || name.endsWith(".markdown")
        || name.endsWith(".txt")) {
      found
          .take(FileText.read(file, file.toString(), Optional.empty()))
          .ifPresent(text -> text(file, text));
    } else {
      finished(file);
    }
  }

  private void text(Path file, SourceText text) {
    List<Passage> passages = markdown(text);
    if (passages.isEmpty()) {
      unreadable(
          file,
          Message.of("里面没有一段文字", "there is no paragraph in it"),
          List.of(Message.of("是不是选错了文件？", "is this the file that was meant?")));
    } else {
      documents.add(document(file, Optional.empty(), passages));
    }
  }

  private static EarlierDocument document(
      Path file, Optional<LocalDate> from, List<Passage> passages) {
    return new EarlierDocument(file.toString(), from, passages);
  }

  private static List<Passage> markdown(SourceText text) {
    return MarkdownPassages.of(text.text().replace("\r\n", "\n").replace('\r', '\n')).stream()
        .map(each -> passage(each.text(), each.line()))
        .toList();
  }

  private static Passage passage(String text, int line) {
    return new Passage(text, Message.of("第%d行", "line %d", line));
  }

  private void unit(Path file) {
    Path real = BaseFolder.real(file);
    Path folder = Optional.ofNullable(real.getParent()).orElse(real);
    UnitLoader loader = new UnitLoader(root.filter(real::startsWith).orElse(folder));
    Outcome<LoadedUnit> unit = loader.load(file);
    if (unit.value().isEmpty()) {
      unit.diagnostics().forEach(found::add);
    }
    unit.value().ifPresent(loaded -> reports(file, loaded));
  }

  private void reports(Path file, LoadedUnit unit) {
    for (Report report : unit.dossier().own().reports()) {
      List<Passage> passages =
          report.sections().stream()
              .flatMap(section -> section.parts().stream())
              .flatMap(part -> own(part, unit.places()))
              .toList();
      documents.add(document(file, Optional.of(report.period().from()), passages));
    }
  }

  private static Stream<Passage> own(Section.Part part, Places places) {
    return MarkdownPassages.of(part.text()).stream()
        .map(
            each ->
                passage(
                    each.text(), places.span(part.textRef(), each.at(), each.at()).start().line()));
  }

  private void finished(Path file) {
    try {
      Outcome<FinishedText> read = FinishedText.of(file);
      read.diagnostics().forEach(fault -> unreadable(file, fault.message(), hints(fault)));
      read.value()
          .ifPresent(
              document -> documents.add(document(file, Optional.empty(), passages(document))));
      read.value().ifPresent(document -> document.notes().forEach(note -> partly(file, note)));
    } catch (IOException e) {
      unreadable(
          file,
          Message.of("文件无法读取", "the file cannot be read"),
          List.of(Message.of("检查文件权限和存储设备", "check its permissions and the disk")));
    }
  }

  private static List<Passage> passages(FinishedText document) {
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < document.passages().size(); i++) {
      FinishedText.Passage each = document.passages().get(i);
      Message place =
          each.page() > 0
              ? Message.of("第%d页", "page %d", each.page())
              : Message.of("第%d段", "paragraph %d", i + 1);
      passages.add(new Passage(each.text(), place));
    }
    return passages;
  }

  private static List<Message> hints(Diagnostic fault) {
    return fault.code() == InspectCode.INSPECT_NOT_A_DOCUMENT
        ? List.of(
            Message.of(
                "可以是 DOCX、PDF、Markdown（.md）文稿，或者单位文件（.yaml）",
                "it may be a document as DOCX, PDF or Markdown (.md), or a unit file (.yaml)"))
        : fault.hints();
  }

  private void unreadable(Path file, Message why, List<Message> hints) {
    Diagnostic fault =
        Diagnostic.of(
            JobCode.AGAINST_UNREADABLE,
            new Message(
                "不能与 " + file + " 比对：" + why.zh(),
                "cannot compare with " + file + ": " + why.en()));
    for (Message hint : hints) {
      fault = fault.hint(hint.zh(), hint.en());
    }
    found.add(fault);
  }

  private void partly(Path file, Message note) {
    found.add(
        Diagnostic.of(
            JobCode.AGAINST_PARTLY, new Message(file + "：" + note.zh(), file + ": " + note.en())));
  }
}
