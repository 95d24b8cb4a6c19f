package gongwen.archive;

import gongwen.facts.IssueFact;
import gongwen.facts.ObligationFact;
import gongwen.manifest.LeftOutEntry;
import gongwen.manifest.Manifest;
import gongwen.manifest.OutputEntry;
import gongwen.manifest.ReportEntry;
import gongwen.manifest.UnitEntry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The page on which one finds what an archive holds: {@code index.html} with its style, its
 * scripts, the data and, for browsers without scripts, a plain table.
 */
final class IndexPage {
  /** In the order in which they use each other. */
  private static final List<String> SCRIPTS =
      List.of("words.js", "find.js", "year.js", "lists.js", "page.js");

  /** The words of states, which the page has from where documents have them. */
  private static final Map<String, String> STATES = states();

  private final ArchiveInfo about;
  private final Manifest manifest;
  private final Appendable to;

  private IndexPage(ArchiveInfo about, Manifest manifest, Appendable to) {
    this.about = about;
    this.manifest = manifest;
    this.to = to;
  }

  /**
   * @param manifest with the outputs as they are called in the archive
   */
  static void write(ArchiveInfo about, Manifest manifest, Appendable to) throws IOException {
    new IndexPage(about, manifest, to).write();
  }

  private void write() throws IOException {
    fillAll(resource("index.html"));
  }

  private void fillAll(String page) throws IOException {
    int at = 0;
    for (int mark = page.indexOf("{{"); mark >= 0; mark = page.indexOf("{{", at)) {
      int end = page.indexOf("}}", mark);
      to.append(page, at, mark);
      fill(page.substring(mark + 2, end));
      at = end + 2;
    }
    to.append(page, at, page.length());
  }

  private void fill(String mark) throws IOException {
    switch (mark) {
      case "year" -> to.append(String.valueOf(about.year()));
      case "style" -> to.append(resource("index.css"));
      case "script" -> script();
      case "data" -> IndexData.write(about, manifest, to);
      case "left" -> left();
      case "table" -> table();
      default -> to.append(state(mark));
    }
  }

  private static String state(String mark) {
    String word = STATES.get(mark);
    if (word == null) {
      throw new IllegalStateException(mark);
    }
    return word;
  }

  private static Map<String, String> states() {
    Map<String, String> words = new HashMap<>();
    for (ObligationFact.State state : ObligationFact.State.values()) {
      words.put(state.name() + ".zh", state.zh());
      words.put(state.name() + ".en", state.en());
    }
    for (IssueFact.State state : IssueFact.State.values()) {
      words.put(state.name() + ".zh", state.zh());
      words.put(state.name() + ".en", state.en());
    }
    return words;
  }

  private void script() throws IOException {
    to.append("'use strict';\n");
    for (String part : SCRIPTS) {
      fillAll(resource(part));
    }
  }

  private void left() throws IOException {
    for (LeftOutEntry unit : manifest.leftOut()) {
      to.append("<p>").append(escaped(unit.nameOrFile())).append(" 没有归入：");
      to.append(escaped(unit.zh())).append("</p>\n");
    }
  }

  private void table() throws IOException {
    for (UnitEntry unit : manifest.units()) {
      to.append("<tbody><tr><th colspan=\"5\" scope=\"rowgroup\">");
      to.append(escaped(unit.name())).append("</th></tr>\n");
      for (ReportEntry report : unit.reports()) {
        to.append("<tr><td>").append(escaped(report.description().title()));
        to.append("</td><td>").append(escaped(report.kindName()));
        to.append("</td><td>").append(escaped(report.covered().period()));
        to.append("</td><td>").append(escaped(report.description().date())).append("</td><td>");
        for (OutputEntry output : report.outputs()) {
          to.append("<a href=\"").append(escaped(address(output.path()))).append("\">");
          to.append(escaped(output.format())).append("</a> ");
        }
        to.append("</td></tr>\n");
      }
      to.append("</tbody>\n");
    }
  }

  /** A path as a link: what has a meaning in an address is written as its number. */
  private static String address(String path) {
    return path.replace("%", "%25").replace("#", "%23").replace("?", "%3F");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String resource(String name) {
    try (InputStream in = IndexPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
