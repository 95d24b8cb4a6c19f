package gongwen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.testing.Goldens;
import gongwen.testing.Office;
import gongwen.testing.Picture;
import gongwen.testing.Slow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page for somebody who knows Word: what it says to type works and prints what it shows, and
 * its pictures are pages of the document that comes of it.
 */
@Slow
class FirstReportTest {
  private static final Path PAGE = Path.of("src/docs/first-report.zh.md");
  private static final Pattern BLOCK =
      Pattern.compile("^```(\\w+)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern FILE = Pattern.compile("^# 文件：(\\S+)\n");
  private static final Pattern PICTURE =
      Pattern.compile("\\]\\((pictures/first-report-([0-9])\\.png)\\)");

  /** Small, and still to be read. */
  private static final int DOTS = 75;

  private static final int LARGEST = 60 << 10;

  @TempDir private Path top;

  private Run run(String command) {
    List<String> args = new ArrayList<>(List.of(command.split(" ", -1)));
    args.replaceAll(arg -> arg.matches(".*\\.(yaml|docx)") ? top.resolve(arg).toString() : arg);
    if (args.get(0).equals("render")) {
      args.addAll(List.of("-o", top.resolve("out").toString()));
    }
    args.addAll(List.of("--lang", "zh"));
    return Run.of(args.toArray(new String[0]));
  }

  private String shown(String printed) {
    return printed.replace(top + "/", "");
  }

  @Test
  void whatItSaysToTypeWorksAndPrintsWhatItShows() throws IOException {
    Matcher block = BLOCK.matcher(Files.readString(PAGE));
    Run last = new Run(0, "", "");
    int shown = 0;
    while (block.find()) {
      String text = block.group(2);
      switch (block.group(1)) {
        case "yaml" -> {
          Matcher file = FILE.matcher(text);
          assertTrue(file.find(), text);
          Files.writeString(top.resolve(file.group(1)), text);
        }
        case "sh" -> {
          for (String line : text.lines().toList()) {
            assertTrue(line.startsWith("gongwen "), line);
            last = run(line.substring("gongwen ".length()));
            boolean faulty = line.contains("写错的");
            assertTrue(last.code() == 0 || (faulty && last.code() == 1), line + last.err());
          }
        }
        default -> {
          shown++;
          assertEquals(text, shown(last.out() + last.err()));
        }
      }
    }
    assertEquals(3, shown);
  }

  @Test
  void itsPicturesAreThePagesOfTheReport() throws IOException {
    Matcher block = BLOCK.matcher(Files.readString(PAGE));
    while (block.find()) {
      Matcher file = FILE.matcher(block.group(2));
      if (file.find() && file.group(1).equals("2025.yaml")) {
        Files.writeString(top.resolve("2025.yaml"), block.group(2));
      }
    }
    Office office = Office.withPoppler(top.resolve("pages"));
    Run made = run("render 2025.yaml -f pdf");
    assertEquals(0, made.code(), made.err());
    Path pdf = Path.of(made.outLines().get(0));
    Matcher picture = PICTURE.matcher(Files.readString(PAGE));
    int pictures = 0;
    while (picture.find()) {
      pictures++;
      Path golden = PAGE.resolveSibling(picture.group(1));
      Picture page = office.picture(pdf, Integer.parseInt(picture.group(2)), DOTS).inGreys();
      if (Goldens.updated()) {
        Files.createDirectories(PAGE.resolveSibling("pictures"));
        page.write(golden);
      }
      assertTrue(Files.size(golden) <= LARGEST, golden + ": " + Files.size(golden) + " bytes");
      assertTrue(page.looksLike(golden), golden + " is another page: -Dgongwen.goldens=update");
    }
    assertEquals(2, pictures);
    try (Stream<Path> all = Files.list(PAGE.resolveSibling("pictures"))) {
      assertEquals(pictures, all.count(), "pictures that the page shows");
    }
  }
}
