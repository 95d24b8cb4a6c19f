package gongwen.write.docx;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph that is being made. Whatever the order in which its properties are set, they are
 * written in the order of the schema, without which a word processor offers a repair.
 */
final class ParagraphXml implements BodyElement {
  private final String style;
  private final Xml runs = new Xml();
  private final List<String> tabs = new ArrayList<>();
  private int length;
  private boolean keepNext;
  private boolean pageBreakBefore;
  private long before;
  private long after;
  private long line;
  private String lineRule = "";
  private String indent = "";
  private String alignment = "";
  private String section = "";

  ParagraphXml(String style) {
    this.style = style;
  }

  /** Characters of its text. */
  int length() {
    return length;
  }

  ParagraphXml keepNext() {
    keepNext = true;
    return this;
  }

  ParagraphXml pageBreakBefore() {
    pageBreakBefore = true;
    return this;
  }

  /** A line of exactly this height. */
  ParagraphXml exactly(long twips) {
    return line(twips, "exact");
  }

  /** Lines of this height, or higher where a font asks for it. */
  ParagraphXml atLeast(long twips) {
    return line(twips, "atLeast");
  }

  private ParagraphXml line(long twips, String rule) {
    line = twips;
    lineRule = rule;
    return this;
  }

  /** Room above, in twips. */
  ParagraphXml before(long twips) {
    before = twips;
    return this;
  }

  /** Room below, in twips. */
  ParagraphXml after(long twips) {
    after = twips;
    return this;
  }

  /** Indents from the type area; {@code first} is the first line's from {@code left}. */
  ParagraphXml indent(long left, long right, long first) {
    Xml xml = new Xml();
    String name = first < 0 ? "w:hanging" : "w:firstLine";
    xml.empty(
        "w:ind",
        "w:leftChars",
        "0",
        "w:left",
        String.valueOf(left),
        "w:rightChars",
        "0",
        "w:right",
        String.valueOf(right),
        name + "Chars",
        "0",
        name,
        String.valueOf(Math.abs(first)));
    indent = xml.toString();
    return this;
  }

  /** Indent on the right in hundredths of a character, as one sets it in a word processor. */
  ParagraphXml rightCharacters(int hundredths, long twips) {
    indent =
        new Xml()
            .empty(
                "w:ind",
                "w:rightChars",
                String.valueOf(hundredths),
                "w:right",
                String.valueOf(twips))
            .toString();
    return this;
  }

  /** {@code left}, {@code center}, {@code right}, {@code both} or {@code distribute}. */
  ParagraphXml align(String alignment) {
    this.alignment = alignment;
    return this;
  }

  ParagraphXml tab(String kind, long position) {
    tabs.add(new Xml().empty("w:tab", "w:val", kind, "w:pos", String.valueOf(position)).toString());
    return this;
  }

  ParagraphXml run(String text) {
    return run(text, Run.PLAIN);
  }

  ParagraphXml run(String text, Run run) {
    if (!text.isEmpty()) {
      length += text.length();
      run.write(runs, text);
    }
    return this;
  }

  /** A run with a drawing in it, which is XML already. */
  ParagraphXml drawing(String run) {
    runs.raw(run);
    return this;
  }

  ParagraphXml toTab() {
    runs.raw("<w:r><w:tab/></w:r>");
    return this;
  }

  ParagraphXml lineBreak() {
    runs.raw("<w:r><w:br/></w:r>");
    return this;
  }

  /** A field with what it shows until it is computed. */
  ParagraphXml field(String code, String shown, Run run) {
    runs.open("w:fldSimple", "w:instr", code);
    run.write(runs, shown);
    runs.close("w:fldSimple");
    return this;
  }

  /** The paragraph is the last of its section. */
  void endSection(String properties) {
    section = properties;
  }

  @Override
  public void write(Xml out) {
    out.open("w:p").open("w:pPr").val("w:pStyle", style);
    if (keepNext) {
      out.empty("w:keepNext");
    }
    if (pageBreakBefore) {
      out.empty("w:pageBreakBefore");
    }
    if (!tabs.isEmpty()) {
      out.open("w:tabs");
      tabs.forEach(out::raw);
      out.close("w:tabs");
    }
    spacing(out);
    out.raw(indent);
    if (!alignment.isEmpty()) {
      out.val("w:jc", alignment);
    }
    out.raw(section).close("w:pPr").raw(runs).close("w:p");
  }

  private void spacing(Xml out) {
    List<String> attributes = new ArrayList<>();
    if (before > 0) {
      attributes.addAll(List.of("w:before", String.valueOf(before)));
    }
    if (after > 0) {
      attributes.addAll(List.of("w:after", String.valueOf(after)));
    }
    if (line > 0) {
      attributes.addAll(List.of("w:line", String.valueOf(line), "w:lineRule", lineRule));
    }
    if (!attributes.isEmpty()) {
      out.empty("w:spacing", attributes.toArray(new String[0]));
    }
  }
}
