package gongwen.check;

import gongwen.diagnostic.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The page of the rules ({@code src/docs/rules.md}, {@code rules.zh.md}), which travels with the
 * program. A section is a rule: its heading is the code, its first line says what the rule is, its
 * first paragraph why, and its fences are examples.
 */
public final class RulePage {
  private static final String FENCE = "```";

  private RulePage() {}

  /**
   * A rule as the page explains it.
   *
   * @param summary name, strength, severity and source, as the page gives them
   * @param why the first paragraph
   * @param text the whole section as Markdown, without its heading
   */
  public record Entry(String summary, String why, String text, List<Example> examples) {
    public Entry {
      examples = List.copyOf(examples);
    }
  }

  /**
   * A part of a unit file.
   *
   * @param places where the rule must report something, as {@code line:column}; none in a right one
   * @param earlier an earlier report in Markdown, with which it is compared; empty for none
   */
  public record Example(boolean wrong, String yaml, List<String> places, String earlier) {
    public Example {
      places = List.copyOf(places);
    }
  }

  /** The entries by the codes of their rules, in the order of the page. */
  public static Map<String, Entry> read(Language language) {
    String name = language.choose("rules.zh.md", "rules.md");
    try (InputStream in = RulePage.class.getResourceAsStream(name)) {
      String page =
          new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
      return entries(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Entry> entries(String page) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    String[] sections = page.split("(?m)^## ");
    for (int i = 1; i < sections.length; i++) {
      int end = sections[i].indexOf('\n');
      String code = sections[i].substring(0, end).strip();
      if (code.matches("[a-z-]+")) {
        entries.put(code, entry(sections[i].substring(end).strip()));
      }
    }
    return entries;
  }

  private static Entry entry(String text) {
    String[] paragraphs = text.split("\n{2,}", 3);
    List<Example> examples = new ArrayList<>();
    StringBuilder inside = new StringBuilder();
    String earlier = "";
    String[] head = {};
    for (String line : text.split("\n", -1)) {
      boolean fence = line.startsWith(FENCE);
      if (fence && head.length == 0) {
        head = line.split(" +");
      } else if (fence) {
        boolean wrong = head.length > 1 && head[1].equals("wrong");
        List<String> places = wrong ? List.of(head).subList(2, head.length) : List.of();
        if (head.length > 1 && head[1].equals("earlier")) {
          earlier = inside.toString();
        } else {
          examples.add(new Example(wrong, inside.toString(), places, earlier));
        }
        inside.setLength(0);
        head = new String[] {};
      } else if (head.length > 0) {
        inside.append(line).append('\n');
      }
    }
    String why = paragraphs.length > 1 ? paragraphs[1].replace("\n", " ") : "";
    return new Entry(paragraphs[0].replace("\n", " "), why, text, examples);
  }
}
