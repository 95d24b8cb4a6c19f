package gongwen.font;

import gongwen.layout.FontRole;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The fonts that come with the program, in {@code gongwen-fonts.jar}; beside each stand its licence
 * and where it comes from.
 */
public enum OwnFont {
  TITLE("GongwenTitle", "公文标题宋", "Gongwen Title Song"),
  HEI("GongwenHei", "公文黑体", "Gongwen Hei"),
  KAI("GongwenKai", "公文楷体", "Gongwen Kai"),
  FANG("GongwenFang", "公文仿宋", "Gongwen FangSong"),
  /** Letters and digits of the 仿宋: half an em wide and as light as its characters. */
  FANG_LATIN("GongwenFangLatin", "公文仿宋西文", "Gongwen FangSong Latin"),
  SONG("GongwenSong", "公文宋体", "Gongwen Song"),
  /** Characters of GBK beyond the standard ones; read only when one of them turns up. */
  SONG_MORE("GongwenSongMore", "公文宋体补充", "Gongwen Song More");

  private static final String FOLDER = "own/";

  private final String file;
  private final String chinese;
  private final String family;

  OwnFont(String file, String chinese, String family) {
    this.file = file;
    this.chinese = chinese;
    this.family = family;
  }

  /** Those that print a role before the Song takes over. */
  static List<OwnFont> of(FontRole role) {
    return switch (role) {
      case TITLE -> List.of(TITLE);
      case HEI -> List.of(HEI);
      case KAI -> List.of(KAI);
      case FANG -> List.of(FANG, FANG_LATIN);
      case SONG -> List.of();
    };
  }

  /** Those that print in every role what no other font has. */
  static List<OwnFont> fallbacks() {
    return List.of(SONG, SONG_MORE);
  }

  public String file() {
    return file + ".ttf";
  }

  public String chinese() {
    return chinese;
  }

  /** The family's name, as HTML and word processors ask for it. */
  public String family() {
    return family;
  }

  /** Package, version and checksums of the source, and what was changed. */
  public String provenance() {
    try (InputStream in = open(file + ".provenance.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(file + " cannot be read", e);
    }
  }

  /** The checksum of the font's file, as the provenance has it. */
  String sha256() {
    return provenance()
        .lines()
        .filter(line -> line.startsWith("sha256"))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(file + " has no checksum"));
  }

  /** The font's file. */
  byte[] bytes() throws IOException {
    try (InputStream in = open(file())) {
      // Some megabytes that lie in the jar as they are, so that their number is known: read at one
      // go, and not piece by piece as java would.
      byte[] expected = new byte[in.available()];
      int length = in.readNBytes(expected, 0, expected.length);
      byte[] rest = in.readAllBytes();
      if (rest.length == 0 && length == expected.length) {
        return expected;
      }
      byte[] all = Arrays.copyOf(expected, length + rest.length);
      System.arraycopy(rest, 0, all, length, rest.length);
      return all;
    }
  }

  /** A text that lies beside the fonts, such as a licence. */
  public static InputStream open(String name) {
    InputStream in = OwnFont.class.getResourceAsStream(FOLDER + name);
    if (in == null) {
      throw new IllegalStateException(name + " is missing: gongwen-fonts.jar is not complete");
    }
    return in;
  }
}
