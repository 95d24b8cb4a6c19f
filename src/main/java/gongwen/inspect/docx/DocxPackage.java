package gongwen.inspect.docx;

import gongwen.inspect.measured.Unreadable;
import gongwen.text.BoundedInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/** The parts of a DOCX file. Only those that are asked for are unpacked, and only so far. */
final class DocxPackage implements AutoCloseable {
  /** Bytes of one part; the text of two thousand pages takes a third of this. */
  private static final long MOST_BYTES = 64L * 1024 * 1024;

  private static final int MOST_PARTS = 10_000;

  private final ZipFile zip;
  private final String main;
  private final Map<String, String> targets = new TreeMap<>();

  private DocxPackage(ZipFile zip, String main) {
    this.zip = zip;
    this.main = main;
  }

  static DocxPackage open(Path file) throws IOException, DamagedException {
    ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    try {
      if (zip.size() > MOST_PARTS) {
        throw new DamagedException(Unreadable.tooLarge());
      }
      String main = main(zip);
      DocxPackage opened = new DocxPackage(zip, main);
      int slash = main.lastIndexOf('/') + 1;
      String relations = main.substring(0, slash) + "_rels/" + main.substring(slash) + ".rels";
      for (XmlElement each : opened.tree(relations).orElse(XmlElement.NOTHING).children()) {
        opened.targets.put(each.attribute("Id"), opened.path(each.attribute("Target")));
        opened.targets.put(kind(each), opened.path(each.attribute("Target")));
      }
      return opened;
    } catch (IOException | DamagedException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  private static String kind(XmlElement relation) {
    String type = relation.attribute("Type");
    return type.substring(type.lastIndexOf('/') + 1);
  }

  /** The part with the text, wherever it stands. */
  private static String main(ZipFile zip) throws IOException, DamagedException {
    XmlElement relations =
        tree(zip, "_rels/.rels").orElseThrow(() -> new DamagedException(DocxFaults.noWord()));
    for (XmlElement each : relations.children()) {
      String target = each.attribute("Target").replaceFirst("^/", "");
      if (kind(each).equals("officeDocument")) {
        if (zip.getEntry(target) == null || !isWord(zip, target)) {
          throw new DamagedException(DocxFaults.noWord());
        }
        return target;
      }
    }
    throw new DamagedException(DocxFaults.noWord());
  }

  private static boolean isWord(ZipFile zip, String target) throws IOException, DamagedException {
    XmlElement types = tree(zip, "[Content_Types].xml").orElse(XmlElement.NOTHING);
    for (XmlElement each : types.children()) {
      if (each.attribute("PartName").equals("/" + target)) {
        return each.attribute("ContentType").contains("word");
      }
    }
    return true;
  }

  private String path(String target) {
    return target.startsWith("/")
        ? target.substring(1)
        : main.substring(0, main.lastIndexOf('/') + 1) + target;
  }

  /** A part by the id or the kind under which the main part knows it. */
  Optional<XmlElement> related(String idOrKind) throws IOException, DamagedException {
    String target = targets.get(idOrKind);
    return target == null ? Optional.empty() : tree(target);
  }

  Optional<XmlElement> tree(String part) throws IOException, DamagedException {
    return tree(zip, part);
  }

  private static Optional<XmlElement> tree(ZipFile zip, String part)
      throws IOException, DamagedException {
    ZipEntry entry = zip.getEntry(part);
    if (entry == null) {
      return Optional.empty();
    }
    try (InputStream in = new BoundedInput(zip.getInputStream(entry), MOST_BYTES)) {
      return Optional.of(XmlParts.tree(in));
    } catch (XMLStreamException e) {
      throw damaged(e);
    }
  }

  /** Hands over the blocks of the text. */
  void blocks(Consumer<XmlElement> each) throws IOException, DamagedException {
    try (InputStream in = new BoundedInput(zip.getInputStream(zip.getEntry(main)), MOST_BYTES)) {
      XmlParts.blocks(in, each);
    } catch (XMLStreamException e) {
      throw damaged(e);
    }
  }

  private static DamagedException damaged(XMLStreamException e) {
    return new DamagedException(
        e.getNestedException() instanceof BoundedInput.TooLargeException
            ? Unreadable.tooLarge()
            : DocxFaults.damaged());
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
