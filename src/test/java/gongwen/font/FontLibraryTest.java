package gongwen.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Language;
import gongwen.diagnostic.Outcome;
import gongwen.diagnostic.Severity;
import gongwen.layout.FontRole;
import gongwen.testing.Slow;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FontLibraryTest {
  @TempDir private Path folder;

  private static Outcome<FontLibrary> load(Path... folders) {
    return FontLibrary.load(new FontRequest(List.of(folders), List.of(), Map.of()));
  }

  private static FontFace serving(Outcome<FontLibrary> loaded, FontRole role) {
    return loaded.value().orElseThrow().chain(role).get(0);
  }

  private static List<String> codes(Outcome<FontLibrary> loaded) {
    return loaded.diagnostics().stream().map(Diagnostic::id).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "TITLE, 方正小标宋简体",
    "TITLE, FZXiaoBiaoSong-B05S",
    "TITLE, fzxiaobiaosong-b05",
    "FANG, 仿宋_GB2312",
    "FANG, FangSong",
    "KAI, 楷体_GB2312",
    "KAI, KaiTi",
    "HEI, SimHei",
    "HEI, 黑体",
    "SONG, SimSun",
    "SONG, NSimSun"
  })
  void aFontOfTheUsersServesUnderAnyOfItsNames(FontRole role, String name) {
    Path file = TestFont.named(name).in(folder, "a.ttf");
    Outcome<FontLibrary> loaded = load(folder);
    assertEquals(file, serving(loaded, role).file().orElseThrow());
    assertEquals(name, serving(loaded, role).name());
    assertEquals(List.of(), loaded.diagnostics());
  }

  @Test
  void theProgramsOwnServeWhereThereIsNone() {
    Outcome<FontLibrary> loaded = load();
    for (FontRole role : FontRole.values()) {
      assertEquals(FontFace.Source.PROGRAM, serving(loaded, role).source());
    }
    assertEquals(
        List.of("Gongwen FangSong", "Gongwen FangSong Latin", "Gongwen Song", "Gongwen Song More"),
        loaded.value().orElseThrow().chain(FontRole.FANG).stream().map(FontFace::id).toList());
  }

  @Test
  void bothFontsOfACollectionAreFound() throws IOException {
    byte[] file = TestFont.collection(TestFont.named("SimSun"), TestFont.named("SimHei"));
    Files.write(folder.resolve("both.ttc"), file);
    Outcome<FontLibrary> loaded = load(folder);
    assertEquals("SimSun", serving(loaded, FontRole.SONG).name());
    assertEquals("SimHei", serving(loaded, FontRole.HEI).name());
    assertTrue(serving(loaded, FontRole.HEI).covers('A'));
  }

  @Test
  void namesInChineseBytesAreRead() throws IOException {
    byte[] text = "仿宋_GB2312".getBytes(Charset.forName("GBK"));
    ByteBuffer table = ByteBuffer.allocate(18 + text.length);
    table.putShort((short) 0).putShort((short) 1).putShort((short) 18);
    table.putShort((short) 1).putShort((short) 25).putShort((short) 33);
    table.putShort((short) 1).putShort((short) text.length).putShort((short) 0).put(text);
    TestFont.named("x").with("name", table.array()).in(folder, "a.ttf");
    assertEquals("仿宋_GB2312", serving(load(folder), FontRole.FANG).name());
  }

  @Test
  void theNearestToTheStandardWinsAndTheOthersAreNotMissed() {
    TestFont.named("STFangsong").in(folder, "a.ttf");
    TestFont.named("FangSong").in(folder, "b.ttf");
    FontService service =
        load(folder).value().orElseThrow().services().get(FontRole.FANG.ordinal());
    assertEquals("FangSong", service.face().name());
    assertEquals(List.of("仿宋_GB2312"), service.lacking());
    assertEquals(List.of(), service.advice());
  }

  @Test
  void aNamedFolderGoesBeforeTheSystem() throws IOException {
    Path named = Files.createDirectory(folder.resolve("named"));
    Path system = Files.createDirectory(folder.resolve("system"));
    TestFont.named("方正仿宋_GBK").in(named, "a.ttf");
    TestFont.named("仿宋_GB2312").in(system, "b.ttf");
    TestFont.named("KaiTi").in(system, "c.ttf");
    Outcome<FontLibrary> loaded =
        FontLibrary.load(new FontRequest(List.of(named), List.of(system), Map.of()));
    assertEquals("方正仿宋_GBK", serving(loaded, FontRole.FANG).name());
    assertEquals(FontFace.Source.FOLDER, serving(loaded, FontRole.FANG).source());
    assertEquals(FontFace.Source.SYSTEM, serving(loaded, FontRole.KAI).source());
  }

  @Test
  void theFontThatThePageAsksForGoesFirst() {
    TestFont.named("SimHei").in(folder, "a.ttf");
    TestFont.named("Office Sans").in(folder, "b.ttf");
    Outcome<FontLibrary> loaded =
        FontLibrary.load(
            new FontRequest(List.of(folder), List.of(), Map.of(FontRole.HEI, "Office Sans")));
    assertEquals("Office Sans", serving(loaded, FontRole.HEI).name());
  }

  @ParameterizedTest
  @ValueSource(ints = {0x2, 0x100, 0x104, 0x200})
  void aFontThatForbidsEmbeddingIsToldAndTheNextTaken(int type) {
    TestFont.named("仿宋_GB2312").type(type).in(folder, "a.ttf");
    TestFont.named("FangSong").in(folder, "b.ttf");
    Outcome<FontLibrary> loaded = load(folder);
    assertEquals(List.of("font-embedding-forbidden"), codes(loaded));
    assertEquals(Severity.WARNING, loaded.diagnostics().get(0).severity());
    assertEquals("FangSong", serving(loaded, FontRole.FANG).name());
    FontService service = loaded.value().orElseThrow().services().get(FontRole.FANG.ordinal());
    assertEquals("仿宋_GB2312", service.refused().get(0).name());
  }

  /** For viewing and printing, or for editing: both allow what a document does. */
  @ParameterizedTest
  @ValueSource(ints = {0x0, 0x4, 0x8, 0x6})
  void aFontThatAllowsItIsTaken(int type) {
    TestFont.named("仿宋_GB2312").type(type).in(folder, "a.ttf");
    assertEquals(List.of(), load(folder).diagnostics());
    assertEquals("仿宋_GB2312", serving(load(folder), FontRole.FANG).name());
  }

  @Test
  void aFontOfPostScriptOutlinesIsToldAndPassedOver() throws IOException {
    Files.copy(
        Path.of("src/fonts/source/FandolFang-Regular.otf"), folder.resolve("FandolFang.otf"));
    Outcome<FontLibrary> loaded = load(folder);
    assertEquals(List.of("font-not-truetype"), codes(loaded));
    assertEquals(FontFace.Source.PROGRAM, serving(loaded, FontRole.FANG).source());
  }

  @Test
  void damagedFontsAreToldAndTheNextTaken() throws IOException {
    byte[] whole = TestFont.named("SimHei").bytes();
    Files.write(folder.resolve("a.ttf"), Arrays.copyOf(whole, whole.length / 2));
    Files.write(folder.resolve("b.ttf"), new byte[0]);
    Files.write(folder.resolve("c.ttf"), "no font at all, only words".getBytes("UTF-8"));
    TestFont.named("SimHei").without("loca").in(folder, "d.ttf");
    TestFont.named("SimHei").with("cmap", new byte[8]).in(folder, "e.ttf");
    TestFont.named("SimHei").without("OS/2").in(folder, "f.ttf");
    Path sound = TestFont.named("SimHei").in(folder, "g.ttf");
    Outcome<FontLibrary> loaded = load(folder);
    assertEquals(6, codes(loaded).stream().filter("font-damaged"::equals).count());
    assertEquals(6, loaded.diagnostics().size());
    assertEquals(sound, serving(loaded, FontRole.HEI).file().orElseThrow());
  }

  /** A glyph that is made of itself, of one that is not there, and one whose parts end early. */
  @ParameterizedTest
  @ValueSource(strings = {"00010000", "0001ffff", "0021"})
  void composedGlyphsThatCannotBeDrawnAreDamage(String part) {
    byte[] composed = HexFormat.of().parseHex("ffff" + "00".repeat(8) + part);
    TestFont font = TestFont.named("SimHei");
    ByteBuffer loca = ByteBuffer.allocate(font.table("loca").length);
    boolean words = ByteBuffer.wrap(font.table("head")).getShort(50) == 0;
    for (int at = words ? 2 : 4; at < loca.limit(); at += words ? 2 : 4) {
      if (words) {
        loca.putShort(at, (short) (composed.length / 2));
      } else {
        loca.putInt(at, composed.length);
      }
    }
    font.with("loca", loca.array()).with("glyf", composed).in(folder, "a.ttf");
    assertEquals(List.of("font-damaged"), codes(load(folder)));
    font.with("glyf", new byte[composed.length]).in(folder, "a.ttf");
    assertEquals(List.of(), codes(load(folder)), "only the parts were at fault");
  }

  /** Whatever stands in a file, it is told or taken; the program goes on. */
  @Test
  @Slow
  void noDamageIsTooMuch() throws IOException {
    Random random = new Random(9704);
    byte[] whole = TestFont.named("SimHei").bytes();
    for (int round = 0; round < 300; round++) {
      byte[] bytes = whole.clone();
      int changes = 1 + random.nextInt(8);
      for (int i = 0; i < changes; i++) {
        int reach = random.nextBoolean() ? 1200 : bytes.length;
        bytes[random.nextInt(reach)] = (byte) random.nextInt();
      }
      if (random.nextInt(4) == 0) {
        bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
      }
      Files.write(folder.resolve("a.ttf"), bytes);
      FontLibrary library = load(folder).value().orElseThrow();
      assertTrue(library.covers(FontRole.HEI, '一'));
      assertFalse(library.covers(FontRole.HEI, 0x1F600));
    }
  }

  @Test
  void aFolderWithoutFontsIsTold() throws IOException {
    Files.writeString(folder.resolve("readme.txt"), "nothing here");
    assertEquals(List.of("font-folder-without-fonts"), codes(load(folder)));
  }

  @Test
  void theSystemsOddFontsAreNobodysBusiness() throws IOException {
    Files.write(folder.resolve("a.ttf"), new byte[100]);
    TestFont.named("Some Sans").type(2).in(folder, "b.ttf");
    Outcome<FontLibrary> loaded =
        FontLibrary.load(new FontRequest(List.of(), List.of(folder), Map.of()));
    assertEquals(List.of(), loaded.diagnostics());
  }

  @Test
  void aFontOfNoRolePrintsWhatNoOtherHas() {
    TestFont.named("Boxes").drawing(0x2611, 0x4E00).in(folder, "a.ttf");
    FontLibrary library = load(folder).value().orElseThrow();
    assertEquals("Boxes", library.face(FontRole.FANG, 0x2611).orElseThrow().name());
    assertEquals("公文仿宋", library.face(FontRole.FANG, 0x4E00).orElseThrow().name());
    assertEquals(
        List.of("公文仿宋", "公文仿宋西文", "Boxes"),
        library.faces(FontRole.FANG, "1一☑\u200b").stream().map(FontFace::name).toList());
  }

  @Test
  void aCharacterThatNoFontHasIsNamed() {
    FontLibrary library = FontLibrary.own();
    assertEquals(
        new TreeSet<>(List.of(0x1F600, 0x2EBE0)),
        library.missing(FontRole.FANG, "好😀𮯠\u200b\ufeff\ufe0f\n"));
    Diagnostic fault = FontFaults.characterWithoutFont(0x1F600);
    assertEquals(Severity.ERROR, fault.severity());
    assertTrue(fault.message().zh().contains("U+1F600"));
    assertTrue(fault.message().en().contains("😀"));
    assertTrue(fault.hints().get(0).in(Language.EN).contains("--font-dir"));
  }

  @Test
  void aCompatibilityCharacterHasAnOrdinaryOne() {
    assertFalse(FontLibrary.own().covers(FontRole.SONG, 0x2F00));
    Diagnostic fault = FontFaults.characterWithoutFont(0x2F00);
    assertTrue(fault.hints().get(0).zh().contains("“一”（U+4E00）"));
    assertTrue(FontFaults.characterWithoutFont(0xE000).hints().get(0).zh().contains("私用区"));
  }

  /** One code point for a glyph, or text copied from the PDF is another. */
  @Test
  void theUsersFontIsCleanedBeforeUse() throws IOException {
    byte[] cmap = Cmap.of(Map.of(0x2F00, 3, 0x4E00, 3, 0x20, 1, 0xA0, 1)).bytes();
    TestFont.named("SimHei").with("cmap", cmap).with("GSUB", new byte[50]).in(folder, "a.ttf");
    FontFace face = serving(load(folder), FontRole.HEI);
    assertTrue(face.covers(0x4E00));
    assertFalse(face.covers(0x2F00));
    assertFalse(face.covers(0xA0));
    Sfnt clean = Sfnt.fontsIn(FontSource.of(face.bytes())).get(0);
    assertFalse(clean.has("GSUB"));
    assertEquals(List.of(0x4E00), face.trueType().getUnicodeCmapLookup().getCharCodes(3));
  }

  @Test
  void aFontIsParsedOnceForAllThreads() throws Exception {
    FontFace face = FontLibrary.own().chain(FontRole.HEI).get(0);
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Callable<TrueTypeFont>> tasks = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        tasks.add(face::trueType);
      }
      for (Future<TrueTypeFont> each : pool.invokeAll(tasks)) {
        assertSame(face.trueType(), each.get());
      }
    } finally {
      pool.shutdown();
    }
  }
}
