package gongwen.archive;

import gongwen.manifest.Manifest;
import gongwen.text.Sha256;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds to the files of an archive what describes them, and packs all of it. */
final class Packing {
  private final Workshop workshop;
  private final SortedMap<String, Item> items;

  /**
   * @param workshop for what is made on the way
   */
  Packing(Workshop workshop, Map<String, Item> items) {
    this.workshop = workshop;
    this.items = new TreeMap<>(items);
  }

  /**
   * Writes a new file in the workshop.
   *
   * @return the digest of the file
   */
  String pack(Path file, ArchiveInfo about, Manifest manifest)
      throws IOException, ChangedMeanwhile {
    add(ArchiveNames.ABOUT, to -> to.append(about.text()));
    add(Manifest.FILE, to -> to.append(manifest.text()));
    add(ArchiveNames.LIST, to -> ListCsv.write(manifest, to));
    add(ArchiveNames.INDEX, to -> IndexPage.write(about, manifest, to));
    List<Item> listed = new ArrayList<>(items.values());
    add(
        ArchiveNames.SUMS,
        to -> {
          for (Item item : listed) {
            to.append(Sums.line(item.sha256(), item.name()));
          }
        });
    return ZipWriter.write(file, List.copyOf(items.values()));
  }

  private void add(String name, Text text) throws IOException {
    Path file = workshop.file(name);
    try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      text.write(writer);
    }
    items.put(name, new Item(name, file, Sha256.of(file)));
  }
}
