package gongwen.archive;

import gongwen.diagnostic.Diagnostics;
import gongwen.manifest.FindingEntry;
import gongwen.manifest.InputEntry;
import gongwen.manifest.Manifest;
import gongwen.manifest.OutputEntry;
import gongwen.manifest.ReportEntry;
import gongwen.manifest.TotalsEntry;
import gongwen.manifest.UnitEntry;
import gongwen.manifest.Version;
import gongwen.text.Crc32;
import gongwen.text.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An invented year of many units, as a run over their folder would leave it: the documents are
 * short texts under names of documents.
 *
 * @param units the folder of the units
 * @param documents the folder of the documents
 */
record Year(Path units, Path documents, Manifest manifest) {
  private static final Manifest NONE =
      new Manifest(
          Version.text(), List.of(), Optional.empty(), Optional.empty(), List.of(), List.of());

  private static final List<String> PLACES =
      List.of("青石", "白石", "云岭", "河湾", "松涛", "望江", "新圩", "长坡", "石桥", "南塘", "北屏", "东湖");

  private static final List<String> KINDS = List.of("中心小学", "初级中学", "幼儿园", "职业学校");

  private static final List<String[]> REPORTS =
      List.of(
          new String[] {"analysis", "分析研判报告", "2024-Q1", "2024-03-31", "2024-03-29"},
          new String[] {"analysis", "分析研判报告", "2024-Q2", "2024-06-30", "2024-06-28"},
          new String[] {"ledger", "问题整改台账", "2024-H1", "2024-06-30", "2024-07-05"},
          new String[] {"analysis", "分析研判报告", "2024-Q3", "2024-09-30", "2024-09-29"},
          new String[] {"summary", "年度工作总结", "2024", "2024-12-31", "2024-12-20"});

  static Year of(Path folder, int count) {
    try {
      Path units = Files.createDirectories(folder.resolve("units"));
      Path documents = Files.createDirectories(folder.resolve("rendered"));
      Year year = new Year(units, documents, NONE);
      Files.writeString(units.resolve("责任制.yaml"), "领域: 意识形态工作\n");
      List<UnitEntry> entries = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        entries.add(year.unit(i));
      }
      return new Year(
          units,
          documents,
          new Manifest(
              NONE.program(), List.of(), Optional.empty(), Optional.empty(), entries, List.of()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private UnitEntry unit(int i) throws IOException {
    String name = PLACES.get(i % PLACES.size()) + "镇" + KINDS.get(i / PLACES.size() % 4);
    if (i >= PLACES.size() * 4) {
      name += "第" + (i / (PLACES.size() * 4) + 1) + "分校";
    }
    String file = String.format(Locale.ROOT, "schools/%04d-%s.yaml", i, name);
    Path path = units.resolve(file);
    Files.createDirectories(path.resolveSibling("."));
    Files.writeString(path, "单位: {名称: " + name + "}\n年度: 2024\n");
    List<ReportEntry> reports = new ArrayList<>();
    for (String[] each : REPORTS) {
      reports.add(report(i, name, each));
    }
    List<InputEntry> inputs =
        List.of(
            new InputEntry(file, Sha256.of(path), false),
            new InputEntry("责任制.yaml", Sha256.of(units.resolve("责任制.yaml")), false),
            new InputEntry("schools", "00", true));
    List<FindingEntry> findings =
        i % 9 == 4
            ? List.of(
                new FindingEntry(
                    "error", "x", "错", "wrong", "", "", Optional.empty(), List.of(), List.of()))
            : List.of();
    TotalsEntry totals =
        new TotalsEntry(
            30 + i * 7 % 31,
            6 + i % 3,
            i % 2,
            i % 5 == 0 ? 1 : 0,
            i % 7 == 3 ? 2 : 0,
            i % 4,
            i % 3,
            i % 6 == 5 ? 2 : 0,
            5 + i * 3 % 8,
            "2024-12-31");
    return new UnitEntry(
        file, name, List.of(), 2024, true, "5e77", inputs, totals, reports, findings);
  }

  private ReportEntry report(int i, String unit, String[] of) throws IOException {
    String stem = String.format(Locale.ROOT, "schools/%s-%s-%s", unit, of[2], of[1]);
    List<OutputEntry> outputs = new ArrayList<>();
    for (String format : List.of("docx", "pdf")) {
      Path file = documents.resolve(stem + "." + format);
      Files.createDirectories(file.resolveSibling("."));
      Files.write(
          file, (stem + " in " + format + "\n").repeat(20).getBytes(StandardCharsets.UTF_8));
      outputs.add(
          new OutputEntry(
              stem + "." + format,
              format,
              Sha256.of(file),
              Crc32.of(file),
              Files.size(file),
              format.equals("pdf") ? Optional.of(4 + i % 5) : Optional.empty(),
              ""));
    }
    return new ReportEntry(
        "",
        of[0],
        of[1],
        new ReportEntry.Covered(of[2], "2024-01-01", of[3]),
        new ReportEntry.Description(
            unit + "关于" + of[2].replace("2024-", "2024年") + "意识形态工作的" + of[1],
            List.of("中共" + unit + "支部"),
            i % 3 == 0 ? "校发〔2024〕" + (i + 1) + "号" : "",
            of[4],
            i % 2 == 0 ? "永久" : "30年"),
        new ReportEntry.Digests("1a", "2b" + i + of[2]),
        i % 4 == 1 ? 2 : 0,
        outputs);
  }

  ArchiveInfo about() {
    return new ArchiveInfo(
        ArchiveInfo.FORMAT, NONE.program(), 2024, List.of("docx", "pdf"), "", false);
  }

  /** The archive of the year, in the folder. */
  Path archive(Path folder) throws IOException, ChangedMeanwhile {
    Path file = folder.resolve("2024.zip");
    Contents contents = Contents.of(manifest, documents, units, new Diagnostics());
    try (Workshop workshop = Workshop.beside(file)) {
      Path packed = workshop.file("archive.zip");
      new Packing(workshop, contents.items()).pack(packed, about(), contents.manifest());
      workshop.deliver(packed);
    }
    return file;
  }
}
