package gongwen.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** What the file systems of Windows, macOS and Linux make of the name of a file. */
public final class FileNames {
  private static final Set<String> DEVICES =
      Set.of(
          "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "COM0", "COM1", "COM2", "COM3", "COM4",
          "COM5", "COM6", "COM7", "COM8", "COM9", "LPT0", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5",
          "LPT6", "LPT7", "LPT8", "LPT9");

  private FileNames() {}

  /** What two names have in common that one file system takes for the same. */
  public static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  /** Whether Windows takes it for a device, whatever its ending. */
  public static boolean device(String name) {
    int dot = name.indexOf('.');
    String stem = (dot < 0 ? name : name.substring(0, dot)).strip();
    return DEVICES.contains(stem.toUpperCase(Locale.ROOT));
  }

  /** Whether the character can be seen and stands in names everywhere. */
  public static boolean allowed(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> "<>:\"/\\|?*".indexOf(c) < 0;
    };
  }
}
