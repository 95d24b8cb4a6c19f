package gongwen.font;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.font.make.MakeFonts;
import gongwen.layout.FontRole;
import gongwen.testing.Slow;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The fonts that come with the program, as they lie in the jar. */
class OwnFontTest {
  private static final Path RECIPES = Path.of("src/fonts");
  private static final FontLibrary LIBRARY = FontLibrary.own();

  private static byte[] bytes(String file) throws IOException {
    try (InputStream in = OwnFont.open(file)) {
      return in.readAllBytes();
    }
  }

  private static Sfnt sfnt(OwnFont font) throws IOException {
    return Sfnt.fontsIn(FontSource.of(bytes(font.file()))).get(0);
  }

  /** 《通用规范汉字表》. */
  private static Set<Integer> standardCharacters() throws IOException {
    Set<Integer> codes = new TreeSet<>();
    for (String line : Files.readAllLines(RECIPES.resolve("characters/general-standard.txt"))) {
      if (!line.startsWith("#")) {
        String[] ends = line.split("-", 2);
        int last = Integer.parseInt(ends[ends.length - 1], 16);
        for (int code = Integer.parseInt(ends[0], 16); code <= last; code++) {
          codes.add(code);
        }
      }
    }
    return codes;
  }

  @Test
  void theListOfCharactersIsWhole() throws IOException {
    Set<Integer> codes = standardCharacters();
    assertEquals(8105, codes.size());
    assertEquals(196, codes.stream().filter(code -> code > 0xFFFF).count());
    assertTrue(codes.containsAll("一乙国喆堃玥𫄧𬱖".codePoints().boxed().toList()));
  }

  @ParameterizedTest
  @EnumSource(FontRole.class)
  void everyRolePrintsEveryStandardCharacter(FontRole role) throws IOException {
    List<String> missing = new ArrayList<>();
    for (int code : standardCharacters()) {
      if (LIBRARY.face(role, code).isEmpty()) {
        missing.add(Character.toString(code));
      }
    }
    assertEquals(List.of(), missing);
  }

  /** All roles but 仿宋, whose source has GB 2312 only, print them without falling back. */
  @ParameterizedTest
  @CsvSource({"TITLE, 8105", "HEI, 8105", "KAI, 8105", "SONG, 8105", "FANG, 6638", "SONG_MORE, 0"})
  void characterCounts(OwnFont font, int expected) throws IOException {
    FontFace face = FontFace.of(font);
    assertEquals(expected, standardCharacters().stream().filter(face::covers).count());
  }

  @ParameterizedTest
  @EnumSource(FontRole.class)
  void everyRolePrintsWhatDocumentsHold(FontRole role) {
    String signs =
        "，。、；：？！“”‘’（）〔〕《》〈〉【】『』「」—…·～￥％‰℃℉№§※★☆○●◎◇◆□■△▲▽▼√×÷±≤≥≈≠∞°′″→←↑↓"
            + "①⑳㈠㈩⑴⒇⒈⒛ⅠⅫⅰⅹ〇½²³㎡㎏㎜０９ＡＺａｚABCXYZabcxyz0123456789!\"#$%&'()*+,-./:;<=>?@"
            + "āáǎàēéěèüǘαβΩабвあアㄅ㊣ \u00a0\u3000";
    assertEquals(new TreeSet<>(), LIBRARY.missing(role, signs));
  }

  @Test
  void rareCharactersFallBackToSong() {
    FontFace song = LIBRARY.chain(FontRole.SONG).get(0);
    assertEquals(song, LIBRARY.face(FontRole.FANG, "喆".codePointAt(0)).orElseThrow());
    FontFace more = LIBRARY.face(FontRole.FANG, "龘".codePointAt(0)).orElseThrow();
    assertEquals(OwnFont.SONG_MORE.family(), more.id());
  }

  /** The quotation marks of the 楷体's source are a third of an em. */
  @ParameterizedTest
  @EnumSource(FontRole.class)
  void marksTakeTheirFullEm(FontRole role) throws IOException {
    for (int code : "“”‘’—…（）〔〕《》，。；：％".codePoints().toArray()) {
      assertEquals(1000, width(role, code), Character.toString(code) + " in " + role);
    }
  }

  @Test
  void aDigitOfFangSongIsHalfAnEm() throws IOException {
    for (int digit = '0'; digit <= '9'; digit++) {
      assertEquals(500, width(FontRole.FANG, digit));
    }
  }

  private static float width(FontRole role, int code) throws IOException {
    TrueTypeFont font = LIBRARY.face(role, code).orElseThrow().trueType();
    return font.getAdvanceWidth(font.getUnicodeCmapLookup().getGlyphId(code));
  }

