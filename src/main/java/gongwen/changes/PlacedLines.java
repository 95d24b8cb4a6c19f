package gongwen.changes;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import gongwen.changes.Recomposed.Made;
import gongwen.document.Block;
import gongwen.document.Origin;
import gongwen.document.PrintedParagraph;
import gongwen.document.PrintedParagraph.OfBlock;
import gongwen.document.PrintedParagraph.OfElement;
import gongwen.model.Report;
import gongwen.model.Section;
import gongwen.template.library.TemplateInfo;
import gongwen.text.Ref;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The paragraphs of a document that was made, each with what it is in the unit file. */
final class PlacedLines {
  private final Made made;
  private final List<String> words;
  private final Map<Integer, PrintedParagraph> pieces = new HashMap<>();
  private final Map<Ref, Optional<Target.Written>> written = new HashMap<>();
  private final List<Target> targets = new ArrayList<>();
  private final Set<Integer> silent = new HashSet<>();

  PlacedLines(Made made) {
    this.made = made;
    this.words = made.words();
    align();
    for (int i = 0; i < words.size(); i++) {
      targets.add(piece(i).map(this::target).orElse(new Target.Elsewhere()));
    }
  }

  List<String> words() {
    return words;
  }

  /** What a paragraph is of; empty if that is not known. */
  Optional<PrintedParagraph> piece(int line) {
    return Optional.ofNullable(pieces.get(line));
  }

  Target target(int line) {
    return targets.get(line);
  }

  /**
   * Which parts of what was made, in their order, no paragraph shows: the numbers of a chart that
   * is drawn.
   */
  Set<Integer> silent() {
    return Set.copyOf(silent);
  }

  /** All paragraphs that are of this. */
  Map<Integer, PrintedParagraph> of(Target target) {
    Map<Integer, PrintedParagraph> lines = new LinkedHashMap<>();
    for (int i = 0; i < targets.size(); i++) {
      if (targets.get(i).equals(target)) {
        int line = i;
        piece(i).ifPresent(piece -> lines.put(line, piece));
      }
    }
    return lines;
  }

  /** The paragraphs that were read are those that were printed, but for a few around the text. */
  private void align() {
    List<PrintedParagraph> printed = made.printed();
    List<String> wanted = printed.stream().map(each -> folded(each.printed())).toList();
    List<String> read = words.stream().map(PlacedLines::folded).toList();
    for (int each = 0; each < printed.size(); each++) {
      silent.add(each);
    }
    int i = 0;
    int j = 0;
    List<AbstractDelta<String>> deltas = new ArrayList<>(DiffUtils.diff(read, wanted).getDeltas());
    for (AbstractDelta<String> delta : deltas) {
      while (i < delta.getSource().getPosition()) {
        silent.remove(j);
        pieces.put(i++, printed.get(j++));
      }
      i = delta.getSource().getPosition() + delta.getSource().size();
      j = delta.getTarget().getPosition() + delta.getTarget().size();
    }
    while (i < read.size() && j < printed.size()) {
      silent.remove(j);
      pieces.put(i++, printed.get(j++));
    }
  }

  static String folded(String text) {
    return text.replaceAll("[\\s\\u3000\\u00A0]+", "");
  }

  private Target target(PrintedParagraph piece) {
    if (piece.of() instanceof OfElement element) {
      return element.key().equals("title") ? new Target.Title() : new Target.Elsewhere();
    }
    if (piece.origin() instanceof Origin.Written by) {
      return written
          .computeIfAbsent(by.ref(), this::written)
          .map(Target.class::cast)
          .orElse(new Target.Elsewhere());
    }
    boolean own = piece.of() instanceof OfBlock block && block.attachment() < 0;
    return own && piece.origin() instanceof Origin.Composed by
        ? slot(info(), by.slot())
            .map(slot -> (Target) new Target.Composed(info(), slot))
            .orElse(new Target.Elsewhere())
        : new Target.Elsewhere();
  }

  private TemplateInfo info() {
    return made.planned().template().info();
  }

  private Optional<Target.Written> written(Ref text) {
    for (Report report : made.planned().unit().dossier().own().reports()) {
      for (Section section : report.sections()) {
        for (Section.Part part : section.parts()) {
          if (part.textRef().equals(text)) {
            return made.planned()
                .library()
                .find(report.template())
                .value()
                .map(kind -> kind.info())
                .map(info -> new Target.Written(report, section, part, info, named(info, section)));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<TemplateInfo.Slot> named(TemplateInfo info, Section section) {
    return info.slots().stream()
        .filter(each -> each.id().equals(section.slot()) || each.name().equals(section.slot()))
        .findFirst();
  }

  private static Optional<TemplateInfo.Slot> slot(TemplateInfo info, String id) {
    return info.slots().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** Whether it is the heading that the template gives a composed part. */
  boolean isHead(int line) {
    return target(line) instanceof Target.Composed composed
        && !composed.slot().heading().isEmpty()
        && of(composed).keySet().iterator().next() == line
        && piece(line)
            .flatMap(PrintedParagraph::block)
            .filter(Block.Heading.class::isInstance)
            .isPresent();
  }
}
