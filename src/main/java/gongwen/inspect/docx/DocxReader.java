package gongwen.inspect.docx;

import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.inspect.docx.BodyReader.Item;
import gongwen.inspect.docx.Draft.Form;
import gongwen.inspect.measured.Grid;
import gongwen.inspect.measured.Measured;
import gongwen.inspect.measured.Sheet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.zip.ZipException;

/** Reads a DOCX file. */
public final class DocxReader {
  private DocxReader() {}

  /**
   * What the file says of its pages.
   *
   * @throws IOException if it cannot be read at all
   */
  public static Outcome<Measured> read(Path file) throws IOException {
    try (DocxPackage parts = DocxPackage.open(file)) {
      return Outcome.of(read(parts));
    } catch (DamagedException e) {
      return Outcome.failed(e.fault());
    } catch (ZipException e) {
      return Outcome.failed(DocxFaults.damaged());
    }
  }

  /**
   * The properties that the program that wrote it gave names; under the empty name its title. None
   * of a file that is damaged.
   *
   * @throws IOException if it cannot be read at all
   */
  public static Map<String, String> properties(Path file) throws IOException {
    Map<String, String> properties = new TreeMap<>();
    try (DocxPackage parts = DocxPackage.open(file)) {
      XmlElement core = parts.tree("docProps/core.xml").orElse(XmlElement.NOTHING);
      for (XmlElement each : core.children()) {
        if (each.name().endsWith(":title")) {
          properties.put("", each.text());
        }
      }
      XmlElement custom = parts.tree("docProps/custom.xml").orElse(XmlElement.NOTHING);
      for (XmlElement each : custom.children()) {
        String value = each.children().stream().map(XmlElement::text).findFirst().orElse("");
        properties.put(each.attribute("name"), value);
      }
    } catch (DamagedException | ZipException e) {
      return Map.of();
    }
    return properties;
  }

  /**
   * What it holds besides its text, which nobody reads as part of it.
   *
   * @throws IOException if it cannot be read at all
   */
  public static List<Message> besides(Path file) throws IOException {
    List<Message> notes = new ArrayList<>();
    try (DocxPackage parts = DocxPackage.open(file)) {
      int comments = parts.related("comments").orElse(XmlElement.NOTHING).all("w:comment").size();
      int footnotes =
          notes(parts, "footnotes", "w:footnote") + notes(parts, "endnotes", "w:endnote");
      if (comments > 0) {
        notes.add(Message.of("文稿里有%d条批注，批注不是正文", "%d comments are no part of the text", comments));
      }
      if (footnotes > 0) {
        notes.add(
            Message.of(
                "文稿里有%d条脚注、尾注，公文没有这一项，没有读入",
                "%d footnotes or endnotes were not read: an official document has none",
                footnotes));
      }
    } catch (DamagedException | ZipException e) {
      return List.of();
    }
    return notes;
  }

  /** Those that draw a line above the others are none. */
  private static int notes(DocxPackage parts, String part, String note)
      throws IOException, DamagedException {
    return (int)
        parts.related(part).orElse(XmlElement.NOTHING).all(note).stream()
            .filter(each -> each.attribute("w:type").isEmpty())
            .count();
  }

  private static Measured read(DocxPackage parts) throws IOException, DamagedException {
    XmlElement styles = parts.related("styles").orElse(XmlElement.NOTHING);
    XmlElement numbering = parts.related("numbering").orElse(XmlElement.NOTHING);
    Fonts fonts = new Fonts(parts.related("theme").orElse(XmlElement.NOTHING));
    Styles named = new Styles(styles);
    DraftReader drafts = new DraftReader(named, fonts, new ListLabels(numbering));
    BodyReader body = new BodyReader(drafts, new TableReader(drafts, new TableStyles(styles)));
    parts.blocks(body);
    XmlElement settings = parts.related("settings").orElse(XmlElement.NOTHING);
    FooterReader footers =
        new FooterReader(parts, drafts, settings.child("w:evenAndOddHeaders").isOn());
    footers.read(body.sections());
    OptionalDouble pitch = pitch(body);
    Placer placer = new Placer(pitch);
    place(body, placer);
    List<Message> notes = new ArrayList<>();
    if (body.isCut()) {
      notes.add(
          Message.of("文件很长，只测量了前面的部分", "the file is very long; only its first part was measured"));
    }
    if (body.revisions() > 0) {
      notes.add(
          Message.of(
              "文件里还有修订没有接受或拒绝（%d处），按接受修订后的样子测量",
              "%d tracked changes are neither accepted nor rejected; measured as if accepted",
              body.revisions()));
    }
    notes.addAll(drafts.notes());
    return new Measured(
        0,
        sheets(body),
        placer.paragraphs(),
        placer.drawnLines(),
        footers.numbers(),
        footers.unnumbered(),
        grid(body, pitch),
        notes);
  }

