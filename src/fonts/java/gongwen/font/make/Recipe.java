package gongwen.font.make;

import java.util.List;
import java.util.stream.Stream;

/**
 * How one of the program's fonts is made.
 *
 * @param file the name of its files, without extension
 * @param source what it is made from
 * @param licences files with the texts under which it stands
 * @param repertoire which characters are kept of those that the source has
 * @param changes what differs from the source, for the provenance
 */
record Recipe(
    String file,
    FontName name,
    Origin source,
    List<String> licences,
    Characters repertoire,
    List<String> changes) {

  /**
   * @param registry npm or Debian
   * @param packageSum SHA-256 of the package as downloaded
   * @param path of the font in the package
   * @param sum SHA-256 of that file
   * @param kept whether the file itself is kept beside the recipe and converted by every build
   */
  record Origin(
      String registry,
      String name,
      String version,
      String packageSum,
      String path,
      String sum,
      boolean kept) {

    String fileName() {
      return path.substring(path.lastIndexOf('/') + 1);
    }
  }

  /** Which characters a font is to have. */
  enum Characters {
    /** The 8,105 and those of GB 2312, signs. */
    STANDARD,
    /** The same without quotation marks, which the source has too narrow. */
    WITHOUT_QUOTES,
    /** The same without Latin letters, digits and ASCII, which the source has too heavy. */
    WITHOUT_LATIN,
    /** Latin letters, digits and ASCII; narrow, so that a digit is half an em wide. */
    LATIN,
    /** Han characters of GBK that are not among the standard ones. */
    REST_OF_GBK
  }

  private static final String OFL =
      "This Font Software is licensed under the SIL Open Font License, Version 1.1.";
  private static final String OFL_LINK = "https://openfontlicense.org";
  private static final String NOTO_SERIF_COPYRIGHT = "(c) 2017-2024 Adobe (http://www.adobe.com/).";

  private static final List<String> SLIMMED =
      List.of(
          "renamed",
          "only the characters wanted; compatibility code points dropped; a glyph for each",
          "layout tables, vertical metrics and instructions dropped",
          "line metrics set to the em box: 880 above, 120 below the base line");

  static final List<Recipe> ALL =
      List.of(
          new Recipe(
              "GongwenSong",
              new FontName(
                  "Gongwen Song",
                  "公文宋体",
                  "GongwenSong-Regular",
                  NOTO_SERIF_COPYRIGHT,
                  OFL,
                  OFL_LINK,
                  "Made from Noto Serif SC Regular 2.003-H1."),
              notoSerif(
                  "package/400Regular/NotoSerifSC_400Regular.ttf",
                  "c358a69de3df5f423a8946a7b03e3126fb6ba116f1130a463455b4e39e1f0742"),
              List.of("NotoSerifSC-OFL.txt"),
              Characters.STANDARD,
              withDash()),
          new Recipe(
              "GongwenSongMore",
              new FontName(
                  "Gongwen Song More",
                  "公文宋体补充",
                  "GongwenSongMore-Regular",
                  NOTO_SERIF_COPYRIGHT,
                  OFL,
                  OFL_LINK,
                  "Made from Noto Serif SC Regular 2.003-H1."),
              notoSerif(
                  "package/400Regular/NotoSerifSC_400Regular.ttf",
                  "c358a69de3df5f423a8946a7b03e3126fb6ba116f1130a463455b4e39e1f0742"),
              List.of("NotoSerifSC-OFL.txt"),
              Characters.REST_OF_GBK,
              SLIMMED),
          new Recipe(
              "GongwenTitle",
              new FontName(
                  "Gongwen Title Song",
                  "公文标题宋",
                  "GongwenTitleSong-Regular",
                  NOTO_SERIF_COPYRIGHT,
                  OFL,
                  OFL_LINK,
                  "Made from Noto Serif SC Bold 2.003-H1."),
              notoSerif(
                  "package/700Bold/NotoSerifSC_700Bold.ttf",
                  "9c6a2ba736e4b499c84f65ce366bd3625c0401885fd3e585ace50fb738b96ff6"),
              List.of("NotoSerifSC-OFL.txt"),
              Characters.STANDARD,
              withDash()),
          new Recipe(
              "GongwenHei",
              new FontName(
                  "Gongwen Hei",
                  "公文黑体",
                  "GongwenHei-Regular",
                  "(c) 2014-2021 Adobe (http://www.adobe.com/), with Reserved Font Name 'Source'.",
                  OFL,
                  OFL_LINK,
                  "Made from Noto Sans SC Medium 2.004-H2."),
              new Origin(
                  "npm",
                  "@expo-google-fonts/noto-sans-sc",
                  "0.4.3",
                  "0d69d0f4971d2ff574e3d93cbc218dc950bf3f3f8f8e2c008d97687ed53aee59",
                  "package/500Medium/NotoSansSC_500Medium.ttf",
                  "b30853d205f3ecdde938b1488c735ee15a2e870d31331b992fdc53971e23ec4a",
                  false),
              List.of("NotoSansSC-OFL.txt"),
              Characters.STANDARD,
              withDash()),
          new Recipe(
              "GongwenKai",
              new FontName(
                  "Gongwen Kai",
                  "公文楷体",
                  "GongwenKai-Regular",
                  "Copyright 2021-2023 LXGW (https://github.com/lxgw/LxgwWenKai)\n"
                      + "Copyright 2020 The Klee Project Authors"
                      + " (https://github.com/fontworks-fonts/Klee)",
                  OFL,
                  OFL_LINK,
                  "Made from LXGW WenKai Regular 1.311."),
              new Origin(
                  "npm",
                  "@fontsource/lxgw-wenkai",
                  "5.3.0",
                  "e796ef6dd20f4eea37625222872095a7d049fa6bfdd6fe80a15dfa22fdf2c7ca",
                  "package/files/lxgw-wenkai-latin-500-normal.woff",
                  "381d6c2166d68d3473e876e2870d17db75fb294adecfa9048d457ece6ed536ed",
                  false),
              List.of("LXGWWenKai-OFL.txt"),
              Characters.WITHOUT_QUOTES,
              with(withDash(), "quotation marks dropped: they are a third of an em wide")),
          new Recipe(
              "GongwenFang",
              new FontName(
                  "Gongwen FangSong",
                  "公文仿宋",
                  "GongwenFangSong-Regular",
                  "Copyright © 2012-2013, the Fandol team.",
                  "GNU General Public License, version 3, with the font exception, which is"
                      + " extended to this version.",
                  "https://www.gnu.org/licenses/",
                  "Made from FandolFang Regular 1.300."),
              new Origin(
                  "Debian",
                  "texlive-lang-chinese",
                  "2022.20230122-1",
                  "9cfa07bd44e7b9098e26f0ecac1b5ad210d2249d474c8074d53de92d650b0ec0",
                  "usr/share/texlive/texmf-dist/fonts/opentype/public/fandol/FandolFang-Regular.otf",
                  "d838ad32ce2244d8144f408c37fe71065aba6fbbc80759a4d2aa2033948d5bc9",
                  true),
              List.of("Fandol-GPL-3.txt", "Fandol-README.txt"),
              Characters.WITHOUT_LATIN,
              with(
                  SLIMMED,
                  "cubic curves turned into quadratic ones, at most 0.75 units off, of 1,000",
                  "the dash drawn out to a full em, so that two of them join",
                  "Latin letters, digits and ASCII dropped: too heavy beside the others")),
          new Recipe(
              "GongwenFangLatin",
              new FontName(
                  "Gongwen FangSong Latin",
                  "公文仿宋西文",
                  "GongwenFangSongLatin-Regular",
                  NOTO_SERIF_COPYRIGHT,
                  OFL,
                  OFL_LINK,
                  "Made from Noto Serif SC Light 2.003-H1."),
              notoSerif(
                  "package/300Light/NotoSerifSC_300Light.ttf",
                  "a86e5cabd0c0b9bd656ff9c3e437bec6519fc7b149e845192edd8075b07789eb"),
              List.of("NotoSerifSC-OFL.txt"),
              Characters.LATIN,
              with(SLIMMED, "narrowed to nine tenths, digits half an em wide")));

  private static Origin notoSerif(String path, String sum) {
    return new Origin(
        "npm",
        "@expo-google-fonts/noto-serif-sc",
        "0.4.3",
        "ff6bcf5ba68d92dfecc05544bb150f9e724741a932354a0dd97e7289c40a3f5e",
        path,
        sum,
        false);
  }

  private static List<String> withDash() {
    return with(SLIMMED, "the dash drawn out to a full em, so that two of them join");
  }

  private static List<String> with(List<String> changes, String... more) {
    return Stream.concat(changes.stream(), Stream.of(more)).toList();
  }
}
