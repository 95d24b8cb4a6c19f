package gongwen.testing;

import gongwen.font.OwnFont;
import java.io.IOException;
import java.io.InputStream;
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
  private final String fontconfig;

  private Office(Path folder, String fontconfig) {
    this.folder = folder;
    this.fontconfig = fontconfig;
  }

  /**
   * With the program's own fonts in place of those of the standard, and no others. Skips the test,
   * with a message, where a program is missing.
   */
  public static Office withOwnFonts(Path folder) {
    for (String program : List.of("soffice", "pdftotext")) {
      Assumptions.assumeTrue(
          onPath(program), program + " is not installed: pages are not compared");
    }
    try {
      Path fonts = Files.createDirectories(folder.resolve("own-fonts"));
      for (OwnFont font : OwnFont.values()) {
        try (InputStream in = OwnFont.open(font.file())) {
          Files.copy(in, fonts.resolve(font.file()));
        }
      }
      StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?>\n<fontconfig>\n");
      xml.append("<dir>").append(fonts.toAbsolutePath()).append("</dir>\n<cachedir>");
      xml.append(folder.resolve("font-cache").toAbsolutePath()).append("</cachedir>\n");
      match(xml, "方正小标宋简体", OwnFont.TITLE);
      match(xml, "黑体", OwnFont.HEI);
      match(xml, "楷体_GB2312", OwnFont.KAI);
      match(xml, "仿宋_GB2312", OwnFont.FANG, OwnFont.FANG_LATIN);
      match(xml, "宋体", OwnFont.SONG);
      return new Office(folder, xml.append("</fontconfig>\n").toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void match(StringBuilder xml, String name, OwnFont... fonts) {
    xml.append("<match target=\"pattern\"><test name=\"family\"><string>").append(name);
    xml.append("</string></test><edit name=\"family\" mode=\"assign_replace\" binding=\"same\">");
    for (OwnFont font : fonts) {
      xml.append("<string>").append(font.family()).append("</string>");
    }
    xml.append("</edit></match>\n");
  }

  /** Skips the test, with a message, where a program or the fonts are missing. */
  public static Office in(Path folder) {
    for (String program : List.of("soffice", "pdftoppm", "pdftotext", "pdfinfo", "fc-list")) {
      Assumptions.assumeTrue(
          onPath(program), program + " is not installed: pages are not measured");
    }
    Office office = new Office(folder, fontconfig());
    String fonts = office.run(List.of("fc-list", ":", "family"));
    Assumptions.assumeTrue(
        fonts.contains("Noto Serif CJK SC"), "Noto CJK is not installed: pages are not measured");
    return office;
  }

  /** For pictures of pages alone: skips the test, with a message, where poppler is missing. */
  public static Office withPoppler(Path folder) {
    Assumptions.assumeTrue(onPath("pdftoppm"), "pdftoppm is not installed: pages are not compared");
    return new Office(folder, fontconfig());
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
    convert(files, "pdf");
    return files.stream().map(file -> made(file, "pdf")).toList();
  }

  private void convert(List<Path> files, String format) {
    List<String> command = new ArrayList<>();
    command.addAll(
        List.of(
            "soffice",
            "-env:UserInstallation=" + folder.resolve("office-profile").toUri(),
            "--headless",
            "--norestore",
            "--convert-to",
            format,
            "--outdir",
            folder.toString()));
    files.forEach(file -> command.add(file.toString()));
    run(command);
  }

  private Path made(Path file, String format) {
    String name = file.getFileName().toString();
    Path made = folder.resolve(name.substring(0, name.lastIndexOf('.')) + "." + format);
    if (!Files.exists(made)) {
      throw new AssertionError("LibreOffice made no " + format + " of " + name);
    }
    return made;
  }

  /**
   * Makes a PDF of every file as the file says it. LibreOffice 7.4 does not read from DOCX that no
   * gap stands between digits and Chinese characters and that no mark hangs over the edge; so that
   * is said again in its own format.
   */
  public List<Path> toPdfAsWritten(List<Path> files) {
    convert(files, "fodt");
    List<Path> own = new ArrayList<>();
    for (Path file : files) {
      Path flat = made(file, "fodt");
      try {
        String text = Files.readString(flat, StandardCharsets.UTF_8);
        text = text.replace("text-autospace=\"ideograph-alpha\"", "text-autospace=\"none\"");
        text = text.replace("punctuation-wrap=\"hanging\"", "punctuation-wrap=\"simple\"");
        Files.writeString(flat, text, StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      own.add(flat);
    }
    return toPdf(own);
  }

  /** The characters of each page in the order in which they are drawn. */
  public List<String> drawn(Path pdf) {
    String text = run(List.of("pdftotext", "-raw", pdf.toString(), "-"));
    List<String> pages = new ArrayList<>();
    for (String page : text.split("\f")) {
      pages.add(page.replaceAll("— ?\\d+ ?—", "").replaceAll("[\\s\u3000]", ""));
    }
    return pages;
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
      Path config = folder.resolve("fonts.conf");
      Files.writeString(config, fontconfig, StandardCharsets.UTF_8);
      Path out = Files.createTempFile(folder, "out", ".txt");
      ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out.toFile());
      builder.redirectError(ProcessBuilder.Redirect.DISCARD);
      builder.environment().put("FONTCONFIG_FILE", config.toString());
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