  private static void place(BodyReader body, Placer placer) {
    int before = 0;
    for (Item item : body.items()) {
      int index = body.index(item);
      DocxSection section = body.section(item);
      if (index != before && section.startsPage()) {
        placer.newPage();
      }
      before = index;
      item.paragraph().forEach(draft -> placer.add(draft, section, index));
      item.row().forEach(row -> placer.add(row, section, index));
    }
  }

  private static List<Sheet> sheets(BodyReader body) {
    BitSet ruled = new BitSet();
    for (Item item : body.items()) {
      if (item.row().stream().anyMatch(row -> row.table().ruled())) {
        ruled.set(body.index(item));
      }
    }
    List<Sheet> sheets = new ArrayList<>();
    for (int i = 0; i < body.sections().size(); i++) {
      sheets.add(body.sections().get(i).sheet(i + 1, ruled.get(i)));
    }
    return sheets;
  }

  /** From line to line of most of the text. */
  private static OptionalDouble pitch(BodyReader body) {
    Map<Double, Integer> heights = new TreeMap<>();
    int unknown = 0;
    double size = mostForm(body).map(Form::size).orElse(0.0);
    for (Item item : body.items()) {
      for (Draft draft : item.paragraph()) {
        if (Math.abs(draft.form().size() - size) < 0.1) {
          OptionalDouble line = Heights.line(draft.form(), body.section(item));
          if (line.isPresent()) {
            heights.merge(line.getAsDouble(), draft.text().length(), Integer::sum);
          } else {
            unknown += draft.text().length();
          }
        }
      }
    }
    int least = unknown;
    return heights.entrySet().stream()
        .filter(each -> each.getValue() > least)
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .map(each -> OptionalDouble.of(each.getKey()))
        .orElse(OptionalDouble.empty());
  }

  /** How most of the text outside tables is set; what is centred is title rather than text. */
  private static Optional<Form> mostForm(BodyReader body) {
    List<Draft> drafts = body.items().stream().flatMap(item -> item.paragraph().stream()).toList();
    Optional<Form> running =
        most(drafts.stream().filter(each -> !each.form().align().equals("center")).toList());
    return running.isPresent() ? running : most(drafts);
  }

  private static Optional<Form> most(List<Draft> drafts) {
    Map<Double, Integer> counts = new TreeMap<>();
    Map<Double, Form> forms = new TreeMap<>();
    for (Draft draft : drafts) {
      double size = draft.form().size();
      if (!draft.isEmpty()) {
        counts.merge(size, draft.text().length(), Integer::sum);
        if (draft.text().length() >= 20 || !forms.containsKey(size)) {
          forms.put(size, draft.form());
        }
      }
    }
    return counts.entrySet().stream()
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .map(each -> forms.get(each.getKey()));
  }

  private static Grid grid(BodyReader body, OptionalDouble pitch) {
    DocxSection first =
        body.sections().stream()
            .filter(section -> !section.isLandscape())
            .findFirst()
            .orElse(body.sections().get(0));
    OptionalInt characters =
        mostForm(body).map(form -> characters(first, form)).orElse(OptionalInt.empty());
    OptionalInt lines =
        pitch.isPresent()
            ? OptionalInt.of((int) Math.floor(first.typeHeight() / pitch.getAsDouble() + 0.02))
            : OptionalInt.empty();
    return new Grid(pitch, lines, characters);
  }

  /** How many fit a line; absent where what is said of their widths makes no sense. */
  private static OptionalInt characters(DocxSection section, Form form) {
    double advance = form.size() + form.tracking() + section.grid().characterSpace();
    double fit = section.typeWidth() / advance;
    return advance >= 1 && fit >= 1
        ? OptionalInt.of((int) Math.floor(fit + 0.01))
        : OptionalInt.empty();
  }
}
