package gongwen.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A DOCX whose paragraphs are changed as somebody would in Word. */
public final class EditedDocx {
  private static final String MAIN = "word/document.xml";
  private static final Pattern PARAGRAPH = Pattern.compile("<w:p>.*?</w:p>|<w:p .*?</w:p>");
  private static final Pattern TEXT = Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>");

  private final Path file;
  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final List<String> pieces = new ArrayList<>();
  private final List<Integer> paragraphs = new ArrayList<>();

  /** Reads it. */
  public EditedDocx(Path file) throws IOException {
    this.file = file;
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
    String xml = new String(parts.get(MAIN), StandardCharsets.UTF_8);
    Matcher matcher = PARAGRAPH.matcher(xml);
    int done = 0;
    while (matcher.find()) {
      pieces.add(xml.substring(done, matcher.start()));
      if (!text(matcher.group()).isBlank()) {
        paragraphs.add(pieces.size());
      }
      pieces.add(matcher.group());
      done = matcher.end();
    }
    pieces.add(xml.substring(done));
  }

  private static String text(String paragraph) {
    StringBuilder text = new StringBuilder();
    Matcher matcher = TEXT.matcher(paragraph);
    while (matcher.find()) {
      text.append(plain(matcher.group(1)));
    }
    return text.toString();
  }

  private static String plain(String xml) {
    return xml.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  /** The paragraphs that have words. */
  public List<String> texts() {
    return paragraphs.stream().map(at -> text(pieces.get(at))).toList();
  }

  /** Other words in a paragraph; all of them look as its first ones did. */
  public EditedDocx change(int paragraph, String words) {
    int at = paragraphs.get(paragraph);
    Matcher matcher = TEXT.matcher(pieces.get(at));
    StringBuilder changed = new StringBuilder();
    boolean first = true;
    while (matcher.find()) {
      String text = first ? words.replace("&", "&amp;").replace("<", "&lt;") : "";
      matcher.appendReplacement(
          changed, Matcher.quoteReplacement("<w:t xml:space=\"preserve\">" + text + "</w:t>"));
      first = false;
    }
    pieces.set(at, matcher.appendTail(changed).toString());
    return this;
  }

  /** Takes a paragraph out. */
  public EditedDocx remove(int paragraph) {
    pieces.set(paragraphs.get(paragraph), "");
    return this;
  }

  /** Puts a paragraph in behind another, looking like it. */
  public EditedDocx putBehind(int paragraph, String words) {
    int at = paragraphs.get(paragraph);
    String old = pieces.get(at);
    change(paragraph, words);
    pieces.set(at, old + pieces.get(at));
    return this;
  }

  /** The first run of a paragraph was put in, and nobody has accepted that. */
  public EditedDocx wrapInserted(int paragraph) {
    int at = paragraphs.get(paragraph);
    String xml = pieces.get(at);
    int from = xml.indexOf("<w:r>");
    int to = xml.indexOf("</w:r>") + "</w:r>".length();
    pieces.set(
        at,
        xml.substring(0, from)
            + "<w:ins w:id=\"1\" w:author=\"x\">"
            + xml.substring(from, to)
            + "</w:ins>"
            + xml.substring(to));
    return this;
  }

  /** Any text of the main part. */
  public EditedDocx replace(String what, String with) {
    pieces.replaceAll(each -> each.replace(what, with));
    return this;
  }

  /** Writes it. */
  public void save() throws IOException {
    parts.put(MAIN, String.join("", pieces).getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    Files.write(file, bytes.toByteArray());
  }
}
