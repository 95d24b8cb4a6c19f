package gongwen.font.make;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Makes the program's fonts. {@code build RECIPES TARGET} is done by every build: it converts the
 * sources that are kept here and lays the fonts out with licence and provenance. {@code slim
 * RECIPES DOWNLOADS} is done by hand, when a source changes: it makes the kept slim fonts from the
 * packages, unpacked each under its own name.
 */
public final class MakeFonts {
  private static final String FOLDER = "gongwen/font/own";
  private static final Set<Integer> QUOTES = Set.of(0x2018, 0x2019, 0x201C, 0x201D);
  private static final Set<Integer> DASHES = Set.of(0x2014, 0x2015);
  private static final double NARROW = 0.9;

  private final Path recipes;

  private MakeFonts(Path recipes) {
    this.recipes = recipes;
  }

  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      throw new IllegalArgumentException("build|slim RECIPES FOLDER");
    }
    // Outlines are paths of java.awt; no screen is needed for them.
    System.setProperty("java.awt.headless", "true");
    MakeFonts make = new MakeFonts(Path.of(args[1]));
    switch (args[0]) {
      case "build" -> make.build(Path.of(args[2]));
      case "slim" -> make.slim(Path.of(args[2]));
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private void slim(Path downloads) throws IOException {
    for (Recipe recipe : Recipe.ALL) {
      if (!recipe.source().kept()) {
        Path source = downloads.resolve(recipe.source().name()).resolve(recipe.source().path());
        Files.createDirectories(recipes.resolve("slim"));
        Files.write(slimFile(recipe), made(recipe, source));
      }
    }
  }

  private void build(Path target) throws IOException {
    Path stamp = target.resolveSibling(target.getFileName() + ".stamp");
    String state = state();
    if (Files.exists(stamp) && Files.readString(stamp).equals(state)) {
      return;
    }
    Files.deleteIfExists(stamp);
    Path folder = target.resolve(FOLDER);
    Files.createDirectories(folder);
    for (Recipe recipe : Recipe.ALL) {
      byte[] font =
          recipe.source().kept()
              ? made(recipe, recipes.resolve("source").resolve(recipe.source().fileName()))
              : Files.readAllBytes(slimFile(recipe));
      Files.write(folder.resolve(recipe.file() + ".ttf"), font);
      Files.writeString(
          folder.resolve(recipe.file() + ".provenance.txt"), Provenance.text(recipe, sum(font)));
      for (String licence : recipe.licences()) {
        byte[] text = Files.readAllBytes(recipes.resolve("licences").resolve(licence));
        Files.write(folder.resolve(licence), text);
      }
    }
    Files.writeString(stamp, state);
  }

  private Path slimFile(Recipe recipe) {
    return recipes.resolve("slim").resolve(recipe.file() + ".ttf");
  }

  private byte[] made(Recipe recipe, Path source) throws IOException {
    String sum = sum(Files.readAllBytes(source));
    if (!sum.equals(recipe.source().sum())) {
      throw new IOException(source + " is another file than the recipe is for: " + sum);
    }
    SourceFont font =
        source.toString().endsWith(".otf") ? CffSource.read(source) : TrueTypeSource.read(source);
    return Slim.font(font, wanted(recipe.repertoire()), change(recipe.repertoire()), recipe.name());
  }

  private static Slim.Change change(Recipe.Characters repertoire) {
    if (repertoire == Recipe.Characters.LATIN) {
      return (code, glyph) ->
          code >= '0' && code <= '9'
              ? glyph.narrowed(NARROW).centred(Slim.EM / 2)
              : glyph.narrowed(NARROW);
    }
    return (code, glyph) -> DASHES.contains(code) ? glyph.joined(Slim.EM) : glyph;
  }

  private Set<Integer> wanted(Recipe.Characters repertoire) throws IOException {
    Set<Integer> wanted =
        new TreeSet<>(Repertoire.listed(recipes.resolve("characters/general-standard.txt")));
    wanted.addAll(Repertoire.gb2312());
    if (repertoire == Recipe.Characters.REST_OF_GBK) {
      Set<Integer> rest = new TreeSet<>(Repertoire.gbkHan());
      rest.removeAll(wanted);
      return rest;
    }
    wanted.addAll(Repertoire.signs());
    if (repertoire == Recipe.Characters.LATIN) {
      wanted.removeIf(code -> !Repertoire.isLatin(code));
    }
    if (repertoire == Recipe.Characters.WITHOUT_QUOTES) {
      wanted.removeAll(QUOTES);
    }
    if (repertoire == Recipe.Characters.WITHOUT_LATIN) {
      wanted.removeIf(Repertoire::isLatin);
    }
    return wanted;
  }

  /** What the fonts are made from: as long as it is the same, they are. */
  private String state() throws IOException {
    Path classes;
    try {
      classes =
          Path.of(MakeFonts.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (java.net.URISyntaxException e) {
      throw new IOException(e);
    }
    StringBuilder state = new StringBuilder();
    for (Path root : List.of(recipes, classes.resolve("gongwen/font/make"))) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          state.append(sum(Files.readAllBytes(file))).append("  ").append(file).append('\n');
        }
      }
    }
    return state.toString();
  }

  static String sum(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every java has SHA-256", e);
    }
  }

  /** Says beside each font where it comes from. */
  private static final class Provenance {
    private Provenance() {}

    static String text(Recipe recipe, String sum) {
      Recipe.Origin source = recipe.source();
      StringBuilder text = new StringBuilder();
      line(text, "font", recipe.name().family() + " (" + recipe.name().chinese() + ")");
      line(text, "file", recipe.file() + ".ttf");
      line(text, "sha256", sum);
      line(text, "licence", recipe.name().licence());
      line(text, "licence-text", String.join(", ", recipe.licences()));
      line(text, "made-from", recipe.name().origin());
      line(text, "registry", source.registry());
      line(text, "package", source.name());
      line(text, "version", source.version());
      line(text, "package-sha256", source.packageSum());
      line(text, "source-file", source.path());
      line(text, "source-sha256", source.sum());
      recipe.changes().forEach(change -> line(text, "change", change));
      line(text, "recipe", "src/fonts in gongwen's source, with the code that makes this file");
      return text.toString();
    }

    private static void line(StringBuilder text, String key, String value) {
      text.append(key).append(": ").append(value).append('\n');
    }
  }
}
