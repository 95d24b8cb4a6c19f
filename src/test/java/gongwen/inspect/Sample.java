package gongwen.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A document with every element of the standard, and copies of it in which one thing is changed.
 */
final class Sample {
  private static final String UNIT =
      """
      unit: {name: 云川县教育局, shortName: 县教育局, selfName: 我局, kind: 机关}
      year: 2024
      reports:
        - id: notice
          template: document
          period: 2024-08
          title: 云川县教育局关于做好2024年秋季学期开学工作的通知
          document:
            number: 云教发〔2024〕7号
            kind: 通知
            issuer: 云川县教育局
            to: [各中心学校, 县直各学校]
            cc: [云川县人民政府办公室]
            date: 2024-08-30
            copyNumber: "000126"
            secrecy: 秘密★1年
            urgency: 加急
            printedBy: 云川县教育局办公室
            printedOn: 2024-08-31
            note: 此件不公开发布
            attachments: [list]
          sections:
            body: |
              为做好秋季学期开学工作，保障各学校按时开学、平稳开学，现就有关事项通知如下。

              # 总体要求
              各学校要把开学工作摆在突出位置，早部署、早准备、早检查，确保教材到位、教师到位、后勤保障到位。
              %s
              # 重点任务
              ## 做好开学准备
              ### 核对学籍
              各学校在开学前一周完成学籍核对，学生信息有变化的及时更正，不得漏报错报。
              ## 检查校舍设施
              对教室、宿舍、食堂逐一检查，发现隐患的立即整改，不能立即整改的停止使用并报告。

              # 工作要求
              各学校明确一名负责同志抓落实，开学后一周内把开学情况书面报县教育局。
        - id: list
          template: document
          period: 2024-08
          title: 开学准备工作要点
          document: {date: 2024-08-30}
          sections:
            body: |
              开学前须完成教材发放、校舍检查、学籍核对三项工作，逐项销号。
      """;

  private static final String MORE =
      "\n        各学校对照要点逐项准备，分管负责同志到校到班检查，有困难的及时报告，由县教育局统一协调解决，不得推迟开学。\n";

  private Sample() {}

  /** Renders it; with {@code options} such as a profile. */
  static List<Path> render(Path folder, String formats, String... options) throws IOException {
    List<String> all = new ArrayList<>(List.of("--report", "notice"));
    all.addAll(List.of(options));
    return rendered(
        folder, String.format(UNIT, MORE.repeat(24)), formats, all.toArray(String[]::new));
  }

  /** Renders the unit file of this text. */
  static List<Path> rendered(Path folder, String text, String formats, String... options)
      throws IOException {
    Path unit = Files.createDirectories(folder).resolve("unit.yaml");
    Files.writeString(unit, text, StandardCharsets.UTF_8);
    List<String> args = new ArrayList<>(List.of("render", unit.toString()));
    args.addAll(List.of("-f", formats, "-o", folder.resolve("out").toString()));
    args.addAll(List.of(options));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            args,
            Map.of());
    assertEquals(0, code, err.toString(StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8).lines().map(Path::of).toList();
  }

  /** A copy of a DOCX with other text in one part; it fails if nothing changes. */
  static Path changed(Path docx, Path to, String part, UnaryOperator<String> change)
      throws IOException {
    boolean done = false;
    try (ZipFile zip = new ZipFile(docx.toFile());
        OutputStream file = Files.newOutputStream(to);
        ZipOutputStream out = new ZipOutputStream(file)) {
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        out.putNextEntry(new ZipEntry(entry.getName()));
        try (InputStream in = zip.getInputStream(entry)) {
          byte[] bytes = in.readAllBytes();
          if (entry.getName().matches(part)) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            String other = change.apply(text);
            done |= !other.equals(text);
            bytes = other.getBytes(StandardCharsets.UTF_8);
          }
          out.write(bytes);
        }
        out.closeEntry();
      }
    }
    if (!done) {
      throw new AssertionError("nothing was changed in " + part);
    }
    return to;
  }

  /** The codes of all clauses that are not kept, of whatever strength. */
  static Set<String> faults(Path file) throws IOException {
    Set<String> codes = new TreeSet<>();
    for (Finding each : Inspection.of(file).value().orElseThrow().findings()) {
      if (each.verdict() == Verdict.FAIL || each.verdict() == Verdict.DIFFERS) {
        codes.add(each.about().code());
      }
    }
    return codes;
  }
}
