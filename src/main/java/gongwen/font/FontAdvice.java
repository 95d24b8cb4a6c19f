package gongwen.font;

import gongwen.diagnostic.Message;
import gongwen.layout.FontRole;

/** How to get a font of the standard. */
final class FontAdvice {
  private FontAdvice() {}

  static Message of(FontRole role) {
    return switch (role) {
      case TITLE ->
          Message.of(
              "方正小标宋简体由北大方正发行，须有授权；装上之后，或者用 --font-dir 指出它所在的文件夹，就会使用它",
              "FZXiaoBiaoSong is published by Founder and needs a licence; install it, or name its"
                  + " folder with --font-dir");
      case HEI -> windows("黑体", "simhei.ttf");
      case KAI -> windows("楷体", "simkai.ttf");
      case FANG -> windows("仿宋", "simfang.ttf");
      case SONG -> windows("宋体", "simsun.ttc");
    };
  }

  private static Message windows(String name, String file) {
    return Message.of(
        "中文版 Windows 自带“%1$s”（C:\\Windows\\Fonts\\%2$s）；有使用权的，装上或者用 --font-dir 指出它所在的文件夹，就会使用它",
        "Chinese Windows has %1$s (C:\\Windows\\Fonts\\%2$s); where you may use it, install it or"
            + " name its folder with --font-dir",
        name,
        file);
  }
}
