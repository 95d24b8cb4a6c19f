package gongwen.font;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.layout.FontRole;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FontRolesTest {
  @ParameterizedTest
  @CsvSource({
    "仿宋_GB2312, FANG",
    "FangSong, FANG",
    "ABCDEF+FangSong_GB2312, FANG",
    "STFangsong, FANG",
    "AAWJBS+GongwenFangSong-Regular, FANG",
    "AAAAWG+GongwenFangSongLatin-Regular, FANG",
    "楷体, KAI",
    "KaiTi_GB2312, KAI",
    "@黑体, HEI",
    "'SimHei,Bold', HEI",
    "宋体, SONG",
    "GongwenSong-Regular, SONG",
    "方正小标宋简体, TITLE",
    "FZXiaoBiaoSong-B05S, TITLE",
    "方正小标宋_GB18030, TITLE"
  })
  void everyNameOfAFontTellsItsRole(String name, FontRole role) {
    assertEquals(Optional.of(role), FontRoles.of(name));
  }

  @ParameterizedTest
  @CsvSource({"Times New Roman", "微软雅黑", "''", "等线"})
  void otherFontsServeNone(String name) {
    assertEquals(Optional.empty(), FontRoles.of(name));
  }
}