  /** A PDF takes the character of a glyph from this table, and text is copied from there. */
  @ParameterizedTest
  @EnumSource(OwnFont.class)
  void everyGlyphIsOneCharacter(OwnFont font) throws IOException {
    Map<Integer, Integer> glyphs = Cmap.read(sfnt(font).table("cmap")).glyphs();
    CmapLookup lookup = FontFace.of(font).trueType().getUnicodeCmapLookup();
    Set<Integer> used = new TreeSet<>();
    glyphs.forEach(
        (code, glyph) -> {
          assertTrue(used.add(glyph), () -> Integer.toHexString(code) + " shares its glyph");
          assertTrue(code >= 0x20, () -> Integer.toHexString(code));
          assertFalse(Cmap.isCompatibility(code), () -> Integer.toHexString(code));
          assertEquals(glyph, lookup.getGlyphId(code));
          assertEquals(List.of(code), lookup.getCharCodes(glyph));
        });
  }

  @ParameterizedTest
  @EnumSource(OwnFont.class)
  void everyIdeographIsDrawnInsideItsEm(OwnFont font) throws IOException {
    TrueTypeFont parsed = FontFace.of(font).trueType();
    int drawn = 0;
    for (Map.Entry<Integer, Integer> entry :
        Cmap.read(sfnt(font).table("cmap")).glyphs().entrySet()) {
      if (Character.isIdeographic(entry.getKey()) && entry.getKey() > 0x3007) {
        String character = Character.toString(entry.getKey());
        var box = parsed.getGlyph().getGlyph(entry.getValue()).getPath().getBounds2D();
        assertTrue(box.getWidth() > 0 && box.getHeight() > 0, character);
        assertTrue(box.getMinX() > -120 && box.getMaxX() < 1120, character + box);
        assertTrue(box.getMinY() > -300 && box.getMaxY() < 1050, character + box);
        assertEquals(1000, parsed.getAdvanceWidth(entry.getValue()), character);
        drawn++;
      }
    }
    assertTrue(drawn > 6000 || font == OwnFont.FANG_LATIN, drawn + " ideographs");
  }

  @ParameterizedTest
  @EnumSource(OwnFont.class)
  void linesOfMixedFontsKeepTheirPitch(OwnFont font) throws IOException {
    ByteBuffer hhea = ByteBuffer.wrap(sfnt(font).table("hhea"));
    assertEquals(880, hhea.getShort(4));
    assertEquals(-120, hhea.getShort(6));
    assertEquals(0, hhea.getShort(8));
  }

  @ParameterizedTest
  @EnumSource(OwnFont.class)
  void noneGoesUnderTheNameOfItsSource(OwnFont font) throws IOException {
    FontNames names = FontNames.read(sfnt(font).table("name"));
    assertEquals(font.chinese(), names.shown());
    assertTrue(names.all().contains(font.family()));
    for (String name : names.all()) {
      String plain = name.toLowerCase(Locale.ROOT);
      for (String source : List.of("noto", "source", "lxgw", "霞鹜", "klee", "fandol", "adobe")) {
        assertFalse(plain.contains(source), name);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(OwnFont.class)
  void eachMayBeEmbedded(OwnFont font) throws IOException {
    int type = ByteBuffer.wrap(sfnt(font).table("OS/2")).getShort(8);
    assertTrue(type == 0 || type == 8, "fsType " + type);
  }

  @ParameterizedTest
  @EnumSource(OwnFont.class)
  void besideEachStandLicenceAndProvenance(OwnFont font) throws Exception {
    Map<String, String> said = new TreeMap<>();
    font.provenance()
        .lines()
        .forEach(line -> said.put(line.split(": ", 2)[0], line.split(": ", 2)[1]));
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes(font.file()));
    assertEquals(HexFormat.of().formatHex(digest), said.get("sha256"));
    assertEquals(font.file(), said.get("file"));
    for (String key : List.of("package", "version", "source-file", "licence", "change")) {
      assertFalse(said.getOrDefault(key, "").isEmpty(), key);
    }
    for (String key : List.of("package-sha256", "source-sha256")) {
      assertTrue(said.getOrDefault(key, "").matches("[0-9a-f]{64}"), key);
    }
    for (String licence : said.getOrDefault("licence-text", "").split(", ")) {
      assertTrue(bytes(licence).length > 500, licence);
    }
  }

  /** Whoever builds it anew gets the same bytes. */
  @Test
  @Slow
  void theRecipeGivesTheSameFonts(@TempDir Path folder) throws IOException {
    MakeFonts.main(new String[] {"build", RECIPES.toString(), folder.resolve("fonts").toString()});
    for (OwnFont font : OwnFont.values()) {
      Path made = folder.resolve("fonts/gongwen/font/own").resolve(font.file());
      assertArrayEquals(bytes(font.file()), Files.readAllBytes(made), font.file());
    }
  }
}
