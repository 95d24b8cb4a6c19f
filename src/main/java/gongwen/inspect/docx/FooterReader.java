package gongwen.inspect.docx;

import gongwen.inspect.measured.PageNumber;
import gongwen.inspect.measured.PageNumber.Side;
import gongwen.inspect.measured.Piece;
import gongwen.inspect.measured.Unnumbered;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/** Finds the page numbers in the footers of a file. */
final class FooterReader {
  /** The dash stands this part of the size above the base line. */
  private static final double DASH_HEIGHT = 0.37;

  private final DocxPackage parts;
  private final DraftReader drafts;
  private final boolean oddAndEven;
  private final Set<PageNumber> numbers = new LinkedHashSet<>();
  private final List<Unnumbered> unnumbered = new ArrayList<>();

  FooterReader(DocxPackage parts, DraftReader drafts, boolean oddAndEven) {
    this.parts = parts;
    this.drafts = drafts;
    this.oddAndEven = oddAndEven;
  }

  List<PageNumber> numbers() {
    return List.copyOf(numbers);
  }

  /** Numbers of sections without a page number. */
  List<Unnumbered> unnumbered() {
    return unnumbered;
  }

  /** Sections in their order; one that names no footer has that of the section before. */
  void read(List<DocxSection> sections) throws IOException, DamagedException {
    Map<String, String> now = new LinkedHashMap<>();
    for (int i = 0; i < sections.size(); i++) {
      DocxSection section = sections.get(i);
      now.putAll(section.footers());
      boolean odd = read(now.getOrDefault("default", ""), section, false);
      boolean even = read(now.getOrDefault(oddAndEven ? "even" : "default", ""), section, true);
      boolean first =
          !section.firstPageOwn() || read(now.getOrDefault("first", ""), section, false);
      if (!odd || !even || !first) {
        unnumbered.add(new Unnumbered(i + 1, odd && even));
      }
    }
  }

  private boolean read(String id, DocxSection section, boolean even)
      throws IOException, DamagedException {
    Optional<XmlElement> footer = id.isEmpty() ? Optional.empty() : parts.related(id);
    if (footer.isEmpty()) {
      return false;
    }
    List<Found> found = new ArrayList<>();
    search(footer.get(), XmlElement.NOTHING, found);
    if (found.isEmpty()) {
      return false;
    }
    numbers.add(number(found.get(0), section, even));
    return true;
  }

  /**
   * A paragraph with the field of the page number.
   *
   * @param box the drawing in which it stands, perhaps none
   * @param below the paragraphs under it
   */
  private record Found(XmlElement paragraph, XmlElement box, List<XmlElement> below) {}

  private static void search(XmlElement parent, XmlElement box, List<Found> found) {
    for (int i = 0; i < parent.children().size(); i++) {
      XmlElement child = parent.children().get(i);
      if (child.is("mc:Fallback")) {
        continue;
      }
      int before = found.size();
      search(child, child.is("wp:anchor") ? child : box, found);
      if (child.is("w:p") && found.size() == before && hasNumber(child)) {
        List<XmlElement> rest = parent.children().subList(i + 1, parent.children().size());
        found.add(new Found(child, box, rest.stream().filter(n -> n.is("w:p")).toList()));
      }
    }
  }

  private static boolean hasNumber(XmlElement node) {
    String instruction = node.is("w:instrText") ? node.text() : node.attribute("w:instr");
    return instruction.strip().matches("(?is)PAGE\\b.*")
        || node.children().stream().anyMatch(FooterReader::hasNumber);
  }

  private PageNumber number(Found found, DocxSection section, boolean even) {
    Draft draft = drafts.read(found.paragraph());
    String text = withNumber(ParagraphGaps.plain(draft.text()));
    Optional<Piece> digits =
        draft.pieces().stream().filter(piece -> piece.text().matches(".*\\d.*")).findFirst();
    Optional<Piece> piece = digits.or(() -> draft.pieces().stream().findFirst());
    Side side = side(found, draft, even);
    boolean boxed = found.box() != XmlElement.NOTHING;
    boolean framed = found.paragraph().child("w:pPr").child("w:framePr") != XmlElement.NOTHING;
    boolean rotated = found.box().find("wps:bodyPr").map(FooterReader::isRotated).orElse(false);
    return new PageNumber(
        0,
        even,
        section.isLandscape(),
        text,
        even || section.numberedFrom().isEmpty()
            ? OptionalInt.empty()
            : OptionalInt.of((int) section.numberedFrom().getAsDouble()),
        piece.map(Piece::font).orElse(""),
        piece.flatMap(Piece::role),
        piece.map(Piece::size).orElse(draft.form().size()),
        side,
        boxed || framed ? OptionalDouble.empty() : edge(draft, side, section),
        boxed || framed ? OptionalDouble.empty() : below(found, draft, section),
        rotated);
  }

  /** Whether the words of a box run downwards. */
  private static boolean isRotated(XmlElement box) {
    return List.of("vert", "eaVert").contains(box.attribute("vert"))
        || box.attribute("rot").equals("5400000");
  }

  /** A file may leave the number itself to the program that opens it. */
  private static String withNumber(String text) {
    if (text.matches(".*\\d.*")) {
      return text;
    }
    int middle = text.length() / 2;
    return text.substring(0, middle) + "1" + text.substring(middle);
  }

  private static Side side(Found found, Draft draft, boolean even) {
    XmlElement frame = found.paragraph().child("w:pPr").child("w:framePr");
    String place = frame.attribute("w:xAlign");
    if (found.box() != XmlElement.NOTHING) {
      place = found.box().child("wp:positionH").child("wp:align").text();
      if (place.isEmpty()) {
        return Side.UNKNOWN;
      }
    }
    boolean tabbed = draft.text().indexOf('\t') >= 0;
    return switch (place.isEmpty() ? draft.form().align() : place) {
      case "right", "end" -> Side.RIGHT;
      case "center" -> Side.CENTRE;
      case "outside" -> even ? Side.LEFT : Side.RIGHT;
      case "inside" -> even ? Side.RIGHT : Side.LEFT;
      default -> tabbed ? Side.UNKNOWN : Side.LEFT;
    };
  }

  private static OptionalDouble edge(Draft draft, Side side, DocxSection section) {
    double width = section.typeWidth();
    return switch (side) {
      case LEFT -> ParagraphGaps.gaps(draft, 0, width, width).first();
      case RIGHT -> ParagraphGaps.gaps(draft, 0, width, width).right();
      case CENTRE, UNKNOWN -> OptionalDouble.empty();
    };
  }

  private OptionalDouble below(Found found, Draft draft, DocxSection section) {
    double under = section.margins().footer() + draft.form().after();
    for (XmlElement each : found.below()) {
      Draft next = drafts.read(each);
      under += Heights.likely(next.form(), section) + next.form().before();
    }
    double line = Heights.likely(draft.form(), section);
    double dash = line * (1 - Heights.ASCENT) + DASH_HEIGHT * draft.form().size();
    return OptionalDouble.of(section.margins().bottom() - under - dash);
  }
}
