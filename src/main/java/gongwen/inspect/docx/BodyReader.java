package gongwen.inspect.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Reads the blocks of the text as they come, up to as many as a document can need. */
final class BodyReader implements Consumer<XmlElement> {
  /** Paragraphs and rows of tables; two thousand pages have a third of them. */
  private static final int MOST = 100_000;

  private static final Set<String> REVISIONS =
      Set.of("w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:rPrChange", "w:pPrChange");

  private final DraftReader drafts;
  private final TableReader tables;
  private final List<Item> items = new ArrayList<>();
  private final List<DocxSection> sections = new ArrayList<>();
  private boolean cut;
  private int revisions;

  /** A block and the index of its section: a paragraph, or a row of a table. */
  record Item(int section, List<Draft> paragraph, List<Row> row) {}

  BodyReader(DraftReader drafts, TableReader tables) {
    this.drafts = drafts;
    this.tables = tables;
  }

  @Override
  public void accept(XmlElement block) {
    countRevisions(block);
    if (block.is("w:sectPr")) {
      sections.add(DocxSection.of(block));
    } else if (items.size() >= MOST) {
      cut = true;
    } else if (block.is("w:p")) {
      items.add(new Item(sections.size(), List.of(drafts.read(block)), List.of()));
      XmlElement section = block.child("w:pPr").child("w:sectPr");
      if (section != XmlElement.NOTHING) {
        sections.add(DocxSection.of(section));
      }
    } else if (block.is("w:tbl")) {
      for (Row row : tables.read(block)) {
        items.add(new Item(sections.size(), List.of(), List.of(row)));
      }
    }
  }

  private void countRevisions(XmlElement node) {
    revisions += REVISIONS.contains(node.name()) ? 1 : 0;
    node.children().forEach(this::countRevisions);
  }

  /** How many changes are tracked that nobody has accepted yet. */
  int revisions() {
    return revisions;
  }

  List<Item> items() {
    return items;
  }

  /** At least one. */
  List<DocxSection> sections() {
    // A text that was cut, or that ends without properties, has a page all the same.
    if (sections.isEmpty()) {
      sections.add(DocxSection.of(XmlElement.NOTHING));
    }
    return sections;
  }

  /** The section of an item. */
  DocxSection section(Item item) {
    return sections().get(index(item));
  }

  int index(Item item) {
    return Math.min(item.section(), sections().size() - 1);
  }

  /** Whether there was more than is read. */
  boolean isCut() {
    return cut;
  }
}
