package gongwen.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/**
 * LibreOffice and the tools of poppler, for tests that look at pages as they are printed. The fonts
 * of the standard are not free, so each of their names stands here for one of the Noto CJK fonts.
 */
public final class Office {
  private static final long MINUTES = 4;

  private static final Map<String, String> FONTS =
      new TreeMap<>(
          Map.of(
              "方正小标宋简体", "Noto Serif CJK SC",
              "仿宋_GB2312", "Noto Serif CJK SC",
              "楷体_GB2312", "Noto Serif CJK SC",
              "宋体", "Noto Serif CJK SC",
              "黑体", "Noto Sans CJK SC"));

  private final Path folder;

  private Office(Path folder) {
    this.folder = folder;
  }

  /** Skips the test, with a message, where a program or the fonts are missing. */
  public static Office in(Path folder) {
    for (String program : List.of("soffice", "pdftoppm", "pdftotext", "pdfinfo", "fc-list")) {
      Assumptions.assumeTrue(
          onPath(program), program + " is not installed: pages are not measured");
    }
    Office office = new Office(folder);
    String fonts = office.run(List.of("fc-list", ":", "family"));
    Assumptions.assumeTrue(
        fonts.contains("Noto Serif CJK SC"), "Noto CJK is not installed: pages are not measured");
    return office;
  }

  private static boolean onPath(String program) {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(":")) {
      if (Files.isExecutable(Path.of(folder, program))) {
        return true;
      }
    }
    return false;
  }

  /** Makes a PDF of every file, beside it, in one run of LibreOffice. */
  public List<Path> toPdf(List<Path> files) {
    List<String> command = new ArrayList<>();
    command.addAll(
        List.of(
            "soffice",
            "-env:UserInstallation=" + folder.resolve("office-profile").toUri(),
            "--headless",
            "--norestore",
            "--convert-to",
            "pdf",
            "--outdir",
            folder.toString()));
    files.forEach(file -> command.add(file.toString()));
    run(command);
    List<Path> made = new ArrayList<>();
    for (Path file : files) {
      String name = file.getFileName().toString();
      Path pdf = folder.resolve(name.substring(0, name.lastIndexOf('.')) + ".pdf");
      if (!Files.exists(pdf)) {
        throw new AssertionError("LibreOffice made no PDF of " + name);
      }
      made.add(pdf);
    }
    return made;
  }

  /** The pages with their words and where these stand. */
  public PdfPages pages(Path pdf) {
    return PdfPages.parse(run(List.of("pdftotext", "-bbox", pdf.toString(), "-")));
  }

  /** A page as a picture. */
  public Picture picture(Path pdf, int page, int dotsPerInch) {
    Path stem = folder.resolve("page-" + pdf.getFileName() + "-" + page);
    String number = String.valueOf(page);
    run(
        List.of(
            "pdftoppm",
            "-r",
            String.valueOf(dotsPerInch),
            "-f",
            number,
            "-l",
            number,
            "-singlefile",
            "-png",
            pdf.toString(),
            stem.toString()));
    return Picture.read(Path.of(stem + ".png"), dotsPerInch);
  }

  private String run(List<String> command) {
    try {
      Files.createDirectories(folder);
      Path fontconfig = folder.resolve("fonts.conf");
      Files.writeString(fontconfig, fontconfig(), StandardCharsets.UTF_8);
      Path out = Files.createTempFile(folder, "out", ".txt");
      ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out.toFile());
      builder.redirectError(ProcessBuilder.Redirect.DISCARD);
      builder.environment().put("FONTCONFIG_FILE", fontconfig.toString());
      builder.environment().put("LC_ALL", "C.UTF-8");
      Process process = builder.start();
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new AssertionError(command.get(0) + " did not end");
      }
      if (process.exitValue() != 0) {
        throw new AssertionError(command.get(0) + " ended with " + process.exitValue());
      }
      return Files.readString(out, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static String fontconfig() {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?>\n<fontconfig>\n");
    xml.append("<include ignore_missing=\"yes\">/etc/fonts/fonts.conf</include>\n");
    FONTS.forEach(
        (name, stands) ->
            xml.append("<match target=\"pattern\"><test name=\"family\"><string>")
                .append(name)
                .append("</string></test><edit name=\"family\" mode=\"assign\" binding=\"same\">")
                .append("<string>")
                .append(stands)
                .append("</string></edit></match>\n"));
    return xml.append("</fontconfig>\n").toString();
  }
}
