package gongwen.job;

import gongwen.diagnostic.Outcome;
import gongwen.document.Document;
import gongwen.facts.Facts;
import gongwen.job.output.Folders;
import gongwen.job.output.Formats;
import gongwen.layout.PageLayout;
import gongwen.model.Dossier;
import gongwen.model.Elements;
import gongwen.model.Period;
import gongwen.model.Report;
import gongwen.model.Section;
import gongwen.model.UnitFile;
import gongwen.source.LoadedUnit;
import gongwen.source.UnitLoader;
import gongwen.template.compose.Composer;
import gongwen.template.library.Template;
import gongwen.template.library.TemplateInfo;
import gongwen.template.library.TemplateLibrary;
import gongwen.text.Places;
import gongwen.text.Ref;
import gongwen.write.DocumentWriter;
import gongwen.write.WriterSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a report kind composes for a small invented unit: so its user sees what it is like. */
public final class Sample {
  private static final List<String> FILES =
      List.of("unit.yaml", "members/dongwan.yaml", "members/xiqiao.yaml");

  private static final String END_OF_FRONT_MATTER = "\n---\n";

  private static final Period HALF_YEAR = Period.parse("2024-H1").orElseThrow();
  private static final LocalDate DAY = LocalDate.of(2024, 6, 30);

  /** Stands where no record can stand for the unit's own words. */
  private static final String OWN_WORDS = "（这里写单位自己的内容。）";

  private Sample() {}

  /**
   * The sample as Markdown, without front matter.
   *
   * @param library where the kinds of its attachments are found
   */
  public static Outcome<String> of(Template template, TemplateLibrary library) {
    LoadedUnit unit = unit();
    Dossier dossier = unit.dossier();
    Report report = report(template.info(), dossier.own());
    Outcome<Document> composed =
        Composer.compose(
            new Composer.Request(template, Facts.ofYear(dossier), report, unit.places(), library));
    return new Outcome<>(
        composed.value().map(document -> markdown(document, unit.places())),
        composed.diagnostics());
  }

  private static String markdown(Document document, Places places) {
    DocumentWriter writer = Formats.installed().only(List.of("md")).writers().get(0);
    WriterSettings setting = new WriterSettings(PageLayout.standard(), List.of(), places);
    byte[] bytes = writer.write(document, setting).value().orElseThrow().bytes();
    String text = new String(bytes, StandardCharsets.UTF_8);
    int end = text.indexOf(END_OF_FRONT_MATTER);
    return text.substring(end < 0 ? 0 : end + END_OF_FRONT_MATTER.length()).strip();
  }

  /** Units are read from files, since they name their members by path. */
  private static LoadedUnit unit() {
    try {
      Path folder = Files.createTempDirectory("gongwen-sample-");
      try {
        for (String name : FILES) {
          Path file = folder.resolve(name);
          Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(folder));
          try (InputStream in = Sample.class.getResourceAsStream("sample/" + name)) {
            if (in == null) {
              throw new IllegalStateException(name + " is not in the jar");
            }
            Files.copy(in, file);
          }
        }
        Outcome<LoadedUnit> loaded = new UnitLoader(folder).load(folder.resolve(FILES.get(0)));
        return loaded
            .value()
            .orElseThrow(() -> new IllegalStateException(loaded.diagnostics().toString()));
      } finally {
        Folders.remove(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The unit's own report of the kind, or one of the first half of the year. */
  private static Report report(TemplateInfo info, UnitFile unit) {
    Ref ref = unit.ref();
    Elements signed = Elements.none(ref).signed(List.of(), Optional.of(DAY));
    Report plain =
        unit.reports().stream()
            .filter(each -> each.template().equals(info.id()))
            .findFirst()
            .orElseGet(() -> Report.plain(ref, info.id(), HALF_YEAR, signed));
    List<Section> sections = new ArrayList<>();
    for (TemplateInfo.Slot slot : info.slots()) {
      if (slot.mustBeWritten() && slot.composed().isEmpty()) {
        Section.Part part = new Section.Part(ref, "", OWN_WORDS, ref);
        sections.add(new Section(ref, slot.id(), List.of(part)));
      }
    }
    return new Report(
        plain.ref(),
        plain.id(),
        plain.template(),
        plain.period(),
        info.title().isEmpty() ? info.names().name() : plain.title(),
        plain.document(),
        plain.meeting(),
        plain.speaker(),
        sections);
  }
}
